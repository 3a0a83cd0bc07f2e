package org.pushforward.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormulasTest {
    @Test
    void formulasAreFoundWhereverTheyStand() {
        String body = """
                ## On $h$
                **bold *and $e$*** [of $i$](ink:blue) again $e$

                | $t$ | a |
                |-----|---|
                | b   | $c$ |

                :::step Title $s$
                > - quoted $q$
                $$
                d
                $$
                :::question one
                ask: Why $a$?
                choices: [$x$, $y$]
                answer: 0
                ---
                1. because $z$
                :::
                :::
                """;
        Lesson lesson = LessonParserTest.parser()
                .parse(LessonParserTest.FRONT + body, "en.md", "en")
                .lesson()
                .orElseThrow();
        Formulas formulas = Formulas.of(lesson);
        assertThat(formulas.inline()).containsExactlyInAnyOrder("h", "e", "i", "t", "c", "s", "q", "a", "x", "y", "z");
        assertThat(formulas.displayed()).containsExactly("d");
    }
}
