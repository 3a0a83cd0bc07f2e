package org.pushforward.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pushforward.lesson.Block.Paragraph;

class LessonParserTest {
    static final String FRONT = """
            ---
            id: change-of-variables
            title: Change of variables
            order: 2
            experiment: change-of-variables
            prerequisites: [sampling]
            ---
            """;

    static LessonParser parser() {
        return new LessonParser(
                new FakeIndex(),
                latex -> latex.contains("\\frca") ? Optional.of("has an unknown command \\frca") : Optional.empty());
    }

    private static List<Block> body(String markdown) {
        LessonParser.Parsed parsed = parser().parse(FRONT + markdown, "en.md", "en");
        assertThat(parsed.problems()).isEmpty();
        return parsed.lesson().orElseThrow().body();
    }

    private static List<Inline> line(String markdown) {
        return ((Paragraph) body(markdown).get(0)).content();
    }

    @Test
    void frontMatterBecomesTheLesson() {
        Lesson lesson = parser().parse(FRONT + "Hello", "en.md", "en").lesson().orElseThrow();
        assertThat(lesson.id()).isEqualTo("change-of-variables");
        assertThat(lesson.title()).isEqualTo("Change of variables");
        assertThat(lesson.order()).isEqualTo(2);
        assertThat(lesson.experiment()).isEqualTo("change-of-variables");
        assertThat(lesson.prerequisites()).containsExactly("sampling");
        assertThat(lesson.language()).isEqualTo("en");
    }

    @Test
    void underscoresAndStarsInFormulasStayUntouched() {
        assertThat(line("Let $a_b + c_d^*$ and $x*y*z$, *so* it is."))
                .containsExactly(
                        new Inline.Text("Let "),
                        new Inline.Math("a_b + c_d^*"),
                        new Inline.Text(" and "),
                        new Inline.Math("x*y*z"),
                        new Inline.Text(", "),
                        new Inline.Emphasis(List.of(new Inline.Text("so"))),
                        new Inline.Text(" it is."));
    }

    @Test
    void backslashesInFormulasStayUntouched() {
        assertThat(line("$\\{x \\mid x_1\\$\\}$")).containsExactly(new Inline.Math("\\{x \\mid x_1\\$\\}"));
    }

    @Test
    void anEscapedDollarIsADollar() {
        assertThat(line("It costs \\$5 or `$6`."))
                .containsExactly(new Inline.Text("It costs $5 or "), new Inline.Code("$6"), new Inline.Text("."));
    }

    @Test
    void wordsTakeTheColorOfAnInk() {
        assertThat(line("[blue *block*](ink:blue)"))
                .containsExactly(new Inline.Colored(
                        "blue",
                        List.of(new Inline.Text("blue "), new Inline.Emphasis(List.of(new Inline.Text("block"))))));
    }

    @Test
    void emphasisNests() {
        assertThat(line("**bold *and $x$ slanted***"))
                .containsExactly(new Inline.Strong(List.of(
                        new Inline.Text("bold "),
                        new Inline.Emphasis(
                                List.of(new Inline.Text("and "), new Inline.Math("x"), new Inline.Text(" slanted"))))));
    }

    @Test
    void displayedFormulaKeepsLinesThatLookLikeLists() {
        assertThat(body("Text\n$$\n\\log p(x) = \\log \\pi(z)\n- \\log |J|\n$$\nmore"))
                .containsExactly(
                        new Paragraph(List.of(new Inline.Text("Text"))),
                        new Block.MathBlock("\\log p(x) = \\log \\pi(z)\n- \\log |J|"),
                        new Paragraph(List.of(new Inline.Text("more"))));
    }

    @Test
    void displayedFormulaInsideALineCutsTheParagraph() {
        assertThat(body("Then $$x = y$$ holds."))
                .containsExactly(
                        new Paragraph(List.of(new Inline.Text("Then"))),
                        new Block.MathBlock("x = y"),
                        new Paragraph(List.of(new Inline.Text("holds."))));
    }

    @Test
    void tablesKeepAlignmentAndFormulas() {
        Block.Table table = (Block.Table)
                body("| map | $p_x$ |\n|:--|--:|\n| affine | $1/a$ |").get(0);
        assertThat(table.header())
                .containsExactly(
                        new Block.Cell(Block.Alignment.LEFT, List.of(new Inline.Text("map"))),
                        new Block.Cell(Block.Alignment.RIGHT, List.of(new Inline.Math("p_x"))));
        assertThat(table.rows())
                .containsExactly(List.of(
                        new Block.Cell(Block.Alignment.LEFT, List.of(new Inline.Text("affine"))),
                        new Block.Cell(Block.Alignment.RIGHT, List.of(new Inline.Math("1/a")))));
    }

