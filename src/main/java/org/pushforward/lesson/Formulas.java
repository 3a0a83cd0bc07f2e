package org.pushforward.lesson;

import java.util.List;
import java.util.stream.Stream;

/** All formulas of a lesson, so that they can be typeset before the lesson is shown. */
public record Formulas(List<String> inline, List<String> displayed) {

    public Formulas {
        inline = List.copyOf(inline);
        displayed = List.copyOf(displayed);
    }

    public static Formulas of(Lesson lesson) {
        List<Block> blocks = all(lesson.body()).toList();
        List<String> inline = blocks.stream()
                .flatMap(Formulas::lines)
                .flatMap(Formulas::formulas)
                .distinct()
                .toList();
        List<String> displayed = blocks.stream()
                .filter(Block.MathBlock.class::isInstance)
                .map(block -> ((Block.MathBlock) block).latex())
                .distinct()
                .toList();
        return new Formulas(inline, displayed);
    }

    /** The blocks and everything inside them. */
    private static Stream<Block> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), all(inside(block))));
    }

    private static List<Block> inside(Block block) {
        if (block instanceof Step step) {
            return step.body();
        } else if (block instanceof Question question) {
            return Stream.concat(question.ask().stream(), question.explanation().stream())
                    .toList();
        } else if (block instanceof Block.Quote quote) {
            return quote.content();
        } else if (block instanceof Block.References references) {
            return references.content();
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(List::stream).toList();
        } else if (block instanceof Block.Ordered ordered) {
            return ordered.items().stream().flatMap(List::stream).toList();
        }
        return List.of();
    }

    /** The lines of text that a block itself holds. */
    private static Stream<List<Inline>> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            return Stream.of(heading.content());
        } else if (block instanceof Step step) {
            return Stream.of(step.title());
        } else if (block instanceof Question question) {
            return question.choices().stream();
        } else if (block instanceof Block.Table table) {
            return Stream.concat(Stream.of(table.header()), table.rows().stream())
                    .flatMap(List::stream)
                    .map(Block.Cell::content);
        }
        return Stream.empty();
    }

    private static Stream<String> formulas(List<Inline> content) {
        return content.stream().flatMap(inline -> {
            if (inline instanceof Inline.Math math) {
                return Stream.of(math.latex());
            } else if (inline instanceof Inline.Strong strong) {
                return formulas(strong.content());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                return formulas(emphasis.content());
            } else if (inline instanceof Inline.Colored colored) {
                return formulas(colored.content());
            }
            return Stream.empty();
        });
    }
}
