package org.pushforward.ui.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.pushforward.experiment.Experiment;
import org.pushforward.lesson.Bilingual;
import org.pushforward.lesson.LessonFolder;
import org.pushforward.ui.course.Course.Source;
import org.pushforward.ui.reader.LessonReader;

/**
 * Reads folders of lessons on a thread of its own, and reads the open one anew whenever a file of it has changed. Files
 * are looked at again and again rather than subscribed to, so that editors that write beside and rename, deleted and
 * returning files and network drives are all the same.
 */
public final class Library implements AutoCloseable {
    private static final long POLL_MILLIS = 250;

    private final List<Experiment<?>> experiments;
    private final Consumer<Course> told;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "lessons");
        made.setDaemon(true);
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });
    // of that thread alone
    private Course course;
    private Map<Path, String> read;
    private Map<Path, String> seen;

    /** @param told every course that was asked for or has changed, on the window's thread */
    public Library(Course first, Consumer<Course> told) {
        this.told = told;
        experiments = first.experiments();
        course = first;
        read = marks(first);
        seen = read;
        thread.execute(() -> typeset(first));
        thread.scheduleWithFixedDelay(this::look, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Turns to a folder of the user's. */
    public void open(Path folder) {
        thread.execute(() -> turnTo(Course.of(experiments, folder, false)));
    }

    /** Turns to the program's own lessons. */
    public void openBuiltIn() {
        thread.execute(() -> turnTo(Course.of(experiments, Course.home(), true)));
    }

    private void turnTo(Course next) {
        if (next.hasLessons() || !next.problems().isEmpty() || next.builtIn()) {
            course = next;
            read = marks(next);
            seen = read;
            typeset(next);
        }
        Platform.runLater(() -> told.accept(next));
    }

    /** A change counts once it has stood still between two looks, so that half a file is seldom read. */
    private void look() {
        Map<Path, String> now = marks(course);
        if (!now.equals(read) && now.equals(seen)) {
            read = now;
            course.source().ifPresent(this::reread);
        }
        seen = now;
    }

    private void reread(Source before) {
        Course fresh = Course.of(experiments, before.folder(), before.builtIn());
        LessonFolder merged = fresh.source().orElseThrow().content().after(before.content());
        course = Course.of(experiments, new Source(before.folder(), before.builtIn(), merged));
        Course found = course;
        typeset(found);
        Platform.runLater(() -> told.accept(found));
    }

    /** So that opening a lesson or changing the language does not wait for formulas. */
    private static void typeset(Course course) {
        for (Exhibit exhibit : course.exhibits()) {
            exhibit.lesson()
                    .map(Bilingual::languages)
                    .ifPresent(both -> both.values().forEach(LessonReader::prepare));
        }
    }

    /** The lessons' folders; time, size and identity of every file. What goes away meanwhile is not there. */
    private static Map<Path, String> marks(Course course) {
        Optional<Path> folder = course.source().map(Source::folder).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return Map.of();
        }
        Map<Path, String> marks = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder.get())) {
            entries.forEach(entry -> {
                marks.put(entry, "");
                for (String language : LessonFolder.LANGUAGES) {
                    Path file = entry.resolve(language + ".md");
                    mark(file).ifPresent(mark -> marks.put(file, mark));
                }
            });
        } catch (IOException | UncheckedIOException gone) {
            return Map.of();
        }
        return marks;
    }

    private static Optional<String> mark(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(found.lastModifiedTime() + " " + found.size() + " " + found.fileKey());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
