package org.pushforward.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the lines after the front matter into Markdown and fenced directives. */
final class Directives {
    static final List<String> KINDS = List.of("step", "question", "references");
    private static final Pattern OPENING = Pattern.compile(":::\\s*([^\\s:]\\S*)\\s*(.*)");
    private static final Pattern CLOSING = Pattern.compile(":::+\\s*");
    private static final Pattern CODE_FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");

    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean inCode;

    private Directives(Problems problems) {
        this.problems = problems;
        open.push(new Open(0, "", ""));
    }

    static List<Part> cut(Part.Lines lines, Problems problems) {
        Directives directives = new Directives(problems);
        for (int i = 0; i < lines.text().size(); i++) {
            directives.read(lines.line() + i, lines.text().get(i));
        }
        return directives.finish();
    }

    private void read(int line, String text) {
        Matcher opening = OPENING.matcher(text);
        if (CODE_FENCE.matcher(text).matches()) {
            inCode = !inCode;
            open.peek().add(line, text);
        } else if (inCode) {
            open.peek().add(line, text);
        } else if (CLOSING.matcher(text).matches()) {
            close(line);
        } else if (opening.matches()) {
            begin(new Open(line, opening.group(1), opening.group(2).strip()));
        } else {
            open.peek().add(line, text);
        }
    }

    private void begin(Open next) {
        if (!KINDS.contains(next.kind)) {
            problems.at(next.line, "unknown directive \":::" + next.kind + "\"; " + Hint.of(next.kind, KINDS));
        }
        Open outer = open.peek();
        boolean allowed = outer.isDocument() || (outer.kind.equals("step") && next.kind.equals("question"));
        if (!allowed) {
            String message = ":::%s stands inside the :::%s of line %d; close that one first with a line \":::\"";
            problems.at(next.line, message.formatted(next.kind, outer.kind, outer.line));
        }
        open.push(next);
    }

    private void close(int line) {
        if (open.peek().isDocument()) {
            problems.at(line, "this \":::\" closes nothing; delete it, or open a directive before it");
            return;
        }
        Part.Directive closed = open.pop().directive();
        open.peek().add(closed);
    }

    private List<Part> finish() {
        while (!open.peek().isDocument()) {
            Open unclosed = open.peek();
            problems.at(unclosed.line, ":::" + unclosed.kind + " is never closed; end it with a line \":::\"");
            close(unclosed.line);
        }
        return open.peek().parts();
    }

    /** A directive whose end has not been seen yet; the outermost one is the document. */
    private static final class Open {
        private final int line;
        private final String kind;
        private final String argument;
        private final List<Part> parts = new ArrayList<>();
        private final List<String> pending = new ArrayList<>();
        private int pendingLine;

        Open(int line, String kind, String argument) {
            this.line = line;
            this.kind = kind;
            this.argument = argument;
        }

        boolean isDocument() {
            return line == 0;
        }

        void add(int at, String text) {
            if (pending.isEmpty()) {
                pendingLine = at;
            }
            pending.add(text);
        }

        void add(Part part) {
            flush();
            parts.add(part);
        }

        List<Part> parts() {
            flush();
            return parts;
        }

        Part.Directive directive() {
            return new Part.Directive(line, kind, argument, parts());
        }

        private void flush() {
            if (!pending.isEmpty()) {
                parts.add(new Part.Lines(pendingLine, pending));
                pending.clear();
            }
        }
    }
}
