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
import org.pushforward.plot.formula.FormulaFaults;

/**
 * All that can be opened: the lessons in their order, then every experiment that has none.
 *
 * @param exhibits at least none
 */
public record Course(List<Exhibit> exhibits) {
    /** The order of the last lesson of each part of the course. */
    private static final int[] PARTS = {3, 7, 11, 14, 17};

    public Course {
        exhibits = List.copyOf(exhibits);
    }

    /** Reads the lessons below the program's home: the property {@code pushforward.home}, else the working folder. */
    public static Course ofHome() {
        Path lessons = Path.of(System.getProperty("pushforward.home", ""), "lessons");
        return of(Catalog.all(), Files.isDirectory(lessons) ? read(lessons) : List.of());
    }

    private static List<Bilingual> read(Path folder) {
        return LessonFolder.read(folder, new LessonParser(new CatalogIndex(Catalog.all()), FormulaFaults::of))
                .lessons();
    }

    /** Joins lessons to their experiments. */
    static Course of(List<Experiment<?>> experiments, List<Bilingual> lessons) {
        List<Exhibit> exhibits = new ArrayList<>();
        List<Experiment<?>> left = new ArrayList<>(experiments);
        for (Bilingual lesson : lessons) {
            experiments.stream()
                    .filter(experiment -> experiment.id().equals(lesson.experiment()))
                    .findFirst()
                    .ifPresent(experiment -> {
                        exhibits.add(new Exhibit(lesson.order(), experiment, Optional.of(lesson)));
                        left.remove(experiment);
                    });
        }
        left.forEach(experiment -> exhibits.add(new Exhibit(0, experiment, Optional.empty())));
        return new Course(exhibits);
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
