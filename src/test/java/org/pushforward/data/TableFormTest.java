package org.pushforward.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;

/** Tables as spreadsheets put them on the clipboard. */
class TableFormTest {
    private static Points parse(String text) {
        return CsvPoints.parse(text, "table");
    }

    private static void refused(String text, String message) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> parse(text))
                .withMessage("table:" + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5,2\n-3,0.25\n",
                "x,y\n1.5,2\n-3,0.25",
                "1.5;2\r\n-3;0.25\r\n",
                "x;y\n1,5;2\n-3;0,25\n",
                "1.5\t2\n-3\t0.25\n",
                "Länge\tBreite\n1,5\t2\n-3\t,25\n",
                "# from a spreadsheet\nx\ty\n1,50\t2\n\n-3\t2,5e-1\n\t\n\t\n",
                " 1.5 ; 2 \n -3 ; 0.25 "
            })
    void everySeparatorAndDecimalSignGivesTheSamePoints(String text) {
        Points points = parse(text);
        assertThat(points.dims()).isEqualTo(2);
        assertThat(points.values()).containsExactly(1.5f, 2, -3, 0.25f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5\n-3\n", "x\n1.5\n-3", "Höhe\n1,5\n-3,0\n", "1.5\r\n-3\r\n\r\n"})
    void oneColumnNeedsNoSeparator(String text) {
        Points points = parse(text);
        assertThat(points.dims()).isEqualTo(1);
        assertThat(points.values()).containsExactly(1.5f, -3);
    }

    @Test
    void commasWithoutAnotherSeparatorStandBetweenColumns() {
        assertThat(parse("1,5\n2,7\n").dims()).isEqualTo(2);
        refused("1,5\n2\n", "2: 1 column found, expected 2 as in line 1; give every row the same number of values");
    }

    @Test
    void aCommaThatMayMeanThousandsIsNotGuessedAt() {
        String mend =
                "\"1,234\" may mean a fraction or thousands; write every number with a point, or without thousands";
        refused("x;y\n1,234;2\n5,678;3\n", "2: " + mend);
        refused("x\ty\n2\t1,234\n", "2: " + mend);
        refused("1.5;2\n3;1,234\n", "2: " + mend);
        // one number that can only be a fraction settles it
        assertThat(parse("1,234;2\n0,5;3\n").values()).containsExactly(1.234f, 2, 0.5f, 3);
    }

    @Test
    void mistakesAreToldByTheirLine() {
        refused(
                "x;y\n1;2\n1;2;3\n",
                "3: 3 columns found, expected 2 as in line 1; give every row the same number of values");
        refused("1;2\n\n3;vier\n", "3: \"vier\" is not a number; write numbers like -1.5 or 2e3");
        refused("1\t2\n3\t\n", "2: column 2 is empty, expected a number; fill it in");
        refused("1;2\n1.234,5;3\n", "2: \"1.234,5\" is not a number; write numbers like -1.5 or 2e3");
        refused("1;2\nNaN;3\n", "2: \"NaN\" is not a finite number; remove the row");
        refused("a\tb\tc\n1\t2\t3\n", "1: 3 columns found, expected 1 (x) or 2 (x, y); keep only those");
    }

    @Test
    void mistakesAreToldInTheReadersLanguage() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> parse("1;2\n3;vier\n"))
                .satisfies(e -> assertThat(e.in(Messages.in(Language.ZH)))
                        .isEqualTo("table 第 2 行：“vier”不是数值；请写成 -1.5 或 2e3 的形式"));
        assertThat(new DataException("only English").in(Messages.in(Language.ZH)))
                .isEqualTo("only English");
    }

    @Test
    void theFormIsSeenInALongTable() {
        StringBuilder text = new StringBuilder("x;y\n");
        for (int i = 0; i < 30_000; i++) {
            text.append(i).append(",25;-").append(i).append(",5\n");
        }
        Points points = parse(text.toString());
        assertThat(points.rows()).isEqualTo(30_000);
        assertThat(points.at(29_999, 0)).isEqualTo(29_999.25f);
    }
}
