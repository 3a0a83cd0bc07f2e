package org.pushforward.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables of numbers as CSV. */
final class CsvFile {
    /** Lines end with a line feed on every system, so that files can be compared. */
    static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private CsvFile() {}

    /**
     * Reads numbers; a first line that is not all numbers is a header.
     *
     * @return shape [rows, columns], at least one row
     * @throws WorkFailed if it is no such table; the message gives file and line
     */
    static double[][] read(Path file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, format)) {
            List<double[]> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() > 1 || isNumbers(record)) {
                    rows.add(row(file, parser.getCurrentLineNumber(), record, rows));
                }
            }
            if (rows.isEmpty()) {
                throw new WorkFailed("'" + file + "' has no rows of numbers");
            }
            return rows.toArray(double[][]::new);
        } catch (NoSuchFileException e) {
            throw new WorkFailed("there is no file '" + file + "'", e);
        } catch (MalformedInputException e) {
            throw new WorkFailed("'" + file + "' is not UTF-8 text", e);
        } catch (IOException | UncheckedIOException e) {
            throw new WorkFailed("'" + file + "' cannot be read (" + WorkFailed.reason(e) + ")", e);
        }
    }

    private static double[] row(Path file, long line, CSVRecord record, List<double[]> before) {
        double[] row = new double[record.size()];
        for (int c = 0; c < row.length; c++) {
            row[c] = number(record.get(c));
            if (!Double.isFinite(row[c])) {
                throw new WorkFailed(
                        file + ":" + line + ": column " + (c + 1) + " is '" + record.get(c) + "', not a number");
            }
        }
        if (!before.isEmpty() && before.get(0).length != row.length) {
            throw new WorkFailed(file + ":" + line + ": " + row.length + " columns where the rows before have "
                    + before.get(0).length);
        }
        return row;
    }

    private static boolean isNumbers(CSVRecord record) {
        return record.stream().allMatch(cell -> Double.isFinite(number(cell)));
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell.startsWith("\uFEFF") ? cell.substring(1) : cell);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
