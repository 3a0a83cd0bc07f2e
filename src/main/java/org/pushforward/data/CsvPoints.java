package org.pushforward.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads points from a CSV file: one column x or two columns x, y, with or without a line of names at the top. */
public final class CsvPoints {
    /** The most rows that are read. */
    public static final int MOST_ROWS = 5_000_000;

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .get();

    private final String name;
    private final int mostRows;
    private float[] values = new float[1024];
    private int rows;
    private int dims;
    private long firstLine;

    private CsvPoints(String name, int mostRows) {
        this.name = name;
        this.mostRows = mostRows;
    }

    /**
     * @throws DataException naming file and line, if the file cannot be read, is empty, or holds anything but rows of one
     *     or two finite numbers
     */
    public static Points read(Path file) {
        return read(file, MOST_ROWS);
    }

    static Points read(Path file, int mostRows) {
        if (Files.isDirectory(file)) {
            throw new DataException(file + ": this is a folder, expected a CSV file; choose a file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), mostRows);
        } catch (NoSuchFileException e) {
            throw new DataException(file + ": there is no such file; check its name and folder");
        } catch (IOException e) {
            throw new DataException(file + ": the file cannot be read (" + e.getMessage() + "); check its permissions");
        }
    }

    private static Points read(InputStream in, String name, int mostRows) throws IOException {
        Reader text = new LineGuard(new InputStreamReader(in, StandardCharsets.UTF_8), name);
        CsvPoints points = new CsvPoints(name, mostRows);
        try (CSVParser parser =
                CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
            points.addAll(parser);
        }
        return points.result();
    }

    private void addAll(CSVParser parser) {
        try {
            for (CSVRecord record : parser) {
                add(record, parser.getCurrentLineNumber());
            }
        } catch (UncheckedIOException e) {
            throw new DataException(LineGuard.unquotable(name, parser.getCurrentLineNumber()));
        }
    }

    private void add(CSVRecord record, long line) {
        if (firstLine == 0) {
            firstLine = line;
            dims = record.size();
            if (dims > 2) {
                throw new DataException(
                        at(line) + dims + " columns found, expected 1 (x) or 2 (x, y); keep only those");
            }
            if (isHeader(record)) {
                return;
            }
        }
        if (record.size() != dims) {
            throw new DataException(at(line) + columns(record.size()) + " found, expected " + dims + " as in line "
                    + firstLine + "; give every row the same number of values");
        }
        if (rows == mostRows) {
            throw new DataException(
                    at(line) + "more than " + mostRows + " rows, which is the most that can be used; shorten the file");
        }
        if ((rows + 1) * dims > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        for (int j = 0; j < dims; j++) {
            values[rows * dims + j] = number(record.get(j), line, j);
        }
        rows++;
    }

    private static String columns(int n) {
        return n == 1 ? "1 column" : n + " columns";
    }

    /** A line of names: none of its values looks like a number, and none is empty. */
    private static boolean isHeader(CSVRecord record) {
        return record.stream().noneMatch(text -> text.isEmpty() || !Double.isNaN(parse(text)) || isNotFinite(text));
    }

    private float number(String text, long line, int column) {
        if (text.isEmpty()) {
            throw new DataException(at(line) + "column " + (column + 1) + " is empty, expected a number; fill it in");
        }
        double value = parse(text);
        if (isNotFinite(text)) {
            throw new DataException(at(line) + quoted(text) + " is not a finite number; remove the row");
        }
        if (Double.isNaN(value)) {
            throw new DataException(at(line) + quoted(text)
                    + " is not a number; write numbers like -1.5 or 2e3, with commas only between columns");
        }
        if (Float.isInfinite((float) value)) {
            throw new DataException(
                    at(line) + quoted(text) + " is too large, expected at most 3.4e38; scale the column");
        }
        return (float) value;
    }

    private static boolean isNotFinite(String text) {
        String bare = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return bare.equalsIgnoreCase("nan") || bare.equalsIgnoreCase("inf") || bare.equalsIgnoreCase("infinity");
    }

    /** The number, or NaN if the text is none; what Java allows beyond plain decimals (1d, 0x1p3) is none. */
    private static double parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
            if (!plain) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private String at(long line) {
        return name + ":" + line + ": ";
    }

    private static String quoted(String text) {
        String shown = text.codePoints()
                .limit(24)
                .collect(
                        StringBuilder::new,
                        (s, c) -> s.appendCodePoint(Character.isISOControl(c) ? '?' : c),
                        StringBuilder::append)
                .toString();
        return "\"" + shown + (shown.length() < text.length() ? "..." : "") + "\"";
    }

    private Points result() {
        if (rows == 0) {
            throw new DataException(name + ": found no rows of numbers, expected rows of 1 (x) or 2 (x, y) values; "
                    + "choose another file");
        }
        return new Points(Arrays.copyOf(values, rows * dims), rows, dims);
    }
}
