package org.pushforward.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns the parts of a lesson into blocks: Markdown, steps, questions and references. */
final class BodyReader {
    private static final List<String> STEP_SETTINGS = List.of("preset", "highlight", "play");

    private final String experiment;
    private final ExperimentIndex index;
    private final MathChecker math;
    private final Problems problems;
    private final Set<String> questionIds = new TreeSet<>();
    private int steps;

    BodyReader(String experiment, ExperimentIndex index, MathChecker math, Problems problems) {
        this.experiment = experiment;
        this.index = index;
        this.math = math;
        this.problems = problems;
    }

    List<Block> read(List<Part> parts) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Lines lines) {
                blocks.addAll(Markdown.blocks(lines, math, problems));
            } else if (part instanceof Part.Directive directive) {
                read(directive, blocks);
            }
        }
        return blocks;
    }

    private void read(Part.Directive directive, List<Block> to) {
        switch (directive.kind()) {
            case "step" -> to.add(step(directive));
            case "question" ->
                new QuestionReader(directive, math, problems).read(this).ifPresent(question -> {
                    if (!questionIds.add(question.id())) {
                        problems.at(
                                directive.line(),
                                "the question id \"" + question.id() + "\" is used twice; rename one");
                    }
                    problems.mark("question " + question.id(), directive.line());
                    to.add(question);
                });
            case "references" -> to.add(new Block.References(read(directive.parts())));
            default -> read(directive.parts());
        }
    }

    private Step step(Part.Directive directive) {
        if (directive.argument().isEmpty()) {
            problems.at(directive.line(), "the step has no title; write \":::step Title of the step\"");
        }
        steps++;
        problems.mark("step " + steps, directive.line());
        Part.Lines title = new Part.Lines(directive.line(), List.of(directive.argument()));
        Block.Setting setting = setting(directive);
        int number = steps;
        return new Step(number, Markdown.inline(title, math, problems), setting, read(directive.tail()));
    }

    private Block.Setting setting(Part.Directive directive) {
        if (!directive.hasHead()) {
            refuseOpenHead(directive);
            return Block.Setting.NONE;
        }
        YamlNode.Fields yaml = Yaml.fields(directive.head(), problems);
        Settings settings = new Settings(yaml, STEP_SETTINGS, ":::step", problems);
        List<YamlNode.Scalar> highlights = settings.texts("highlight");
        highlights.forEach(this::checkHighlight);
        return new Block.Setting(
                preset(settings), highlights.stream().map(YamlNode.Scalar::text).toList(), settings.flag("play"));
    }

    /** Settings that no {@code ---} ends would be shown to the reader as text. */
    private void refuseOpenHead(Part.Directive directive) {
        if (directive.parts().isEmpty() || !(directive.parts().get(0) instanceof Part.Lines lines)) {
            return;
        }
        for (int i = 0; i < lines.text().size(); i++) {
            String text = lines.text().get(i);
            if (STEP_SETTINGS.stream().anyMatch(name -> text.startsWith(name + ":"))) {
                problems.at(lines.line() + i, "no line \"---\" ends the settings of this step; add it after them");
                return;
            }
        }
    }

    private Map<String, String> preset(Settings settings) {
        Map<String, String> preset = new LinkedHashMap<>();
        settings.find("preset").ifPresent(node -> {
            if (node instanceof YamlNode.Fields fields) {
                fields.fields().forEach((name, value) -> addPreset(name, value, preset));
            } else {
                problems.at(node.line(), "\"preset\" must be written {parameter: value, ...}, found a " + node.kind());
            }
        });
        return preset;
    }

    private void addPreset(String name, YamlNode value, Map<String, String> to) {
        if (!(value instanceof YamlNode.Scalar scalar)) {
            problems.at(
                    value.line(), "the value of \"" + name + "\" must be a number or a word, found a " + value.kind());
            return;
        }
        to.put(name, scalar.text());
        if (index.experiments().contains(experiment)) {
            index.rejectPreset(experiment, name, scalar.text())
                    .ifPresent(reason -> problems.at(scalar.line(), "preset " + name + ": " + reason));
        }
    }

    private void checkHighlight(YamlNode.Scalar highlight) {
        if (!index.experiments().contains(experiment)) {
            return;
        }
        Set<String> known = index.highlights(experiment);
        if (!known.contains(highlight.text())) {
            problems.at(
                    highlight.line(),
                    "unknown highlight \"" + highlight.text() + "\" of experiment \"" + experiment + "\"; "
                            + Hint.of(highlight.text(), known));
        }
    }
}
