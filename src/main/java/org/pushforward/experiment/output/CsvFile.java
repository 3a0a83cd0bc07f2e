package org.pushforward.experiment.output;

import java.io.BufferedReader;
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
import org.pushforward.data.TableForm;

/** Tables of numbers as CSV. */
public final class CsvFile implements AutoCloseable {
    /** Lines end with a line feed on every system, so that files can be compared. */
    public static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

    private final Path file;
    private final TableForm form;
    private final CSVParser parser;

    private CsvFile(Path file, Reader reader) throws IOException {
        this.file = file;
        form = TableForm.of(reader);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(form.separator())
                .setIgnoreEmptyLines(true)
                .setCommentMarker('#')
                .setTrim(true)
                .get();
        parser = CSVParser.parse(reader, format);
    }

    /**
     * Reads numbers, written as {@link TableForm} has it; a first line in which no cell is a number is a header.
     *
     * @return shape [rows, columns], at least one row
     * @throws DataException if it is no such table; the message gives file and line
     */
    public static double[][] read(Path file) {
        try (Reader reader =
                        new BufferedReader(Files.newBufferedReader(file, StandardCharsets.UTF_8), TableForm.BEGINNING);
                CsvFile table = new CsvFile(file, reader)) {
            List<double[]> rows = table.rows();
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

    private List<double[]> rows() {
        List<double[]> rows = new ArrayList<>();
        for (CSVRecord record : parser) {
            if (record.getRecordNumber() > 1 || !isHeader(record)) {
                rows.add(row(record, rows));
            }
        }
        return rows;
    }

    private double[] row(CSVRecord record, List<double[]> before) {
        String place = file + ":" + parser.getCurrentLineNumber() + ": ";
        double[] row = new double[record.size()];
        for (int c = 0; c < row.length; c++) {
            String cell = record.get(c);
            if (form.isUnclear(cell)) {
                throw DataException.of("csv.comma", file, parser.getCurrentLineNumber(), cell);
            }
            row[c] = number(cell);
            if (!Double.isFinite(row[c])) {
                throw new DataException(place + "column " + (c + 1) + " is '" + cell + "', not a number");
            }
        }
        if (!before.isEmpty() && before.get(0).length != row.length) {
            throw new DataException(place + row.length + " columns where the rows before have " + before.get(0).length);
        }
        return row;
    }

    private boolean isHeader(CSVRecord record) {
        return record.stream().allMatch(cell -> Double.isNaN(number(cell)) && !cell.matches("(?i)|nan|[+-]?inf.*"));
    }

    /** NaN if the cell is no decimal number; what Java allows beyond them, as 1d or 0x1p3, is none. */
    private double number(String cell) {
        String text = form.plain(cell.startsWith("\uFEFF") ? cell.substring(1) : cell);
        return DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
