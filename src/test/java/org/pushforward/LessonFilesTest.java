package org.pushforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.CatalogIndex;
import org.pushforward.lesson.LessonFolder;
import org.pushforward.lesson.LessonParser;
import org.pushforward.plot.formula.FormulaFaults;

/** The shipped lessons; a failure prints what {@code pushforward check-lessons} would. */
class LessonFilesTest {
    @Test
    void shippedLessonsHaveNoProblems() {
        LessonParser parser = new LessonParser(new CatalogIndex(Catalog.all()), FormulaFaults::of);
        assertThat(LessonFolder.read(Path.of("lessons"), parser).problems()).isEmpty();
    }
}
