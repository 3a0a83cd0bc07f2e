package org.pushforward.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns the parts of a lesson into blocks: Markdown, steps, questions and references. */
final class BodyReader {
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
        Block.Setting setting = new StepReader(directive, experiment, index, problems).read();
        int number = steps;
        return new Step(number, Markdown.inline(title, math, problems), setting, read(directive.tail()));
    }
}
