package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvPointsTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("p.csv"), text);
    }

    private void refused(String text, String message) throws IOException {
        Path file = file(text);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> CsvPoints.read(file))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2\n-3.5,4e-1\n",
                "x,y\n1,2\n-3.5,4e-1",
                "\uFEFFx,y\r\n1,2\r\n\r\n-3.5,4e-1\r\n",
                "# drawn by hand\n\"身高\",\"体重\"\n \"1\" , 2 \n-3.5,+.4\n\n"
            })
    void headerCommentsBlankLinesAndQuotesAreTaken(String text) throws IOException {
        Points points = CsvPoints.read(file(text));
        assertThat(points.rows()).isEqualTo(2);
        assertThat(points.dims()).isEqualTo(2);
        assertThat(points.values()).containsExactly(1, 2, -3.5f, 0.4f);
    }

    @Test
    void oneColumnIsPointsOnALine() throws IOException {
        Points points = CsvPoints.read(file("eruption\n3.6\n1.8\n"));
        assertThat(points.dims()).isEqualTo(1);
        assertThat(points.values()).containsExactly(3.6f, 1.8f);
    }

    @Test
    void textIsRefused() throws IOException {
        refused(
                "1,2\n3,four\n",
                "p.csv:2: \"four\" is not a number; write numbers like -1.5 or 2e3, with commas only between columns");
        refused(
                "x,y\n1;2,3\n",
                "p.csv:2: \"1;2\" is not a number; write numbers like -1.5 or 2e3, with commas only between columns");
        refused(
                "1,two\n",
                "p.csv:1: \"two\" is not a number; write numbers like -1.5 or 2e3, with commas only between columns");
        refused(
                "1\n0x1p3\n",
                "p.csv:2: \"0x1p3\" is not a number; write numbers like -1.5 or 2e3, with commas only between columns");
        refused(
                "1\n1d\n",
                "p.csv:2: \"1d\" is not a number; write numbers like -1.5 or 2e3, with commas only between columns");
    }

    @Test
    void secondHeaderIsRefused() throws IOException {
        refused(
                "x,y\n1,2\nx,y\n",
                "p.csv:3: \"x\" is not a number; write numbers like -1.5 or 2e3, with commas only between columns");
    }

    @Test
    void nanAndInfiniteAreRefused() throws IOException {
        refused("1,2\n\n3,NaN\n", "p.csv:3: \"NaN\" is not a finite number; remove the row");
        refused("-inf,2\n", "p.csv:1: \"-inf\" is not a finite number; remove the row");
        refused("Infinity\n", "p.csv:1: \"Infinity\" is not a finite number; remove the row");
        refused("1\n1e39\n", "p.csv:2: \"1e39\" is too large, expected at most 3.4e38; scale the column");
    }

    @Test
    void raggedRowsAreRefused() throws IOException {
        refused(
                "x,y\n1,2\n3\n",
                "p.csv:3: 1 column found, expected 2 as in line 1; give every row the same number of values");
        refused(
                "# a\n1\n2,3\n",
                "p.csv:3: 2 columns found, expected 1 as in line 2; give every row the same number of values");
    }

    @Test
    void emptyValuesAreRefused() throws IOException {
        refused("1,2\n3,\n", "p.csv:2: column 2 is empty, expected a number; fill it in");
    }

    @Test
    void moreThanTwoColumnsAreRefused() throws IOException {
        refused("a,b,c\n1,2,3\n", "p.csv:1: 3 columns found, expected 1 (x) or 2 (x, y); keep only those");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "x,y\n", "# nothing\n"})
    void filesWithoutRowsAreRefused(String text) throws IOException {
        refused(
                text,
                "p.csv: found no rows of numbers, expected rows of 1 (x) or 2 (x, y) values; choose another file");
    }

    @Test
    void brokenQuotesAreRefused() throws IOException {
        refused("1,2\n\"3\"4,5\n", "p.csv:2: a quotation mark is not closed or stands inside a value; remove it");
    }

    @Test
    void quotationLeftOpenIsRefusedOnItsOwnLine() throws IOException {
        String message = ": a quotation mark is not closed or stands inside a value; remove it";
        refused("1,2\n\"3,4\n5,6\n7,8\n", "p.csv:2" + message);
        refused("1,2\n3,\"4", "p.csv:2" + message);
        assertThat(CsvPoints.read(file("# a 5\" disk\n1,2\n")).rows()).isEqualTo(1);
    }

    @Test
    void headerInAnotherEncodingDoesNotMatter() throws IOException {
        Path file =
                Files.write(folder.resolve("p.csv"), "身高,体重\n1,2\n".getBytes(java.nio.charset.Charset.forName("GBK")));
        assertThat(CsvPoints.read(file).values()).containsExactly(1, 2);
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        refused("1,2\n\u0000\u0001\n", "p.csv:2: this is no plain text, expected CSV; save it as \"CSV UTF-8\"");
        Path utf16 = Files.write(folder.resolve("p.csv"), "1,2\n".getBytes(StandardCharsets.UTF_16));
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> CsvPoints.read(utf16))
                .withMessage("p.csv:1: this is no plain text, expected CSV; save it as \"CSV UTF-8\"");
    }

    @Test
    void endlessLineIsRefusedBeforeItFillsTheMemory() throws IOException {
        refused(
                "1\n" + "2,".repeat(100_000),
                "p.csv:2: the line is longer than 10000 characters, expected 1 or 2 numbers; give each point a line of"
                        + " its own");
    }

    @Test
    void longWordsAreShownShortened() throws IOException {
        refused(
                "1\n" + "w".repeat(500) + "\n",
                "p.csv:2: \"" + "w".repeat(24)
                        + "...\" is not a number; write numbers like -1.5 or 2e3, with commas only between columns");
    }

    @Test
    void missingFileIsRefused() {
        Path missing = folder.resolve("none.csv");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> CsvPoints.read(missing))
                .withMessage(missing + ": there is no such file; check its name and folder");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> CsvPoints.read(folder))
                .withMessage(folder + ": this is a folder, expected a CSV file; choose a file in it");
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        Path file = file("x\n1\n2\n3\n4\n");
        assertThat(CsvPoints.read(file, 4).rows()).isEqualTo(4);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> CsvPoints.read(file, 3))
                .withMessage("p.csv:5: more than 3 rows, which is the most that can be used; shorten the file");
    }

    @Test
    void aMillionRowsAreReadInSeconds() throws IOException {
        Path file = folder.resolve("million.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 1_000_000; i++) {
                out.write(i + ".25," + -i + "e-3\n");
            }
        }
        Points points = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CsvPoints.read(file));
        assertThat(points.rows()).isEqualTo(1_000_000);
        assertThat(points.at(999_999, 0)).isEqualTo(999_999.25f);
        assertThat(points.at(999_999, 1)).isEqualTo(-999.999f);
    }

    @Test
    void standardizedPointsHaveMeanZeroAndDeviationOne() throws IOException {
        Points points = CsvPoints.read(file("100,5\n200,5\n600,5\n")).standardized();
        assertThat(points.mean(0)).isCloseTo(0, within(1e-7));
        assertThat(points.deviation(0)).isCloseTo(1, within(1e-7));
        assertThat(points.at(1, 1)).isZero();
    }
}