    @Test
    void listsQuotesAndCodeBecomeBlocks() {
        Paragraph one = new Paragraph(List.of(new Inline.Text("one")));
        assertThat(body("- one\n\n3. one\n\n> one\n\n```java\nint x;\n```\n\n## one"))
                .containsExactly(
                        new Block.Bullets(List.of(List.of(one))),
                        new Block.Ordered(3, List.of(List.of(one))),
                        new Block.Quote(List.of(one)),
                        new Block.Code("java", "int x;"),
                        new Block.Heading(2, one.content()));
    }

    @Test
    void chineseLinesJoinWithoutASpace() {
        assertThat(line("变量，\n替换")).containsExactly(new Inline.Text("变量，替换"));
        assertThat(line("one\ntwo")).containsExactly(new Inline.Text("one two"));
    }

    @Test
    void stepsCarryTheirSettings() {
        Step step = (Step) body("""
                        Intro

                        :::step Stretch by $a$
                        preset: {map: affine, a: 2.50, b: 1}
                        highlight: [blue, term:density]
                        play: false
                        ---
                        Look.
                        :::
                        """).get(1);
        assertThat(step.number()).isEqualTo(1);
        assertThat(step.title()).containsExactly(new Inline.Text("Stretch by "), new Inline.Math("a"));
        assertThat(step.preset()).isEqualTo(Map.of("map", "affine", "a", "2.50", "b", "1"));
        assertThat(step.highlight()).containsExactly("blue", "term:density");
        assertThat(step.play()).contains(false);
        assertThat(step.body()).containsExactly(new Paragraph(List.of(new Inline.Text("Look."))));
    }

    @Test
    void stepsChooseDataSeedViewsAndControls() {
        List<Block> steps = body("""
                        :::step One
                        data: grid
                        seed: -7
                        view: [blue]
                        hide: [a, seed]
                        ---
                        :::
                        :::step Two
                        view: all
                        hide: none
                        ---
                        :::
                        """);
        Block.Scene one = ((Step) steps.get(0)).scene();
        assertThat(one)
                .isEqualTo(new Block.Scene(
                        Optional.of("grid"),
                        Optional.of(-7L),
                        Optional.of(List.of("blue")),
                        Optional.of(List.of("a", "seed"))));
        assertThat(one.then(((Step) steps.get(1)).scene()))
                .isEqualTo(new Block.Scene(
                        Optional.of("grid"), Optional.of(-7L), Optional.of(List.of()), Optional.of(List.of())));
    }

    @Test
    void questionsMayStandInsideSteps() {
        Lesson lesson = parser().parse(FRONT + """
                                :::step One
                                Text before.

                                :::question height
                                ask: What happens to $p_x$?
                                choices: [It halves, It doubles]
                                answer: 0
                                ---
                                The area **stays**.
                                :::
                                Text after.
                                :::
                                """, "en.md", "en").lesson().orElseThrow();
        Question question = lesson.questions().get(0);
        assertThat(lesson.steps().get(0).body()).hasSize(3);
        assertThat(question.choices()).hasSize(2);
        assertThat(question.accepts(0)).isTrue();
        assertThat(question.accepts(1)).isFalse();
        assertThat(question.ask())
                .containsExactly(new Paragraph(
                        List.of(new Inline.Text("What happens to "), new Inline.Math("p_x"), new Inline.Text("?"))));
    }

    @Test
    void freePredictionsAcceptFractionsAndNearNumbers() {
        Question question = (Question) body(":::question q\nask: How high?\nanswer: 0.5\n---\nHalf.\n:::")
                .get(0);
        assertThat(question.accepts("1/2")).isTrue();
        assertThat(question.accepts(" 0.501 ")).isTrue();
        assertThat(question.accepts("0.51")).isFalse();
        assertThat(question.accepts("half")).isFalse();
    }

    @Test
    void freePredictionsAcceptAnyListedWording() {
        Question question = (Question) body(":::question q\nask: Which?\nanswer: [It stays, the same]\n---\nYes.\n:::")
                .get(0);
        assertThat(question.accepts("it  STAYS.")).isTrue();
        assertThat(question.accepts("The same")).isTrue();
        assertThat(question.accepts("it falls")).isFalse();
    }

    @Test
    void referencesKeepTheirList() {
        Block.References references =
                (Block.References) body(":::references\n- One\n- Two\n:::").get(0);
        assertThat(((Block.Bullets) references.content().get(0)).items()).hasSize(2);
    }

    @Test
    void windowsLineEndsAndByteOrderMarksAreRead() {
        LessonParser.Parsed parsed =
                parser().parse("\uFEFF" + (FRONT + ":::step One\nText\n:::\n").replace("\n", "\r\n"), "en.md", "en");
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.lesson().orElseThrow().steps()).hasSize(1);
    }
}
