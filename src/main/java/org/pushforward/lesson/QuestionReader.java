package org.pushforward.lesson;

import java.util.List;
import java.util.Optional;

/** Reads one {@code :::question}. */
final class QuestionReader {
    private static final List<String> KNOWN = List.of("ask", "choices", "answer");

    private final Part.Directive directive;
    private final MathChecker math;
    private final Problems problems;

    QuestionReader(Part.Directive directive, MathChecker math, Problems problems) {
        this.directive = directive;
        this.math = math;
        this.problems = problems;
    }

    /** Nothing when something needed is missing; then the problem is noted. */
    Optional<Question> read(BodyReader body) {
        if (directive.argument().isEmpty() || directive.argument().contains(" ")) {
            problem("the question needs an id without spaces; write \":::question some-id\"");
        }
        if (!directive.hasHead()) {
            problem(
                    "the question has no line \"---\"; put it between \"ask\", \"choices\", \"answer\" and the explanation");
            return Optional.empty();
        }
        Settings settings = new Settings(Yaml.fields(directive.head(), problems), KNOWN, ":::question", problems);
        List<List<Inline>> choices = settings.texts("choices").stream()
                .map(choice -> Markdown.inline(lines(choice), math, problems))
                .toList();
        List<Block> ask = settings.text("ask")
                .map(text -> Markdown.blocks(lines(text), math, problems))
                .orElse(List.of());
        require(settings, "ask", "What happens to the height?");
        require(settings, "answer", choices.isEmpty() ? "0.5" : "0");
        List<String> answers = answers(settings, choices.size());
        List<Block> explanation = body.read(directive.tail());
        return ask.isEmpty() || answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(directive.argument(), ask, choices, answers, explanation));
    }

    private void require(Settings settings, String name, String example) {
        if (settings.find(name).isEmpty()) {
            problem("the question lacks \"" + name + "\"; add a line such as \"" + name + ": " + example + "\"");
        }
    }

    private List<String> answers(Settings settings, int choices) {
        List<YamlNode.Scalar> given = settings.texts("answer").stream()
                .filter(scalar -> !scalar.text().isBlank())
                .toList();
        if (choices > 0 && !given.isEmpty() && !isChoice(given, choices)) {
            problems.at(
                    given.get(0).line(),
                    "\"answer\" must be the number of the right choice, counted from 0 to " + (choices - 1)
                            + ", found \"" + given.get(0).text() + "\"");
            return List.of();
        }
        return given.stream().map(YamlNode.Scalar::text).toList();
    }

    private static boolean isChoice(List<YamlNode.Scalar> given, int choices) {
        String text = given.get(0).text();
        return given.size() == 1 && text.matches("\\d{1,3}") && Integer.parseInt(text) < choices;
    }

    private static Part.Lines lines(YamlNode.Scalar scalar) {
        return new Part.Lines(scalar.line(), scalar.text().lines().toList());
    }

    private void problem(String message) {
        problems.at(directive.line(), message);
    }
}
