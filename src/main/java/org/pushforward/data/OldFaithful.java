package org.pushforward.data;

import java.io.IOException;
import java.io.InputStream;

/**
 * 272 eruptions of a geyser, drawn with replacement: how long one lasted and how long people waited for the next, both in
 * minutes.
 *
 * <p>Nobody knows their density; two clusters show, short eruptions before short waits and long before long.
 *
 * <p>Source: A. Azzalini and A. W. Bowman, "A look at some data on the Old Faithful geyser", 1990.
 */
final class OldFaithful {
    static final String ID = "old-faithful";
    private static final String FILE = "/assets/old-faithful.csv";

    private OldFaithful() {}

    /** @throws DataException if the table is not where the program was installed */
    static Csv load() {
        try (InputStream in = OldFaithful.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw missing();
            }
            return new Csv(ID, CsvPoints.read(in, FILE));
        } catch (IOException e) {
            throw missing();
        }
    }

    private static DataException missing() {
        return new DataException(FILE + ": a table that comes with the program is missing; install it again");
    }
}
