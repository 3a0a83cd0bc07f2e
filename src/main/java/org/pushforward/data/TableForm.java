package org.pushforward.data;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a table of numbers is written: by commas, semicolons or tabs between the columns, with a point or a comma in the
 * numbers.
 *
 * @param separator between columns
 * @param comma what a comma within a number means
 */
public record TableForm(char separator, Comma comma) {
    /** So many characters are looked at to see how a table is written. */
    public static final int BEGINNING = 1 << 16;

    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d*,\\d+([eE][+-]?\\d+)?");
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?\\d*\\.\\d+([eE][+-]?\\d+)?");
    /** 1,234 is 1.234 to some and 1234 to others. */
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    /** What a comma within a number means. */
    public enum Comma {
        NOTHING,
        DECIMAL,
        UNCLEAR
    }

    /**
     * Looks at the beginning of a table and leaves the reader where it was.
     *
     * @param text that can be {@link Reader#mark marked} for {@link #BEGINNING} characters
     */
    public static TableForm of(Reader text) throws IOException {
        text.mark(BEGINNING);
        TableForm form = of(beginning(text));
        text.reset();
        return form;
    }

    /** Whole lines only, unless there is but one. */
    private static String beginning(Reader text) throws IOException {
        char[] buffer = new char[BEGINNING];
        int length = 0;
        for (int n = 0; length < BEGINNING && n >= 0; length += n) {
            n = text.read(buffer, length, BEGINNING - length);
            if (n < 0) {
                break;
            }
        }
        String all = new String(buffer, 0, length);
        int end = length < BEGINNING ? length : all.lastIndexOf('\n');
        return end > 0 ? all.substring(0, end) : all;
    }

    /** @param beginning of the text, with some lines of numbers */
    static TableForm of(String beginning) {
        List<String> lines = beginning
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty()) {
            return new TableForm(',', Comma.NOTHING);
        }
        String first = lines.get(0);
        if (first.indexOf('\t') >= 0) {
            return new TableForm('\t', comma(lines, "\t"));
        } else if (first.indexOf(';') >= 0) {
            return new TableForm(';', comma(lines, ";"));
        } else if (isOneColumnWithDecimalCommas(lines)) {
            return new TableForm('\t', comma(lines, "\t"));
        }
        return new TableForm(',', Comma.NOTHING);
    }

    /** A name of one column, then lines such as 1,5. */
    private static boolean isOneColumnWithDecimalCommas(List<String> lines) {
        String name = lines.get(0).strip();
        return name.chars().noneMatch(c -> c == ',')
                && name.chars().anyMatch(Character::isLetter)
                && !WITH_POINT.matcher(name).matches()
                && lines.size() > 1
                && lines.stream()
                        .skip(1)
                        .limit(100)
                        .map(String::strip)
                        .allMatch(line -> WITH_COMMA.matcher(line).matches());
    }

    private static Comma comma(List<String> lines, String separator) {
        boolean point = false;
        boolean decimal = false;
        boolean grouped = false;
        for (String line : lines) {
            for (String cell : line.split(separator)) {
                String bare = cell.strip().replace("\"", "");
                point |= WITH_POINT.matcher(bare).matches();
                boolean unclear = GROUPED.matcher(bare).matches();
                grouped |= unclear;
                decimal |= !unclear && WITH_COMMA.matcher(bare).matches();
            }
        }
        if (decimal && !point) {
            return Comma.DECIMAL;
        }
        return grouped || decimal ? Comma.UNCLEAR : Comma.NOTHING;
    }

    /** The number as Java writes it; unchanged if it has no decimal comma. */
    public String plain(String cell) {
        return comma == Comma.DECIMAL && WITH_COMMA.matcher(cell).matches() ? cell.replace(',', '.') : cell;
    }

    /** True if the cell is a number with a comma of which nobody knows what it means. */
    public boolean isUnclear(String cell) {
        return comma == Comma.UNCLEAR && WITH_COMMA.matcher(cell).matches();
    }
}
