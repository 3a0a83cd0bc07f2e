package org.pushforward.experiment.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pushforward.data.DataException;

class CsvFileTest {
    @TempDir
    Path folder;

    private double[][] read(String text) throws IOException {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, text);
        return CsvFile.read(file);
    }

    /** The tables that an experiment learns from are those that a saved run can score. */
    @Test
    void commasSemicolonsAndTabsStandBetweenColumns() throws IOException {
        double[][] expected = {{1.5, -2}, {3, 0.25}};
        assertThat(read("x,y\n1.5,-2\n3,.25\n")).isDeepEqualTo(expected);
        assertThat(read("x;y\n1.5;-2\n\n3;0.25\n")).isDeepEqualTo(expected);
        assertThat(read("x;y\n1,5;-2\n# a remark\n3;0,25\n")).isDeepEqualTo(expected);
        assertThat(read("1.5\t-2\n3\t0.25")).isDeepEqualTo(expected);
    }

    @Test
    void aCommaThatCouldMeanTwoThingsIsAskedAbout() {
        assertThatThrownBy(() -> read("1,234;2.5\n3;4\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("t.csv:1: \"1,234\" may mean a fraction or thousands");
    }
}
