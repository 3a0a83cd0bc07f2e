package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.pushforward.experiment.CatalogIndex;
import org.pushforward.experiment.code.RunCode;
import org.pushforward.lesson.Bilingual;
import org.pushforward.lesson.Lesson;
import org.pushforward.lesson.LessonParser;
import org.pushforward.plot.formula.FormulaFaults;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.Exhibit;

/** A lesson's link that carries a code begins that run. */
class CodeLinkTest extends WindowTest {
    private static final String FRONT = "---\nid: links\ntitle: Links\norder: 1\nexperiment: demo\n---\n";

    @Override
    Course course() {
        OtherDemo other = new OtherDemo();
        String code = new RunCode(other, other.defaults().withSeed(12)).text();
        Lesson lesson = new LessonParser(new CatalogIndex(List.of(new Demo(), other)), FormulaFaults::of)
                .parse(FRONT + "[good](code:" + code + ") [bad](code:demo/target=9/xx)\n", "en.md", "en")
                .lesson()
                .orElseThrow();
        Bilingual both = new Bilingual(Map.of("en", lesson, "zh", lesson), "01-links");
        return new Course(List.of(new Exhibit(1, new Demo(), Optional.of(both)), exhibit(other)));
    }

    private void follow(String words) {
        Hyperlink link = lookup(".lesson-link")
                .match(node -> ((Hyperlink) node).getText().equals(words))
                .query();
        interact(link::fire);
    }

    @Test
    void aLinkOpensTheExperimentWithItsSeedAndABadOneSaysWhy() {
        untilMoving();
        Bench<?> before = window.bench();
        follow("bad");
        assertThat(this.<Label>node("notice-words").getText()).contains("target cannot be “9”");
        assertThat(window.bench()).isSameAs(before);
        follow("good");
        assertThat(ask(() -> run().experiment().id())).isEqualTo("other");
        assertThat(ask(() -> run().spec().seed())).isEqualTo(12);
        untilMoving();
    }
}
