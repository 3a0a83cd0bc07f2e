package org.pushforward.lesson;

import java.util.List;
import java.util.stream.Collectors;

/** A run of text inside a paragraph, a heading or a table cell. */
public sealed interface Inline {

    /** Plain text; a line break inside it is meant. */
    record Text(String text) implements Inline {}

    /** Bold. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    /** Italic. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** A formula in the line, without its dollar signs, exactly as the author wrote it. */
    record Math(String latex) implements Inline {}

    /** Text in typewriter letters. */
    record Code(String text) implements Inline {}

    /** A link; the reader decides what following it means. */
    record Link(String address, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** Words in the colour that their matter has on the stage; one of {@link #INKS}. */
    record Colored(String ink, List<Inline> content) implements Inline {
        public Colored {
            content = List.copyOf(content);
        }
    }

    /** The colours that have a meaning on the stage. */
    List<String> INKS = List.of("blue", "green", "red", "orange", "purple", "sky");

    /** The words without their dress; a formula stands as its LaTeX source. For accessible texts and window titles. */
    static String plain(List<Inline> content) {
        return content.stream().map(Inline::plain).collect(Collectors.joining());
    }

    private static String plain(Inline inline) {
        if (inline instanceof Text text) {
            return text.text();
        } else if (inline instanceof Strong strong) {
            return plain(strong.content());
        } else if (inline instanceof Emphasis emphasis) {
            return plain(emphasis.content());
        } else if (inline instanceof Link link) {
            return plain(link.content());
        } else if (inline instanceof Colored colored) {
            return plain(colored.content());
        } else if (inline instanceof Code code) {
            return code.text();
        }
        return ((Math) inline).latex();
    }
}
