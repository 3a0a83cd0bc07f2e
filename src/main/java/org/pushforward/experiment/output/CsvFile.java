package org.pushforward.experiment.output;

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
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pushforward.data.DataException;

/** Tables of numbers as CSV. */
public final class CsvFile {
    /** Lines end with a line feed on every system, so that files can be compared. */
    public static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

    private CsvFile() {}

    /**
     * Reads numbers; a first line in which no cell is a number is a header.
     *
     * @return shape [rows, columns], at least one row
     * @throws DataException if it is no such table; the message gives file and line
     */
    public static double[][] read(Path file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, format)) {
            List<double[]> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() > 1 || !isHeader(record)) {
                    rows.add(row(file, parser.getCurrentLineNumber(), record, rows));
                }
            }
            if (rows.isEmpty()) {
                throw new DataException("'" + file + "' has no rows of numbers");
            }
            return rows.toArray(double[][]::new);
        } catch (NoSuchFileException e) {
            throw new DataException("there is no file '" + file + "'");
        } catch (MalformedInputException e) {
            throw new DataException("'" + file + "' is not UTF-8 text");
        } catch (IOException | UncheckedIOException e) {
            throw new DataException("'" + file + "' cannot be read (" + e.getMessage() + ")");
        }
    }

    private static double[] row(Path file, long line, CSVRecord record, List<double[]> before) {
        double[] row = new double[record.size()];
        for (int c = 0; c < row.length; c++) {
            row[c] = number(record.get(c));
            if (!Double.isFinite(row[c])) {
                throw new DataException(
                        file + ":" + line + ": column " + (c + 1) + " is '" + record.get(c) + "', not a number");
            }
        }
        if (!before.isEmpty() && before.get(0).length != row.length) {
            throw new DataException(file + ":" + line + ": " + row.length + " columns where the rows before have "
                    + before.get(0).length);
        }
        return row;
    }

    private static boolean isHeader(CSVRecord record) {
        return record.stream().allMatch(cell -> Double.isNaN(number(cell)) && !cell.matches("(?i)|nan|[+-]?inf.*"));
    }

    /** NaN if the cell is no decimal number; what Java allows beyond them, as 1d or 0x1p3, is none. */
    private static double number(String cell) {
        String text = cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
        return DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }
}
