package org.pushforward.lesson;

import java.util.List;
import java.util.stream.Stream;

/** A stretch of a lesson file before its Markdown is read. */
sealed interface Part {

    /** Consecutive lines of Markdown or YAML; the first stands on line {@code line} of the file. */
    record Lines(int line, List<String> text) implements Part {
        public Lines {
            text = List.copyOf(text);
        }

        String joined() {
            return String.join("\n", text);
        }

        boolean isBlank() {
            return text.stream().allMatch(String::isBlank);
        }

        Lines from(int index) {
            return new Lines(line + index, text.subList(index, text.size()));
        }

        Lines until(int index) {
            return new Lines(line, text.subList(0, index));
        }
    }

    /**
     * A fenced directive, {@code :::kind argument} to {@code :::}.
     *
     * @param line of its opening
     */
    record Directive(int line, String kind, String argument, List<Part> parts) implements Part {
        public Directive {
            parts = List.copyOf(parts);
        }

        /** The settings before the line {@code ---}; no lines when there is no such line. */
        Lines head() {
            int end = headEnd();
            return end < 0 ? new Lines(line, List.of()) : ((Lines) parts.get(0)).until(end);
        }

        /** What follows the settings. */
        List<Part> tail() {
            int end = headEnd();
            if (end < 0) {
                return parts;
            }
            Lines rest = ((Lines) parts.get(0)).from(end + 1);
            return Stream.concat(Stream.of(rest), parts.stream().skip(1)).toList();
        }

        boolean hasHead() {
            return headEnd() >= 0;
        }

        private int headEnd() {
            return parts.isEmpty() || !(parts.get(0) instanceof Lines lines)
                    ? -1
                    : lines.text().stream().map(String::strip).toList().indexOf("---");
        }
    }
}
