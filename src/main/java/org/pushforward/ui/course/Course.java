package org.pushforward.ui.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.CatalogIndex;
import org.pushforward.experiment.Experiment;
import org.pushforward.lesson.Bilingual;
import org.pushforward.lesson.LessonFolder;
import org.pushforward.lesson.LessonParser;
import org.pushforward.lesson.Problem;
import org.pushforward.plot.formula.FormulaFaults;

/**
 * All that can be opened: the lessons in their order, then every experiment that has none.
 *
 * @param exhibits at least none
 * @param source the folder that was read; none for exhibits put together otherwise
 */
public record Course(List<Exhibit> exhibits, Optional<Source> source) {
    /** The order of the last lesson of each part of the course. */
    private static final int[] PARTS = {3, 7, 11, 14, 17};

    /**
     * Where lessons come from.
     *
     * @param builtIn true for the program's own
     * @param content what was found there
     */
    public record Source(Path folder, boolean builtIn, LessonFolder content) {}

    public Course {
        exhibits = List.copyOf(exhibits);
    }

    public Course(List<Exhibit> exhibits) {
        this(exhibits, Optional.empty());
    }

    /** The lessons of the program's home: the property {@code pushforward.home}, else the working folder. */
    public static Course ofHome() {
        return of(Catalog.all(), home(), true);
    }

    /** The lessons of a folder, or of the folder around it if it is that of a single lesson. */
    public static Course of(Path folder) {
        return of(Catalog.all(), folder, false);
    }

    static Path home() {
        return Path.of(System.getProperty("pushforward.home", ""), "lessons");
    }

    static Course of(List<Experiment<?>> experiments, Path chosen, boolean builtIn) {
        Path asked = chosen.toAbsolutePath().normalize();
        boolean single = asked.getParent() != null && Files.isRegularFile(asked.resolve("en.md"));
        Path folder = single ? asked.getParent() : asked;
        LessonParser parser = new LessonParser(new CatalogIndex(experiments), FormulaFaults::of);
        LessonFolder content = builtIn && !Files.isDirectory(folder)
                ? new LessonFolder(List.of(), List.of())
                : LessonFolder.read(folder, parser);
        return of(experiments, new Source(folder, builtIn, content));
    }

    /** Joins lessons to their experiments. */
    static Course of(List<Experiment<?>> experiments, Source source) {
        List<Exhibit> exhibits = new ArrayList<>();
        List<Experiment<?>> left = new ArrayList<>(experiments);
        for (Bilingual lesson : source.content().lessons()) {
            experiments.stream()
                    .filter(experiment -> experiment.id().equals(lesson.experiment()))
                    .findFirst()
                    .ifPresent(experiment -> {
                        exhibits.add(new Exhibit(lesson.order(), experiment, Optional.of(lesson)));
                        left.remove(experiment);
                    });
        }
        left.forEach(experiment -> exhibits.add(new Exhibit(0, experiment, Optional.empty())));
        return new Course(exhibits, Optional.of(source));
    }

    /** Every experiment of the course once. */
    List<Experiment<?>> experiments() {
        List<Experiment<?>> experiments = new ArrayList<>();
        exhibits.stream()
                .map(Exhibit::experiment)
                .filter(experiment -> !experiments.contains(experiment))
                .forEach(experiments::add);
        return experiments;
    }

    /** True unless the lessons are from a folder of the user's. */
    public boolean builtIn() {
        return source.map(Source::builtIn).orElse(true);
    }

    public boolean hasLessons() {
        return exhibits.stream().anyMatch(exhibit -> exhibit.lesson().isPresent());
    }

    /** What is wrong in the folder's files, as far as it was read. */
    public List<Problem> problems() {
        return source.map(from -> from.content().problems()).orElse(List.of());
    }

    /** What is wrong in the files of one exhibit's lesson. */
    public List<Problem> problemsOf(Exhibit exhibit) {
        return source.flatMap(from -> exhibit.lesson().map(from.content()::problemsOf))
                .orElse(List.of());
    }

    /** The exhibit whose lesson has the same folder as this one's, as it is now; nothing if it is gone. */
    public Optional<Exhibit> again(Exhibit exhibit) {
        return exhibits.stream()
                .filter(now -> now.lesson()
                        .map(Bilingual::folder)
                        .equals(exhibit.lesson().map(Bilingual::folder)))
                .filter(now -> exhibit.lesson().isPresent() || now.id().equals(exhibit.id()))
                .findFirst();
    }

    /** By what the reader's progress in a lesson is remembered. */
    public String key(Exhibit exhibit) {
        return source.filter(from -> !from.builtIn())
                .map(from -> from.folder() + "#" + exhibit.id())
                .orElse(exhibit.id());
    }

    /** The exhibit of this id, else the first; nothing only if there are none. */
    public Optional<Exhibit> find(String id) {
        return exhibits.stream()
                .filter(exhibit -> exhibit.id().equals(id))
                .findFirst()
                .or(() -> exhibits.stream().findFirst());
    }

    /** The part that a lesson belongs to, from 1; 0 for an exhibit without a lesson. */
    public static int part(Exhibit exhibit) {
        if (exhibit.order() == 0) {
            return 0;
        }
        int part = 1;
        for (int last : PARTS) {
            part += exhibit.order() > last ? 1 : 0;
        }
        return part;
    }
}
