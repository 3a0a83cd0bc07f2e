package org.pushforward.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LessonProblemsTest {
    private static List<String> problems(String text) {
        return LessonParserTest.parser().parse(text, "lessons/02-x/en.md", "en").problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** The front matter takes seven lines, so the body begins on line 8. */
    private static List<String> problemsOfBody(String body) {
        return problems(LessonParserTest.FRONT + body);
    }

    @Test
    void missingFrontMatter() {
        assertThat(problems("Hello"))
                .containsExactly("lessons/02-x/en.md:1: the front matter is missing; begin the file with \"---\","
                        + " lines such as \"id: sampling\", and \"---\"");
    }

    @Test
    void unclosedFrontMatter() {
        assertThat(problems("---\nid: x\n"))
                .containsExactly("lessons/02-x/en.md:1: the front matter is missing; begin the file with \"---\","
                        + " lines such as \"id: sampling\", and \"---\"");
    }

    @Test
    void brokenYaml() {
        assertThat(problems("---\nid: x\ntitle: Change: of variables\norder: 2\n---\n"))
                .containsExactly("lessons/02-x/en.md:3: the settings cannot be read as YAML (mapping values are not"
                        + " allowed here); write \"name: value\", and put text that holds \": \", \"#\", brackets or a"
                        + " comma in a list between single quotes");
    }

    @Test
    void yamlWithoutASpaceAfterTheColon() {
        assertThat(problems("---\nid:x\n---\n"))
                .containsExactly("lessons/02-x/en.md:2: the settings must be lines such as \"name: value\", found a"
                        + " text; write a space after the colon");
    }

    @Test
    void missingAndWrongFrontMatterSettings() {
        assertThat(problems("---\nid: x\norder: two\nexperiment: sampling\nprerequisite: []\n---\n"))
                .containsExactly(
                        "lessons/02-x/en.md:1: the front matter lacks \"title\"; add a line \"title: ...\"",
                        "lessons/02-x/en.md:3: \"order\" must be a whole number, found \"two\"",
                        "lessons/02-x/en.md:5: unknown setting \"prerequisite\" in the front matter;"
                                + " did you mean \"prerequisites\"?");
    }

    @Test
    void unknownExperiment() {
        assertThat(problems(LessonParserTest.FRONT.replace("experiment: change", "experiment: chnage")))
                .containsExactly("lessons/02-x/en.md:5: unknown experiment \"chnage-of-variables\"; did you mean"
                        + " \"change-of-variables\"?");
    }

    @Test
    void unknownParameterAndValueOutOfRange() {
        assertThat(problemsOfBody("\n:::step One\npreset:\n  mapp: affine\n  a: 20\n---\nText\n:::\n"))
                .containsExactly(
                        "lessons/02-x/en.md:11: preset mapp: unknown parameter; did you mean \"map\"?",
                        "lessons/02-x/en.md:12: preset a: must lie in 0 .. 10, found 20");
    }

    @Test
    void unknownHighlight() {
        assertThat(problemsOfBody(":::step One\nhighlight: [blue,\n  term:densty]\n---\nText\n:::\n"))
                .containsExactly("lessons/02-x/en.md:10: unknown highlight \"term:densty\" of experiment"
                        + " \"change-of-variables\"; did you mean \"term:density\"?");
    }

    @Test
    void unknownViewControlAndDataOfAStep() {
        assertThat(problemsOfBody(":::step One\nview: [blue, gren]\nhide: [a, sed]\ndata: rnig\n---\nText\n:::\n"))
                .containsExactly(
                        "lessons/02-x/en.md:9: unknown view \"gren\" of experiment \"change-of-variables\"; did you mean"
                                + " \"green\"?",
                        "lessons/02-x/en.md:10: unknown control \"sed\" of experiment \"change-of-variables\"; did you"
                                + " mean \"seed\"?",
                        "lessons/02-x/en.md:11: unknown data set \"rnig\" of experiment \"change-of-variables\"; did you"
                                + " mean \"ring\"?");
    }

    @Test
    void dataForAnExperimentWithoutAndASeedThatIsNoNumber() {
        String front = LessonParserTest.FRONT.replace("experiment: change-of-variables", "experiment: sampling");
        assertThat(problems(front + ":::step One\ndata: ring\nseed: lucky\n---\nText\n:::\n"))
                .containsExactly(
                        "lessons/02-x/en.md:9: experiment \"sampling\" takes no data; delete this line",
                        "lessons/02-x/en.md:10: \"seed\" must be a whole number, found \"lucky\"");
    }

    @Test
    void unclosedDirective() {
        assertThat(problemsOfBody("Text\n\n:::step One\nText\n"))
                .containsExactly("lessons/02-x/en.md:10: :::step is never closed; end it with a line \":::\"");
    }

    @Test
    void strayClosing() {
        assertThat(problemsOfBody("Text\n:::\n"))
                .containsExactly(
                        "lessons/02-x/en.md:9: this \":::\" closes nothing; delete it, or open a directive before it");
    }

    @Test
    void stepInsideStep() {
        assertThat(problemsOfBody(":::step One\n:::step Two\nText\n:::\n:::\n"))
                .containsExactly("lessons/02-x/en.md:9: :::step stands inside the :::step of line 8; close that one"
                        + " first with a line \":::\"");
    }

    @Test
    void unknownDirective() {
        assertThat(problemsOfBody(":::stepp One\nText\n:::\n"))
                .containsExactly("lessons/02-x/en.md:8: unknown directive \":::stepp\"; did you mean \"step\"?");
    }

    @Test
    void settingsWithoutTheirEnd() {
        assertThat(problemsOfBody(":::step One\n\npreset: {a: 2}\nText\n:::\n"))
                .containsExactly("lessons/02-x/en.md:10: no line \"---\" ends the settings of this step; add it after"
                        + " them");
    }

    @Test
    void missingAnswer() {
        assertThat(problemsOfBody(":::question q\nask: Why?\n---\nSo.\n:::\n"))
                .containsExactly(
                        "lessons/02-x/en.md:8: the question lacks \"answer\"; add a line such as" + " \"answer: 0.5\"");
    }

    @Test
    void answerThatIsNoChoice() {
        assertThat(problemsOfBody(":::question q\nask: Why?\nchoices: [a, b]\nanswer: 2\n---\nSo.\n:::\n"))
                .containsExactly("lessons/02-x/en.md:11: \"answer\" must be the number of the right choice, counted"
                        + " from 0 to 1, found \"2\"");
    }

    @Test
    void questionIdTwice() {
        String question = ":::question q\nask: Why?\nanswer: 1\n---\nSo.\n:::\n";
        assertThat(problemsOfBody(question + question))
                .containsExactly("lessons/02-x/en.md:14: the question id \"q\" is used twice; rename one");
    }

    @Test
    void badFormulaInText() {
        assertThat(problemsOfBody("One\ntwo $\\frca12$ three\n\n- four\n  $\\frca34$\n"))
                .containsExactly(
                        "lessons/02-x/en.md:9: the formula \"\\frca12\" has an unknown command \\frca",
                        "lessons/02-x/en.md:12: the formula \"\\frca34\" has an unknown command \\frca");
    }

    @Test
    void badFormulaInStepTitleTableAndQuestion() {
        assertThat(problemsOfBody(":::step On $\\frca1$\n| a |\n|---|\n| $\\frca2$ |\n:::\n"
                        + ":::question q\nask: Why?\nchoices: [$\\frca3$, b]\nanswer: 1\n---\n$$\\frca4$$\n:::\n"))
                .containsExactly(
                        "lessons/02-x/en.md:8: the formula \"\\frca1\" has an unknown command \\frca",
                        "lessons/02-x/en.md:11: the formula \"\\frca2\" has an unknown command \\frca",
                        "lessons/02-x/en.md:15: the formula \"\\frca3\" has an unknown command \\frca",
                        "lessons/02-x/en.md:18: the formula \"\\frca4\" has an unknown command \\frca");
    }

    @Test
    void unclosedFormulas() {
        assertThat(problemsOfBody("A lone $x here\n\n$$\ny\n"))
                .containsExactly(
                        "lessons/02-x/en.md:8: a formula starts at \"$\" and does not end in this paragraph or table"
                                + " cell; close it, write \\$ for a dollar sign, and \\vert for | inside a table",
                        "lessons/02-x/en.md:10: the formula that starts here never ends; close it with a line that"
                                + " ends in $$");
    }

    @Test
    void boldThatMarkdownDoesNotSee() {
        assertThat(problemsOfBody("这是**变量，**替换"))
                .containsExactly("lessons/02-x/en.md:8: \"**\" did not make bold here; put the sign right against the"
                        + " bold words, and a space outside when they begin or end with punctuation");
    }

    @Test
    void unknownColor() {
        assertThat(problemsOfBody("One\n[block](ink:bleu)\n"))
                .containsExactly("lessons/02-x/en.md:9: unknown colour \"bleu\"; did you mean \"blue\"?");
    }

    @Test
    void aLinkToACodeThatIsNone() {
        assertThat(problemsOfBody("One\n[try it](code:chnge/7)\n"))
                .containsExactly("lessons/02-x/en.md:9: the link to \"code:chnge/7\": no such code");
        assertThat(problemsOfBody("One\n[try it](code:good)\n")).isEmpty();
    }

    @Test
    void htmlAndPicturesAreRefused() {
        assertThat(problemsOfBody("<b>x</b>\n\n![p](p.png)\n"))
                .contains(
                        "lessons/02-x/en.md:8: HTML is not shown in lessons; write it in Markdown, or write \\< for"
                                + " the sign",
                        "lessons/02-x/en.md:10: pictures are not shown in lessons; show it on the stage, or link to"
                                + " it with [text](address)");
    }

    @Test
    void everyProblemOfAFileIsReportedAtOnce() {
        assertThat(problemsOfBody(":::step\n$x\n:::\n:::question q\nask: Why?\n---\n:::\n"))
                .hasSize(3);
    }
}
