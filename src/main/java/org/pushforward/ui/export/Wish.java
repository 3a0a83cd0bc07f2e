package org.pushforward.ui.export;

import java.nio.file.Path;
import java.util.function.Function;
import org.pushforward.experiment.output.Export;

/**
 * What the user chose in the dialog.
 *
 * @param kind its name among the words, as in "film"
 * @param ending of the file, as in "gif"
 * @param needsTable whether a table to read must be asked for
 * @param export what to write, given that table or null
 */
record Wish(String kind, String ending, boolean needsTable, Function<Path, Export> export) {
    static Wish of(String kind, String ending, Export export) {
        return new Wish(kind, ending, false, table -> export);
    }
}
