package org.pushforward.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads points from a CSV file or a pasted table: one column x or two columns x, y, with or without a line of names at the
 * top; see {@link TableForm} for what may stand between columns.
 */
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
    private final TableForm form;
    private float[] values = new float[1024];
    private int rows;
    private int dims;
    private long firstLine;

    private CsvPoints(String name, int mostRows, TableForm form) {
        this.name = name;
        this.mostRows = mostRows;
        this.form = form;
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
            throw DataException.of("csv.folder", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, String.valueOf(file.getFileName()), mostRows);
        } catch (NoSuchFileException e) {
            throw DataException.of("nofile", file);
        } catch (IOException e) {
            throw DataException.of("unreadable", file, e.getMessage());
        }
    }

    /**
     * Reads a table from text, by the same rules as a file.
     *
     * @param name what to call the text in messages
     * @throws DataException as for a file
     */
    public static Points parse(String text, String name) {
        try {
            return read(new StringReader(text), name, MOST_ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Points read(InputStream in, String name) throws IOException {
        return read(in, name, MOST_ROWS);
    }

    private static Points read(InputStream in, String name, int mostRows) throws IOException {
        return read(new InputStreamReader(in, StandardCharsets.UTF_8), name, mostRows);
    }

    private static Points read(Reader in, String name, int mostRows) throws IOException {
        Reader text = new BufferedReader(new LineGuard(in, name), TableForm.BEGINNING);
        TableForm form = TableForm.of(text);
        CsvPoints points = new CsvPoints(name, mostRows, form);
        CSVFormat format = FORMAT.builder().setDelimiter(form.separator()).get();
        try (CSVParser parser =
                CSVParser.builder().setReader(text).setFormat(format).get()) {
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
            throw LineGuard.unquotable(name, parser.getCurrentLineNumber());
        }
    }

    private void add(CSVRecord record, long line) {
        if (isBlank(record)) {
            return;
        }
        if (firstLine == 0) {
            firstLine = line;
            dims = record.size();
            if (dims > 2) {
                throw DataException.of("csv.wide", name, line, dims);
            }
            if (isHeader(record)) {
                return;
            }
        }
        if (record.size() != dims) {
            String key = record.size() == 1 ? "csv.ragged.one" : "csv.ragged";
            throw DataException.of(key, name, line, record.size(), dims, firstLine);
        }
        if (rows == mostRows) {
            throw DataException.of("csv.long", name, line, mostRows);
        }
        if ((rows + 1) * dims > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        for (int j = 0; j < dims; j++) {
            values[rows * dims + j] = number(form.plain(record.get(j)), line, j);
        }
        rows++;
    }

    /** A row of empty cells, as spreadsheets leave them below a table. */
    private static boolean isBlank(CSVRecord record) {
        return record.size() > 1 && record.stream().allMatch(String::isEmpty);
    }

    /** A line of names: none of its values looks like a number, and none is empty. */
    private boolean isHeader(CSVRecord record) {
        return record.stream()
                .map(form::plain)
                .noneMatch(text ->
                        text.isEmpty() || !Double.isNaN(parse(text)) || isNotFinite(text) || form.isUnclear(text));
    }

    private float number(String text, long line, int column) {
        if (text.isEmpty()) {
            throw DataException.of("csv.empty", name, line, column + 1);
        }
        double value = parse(text);
        if (isNotFinite(text)) {
            throw DataException.of("csv.infinite", name, line, shortened(text));
        }
        if (form.isUnclear(text)) {
            throw DataException.of("csv.comma", name, line, shortened(text));
        }
        if (Double.isNaN(value)) {
            String key = form.separator() == ',' ? "csv.number" : "csv.number.any";
            throw DataException.of(key, name, line, shortened(text));
        }
        if (Float.isInfinite((float) value)) {
            throw DataException.of("csv.large", name, line, shortened(text));
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

    private static String shortened(String text) {
        String shown = text.codePoints()
                .limit(24)
                .collect(
                        StringBuilder::new,
                        (s, c) -> s.appendCodePoint(Character.isISOControl(c) ? '?' : c),
                        StringBuilder::append)
                .toString();
        return shown + (shown.length() < text.length() ? "..." : "");
    }

    private Points result() {
        if (rows == 0) {
            throw DataException.of("csv.norows", name);
        }
        return new Points(Arrays.copyOf(values, rows * dims), rows, dims);
    }
}
