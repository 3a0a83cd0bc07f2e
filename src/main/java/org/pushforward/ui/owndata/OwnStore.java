package org.pushforward.ui.owndata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pushforward.data.Points;
import org.pushforward.experiment.output.AtomicFile;
import org.pushforward.ui.settings.DataFolder;

/** Keeps what was drawn and pasted as numbered CSV files that are never written again, in the user's data folder. */
final class OwnStore {
    private static final Pattern NAME = Pattern.compile("(drawn|pasted)-(\\d{1,9})\\.csv");

    private OwnStore() {}

    /** How a kept file came to be. */
    record Origin(String word, String number) {}

    /** Where from, if it is a file of this folder. */
    static Optional<Origin> origin(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() && DataFolder.ofUser().toAbsolutePath().equals(file.getParent())
                ? Optional.of(new Origin(name.group(1), name.group(2)))
                : Optional.empty();
    }

    /**
     * Writes points to a file of the next free number.
     *
     * @param word drawn or pasted
     * @throws IOException if the folder or the file cannot be written
     */
    static synchronized Path keep(String word, Points points) throws IOException {
        Path folder = Files.createDirectories(DataFolder.ofUser().toAbsolutePath());
        Path file = folder.resolve(word + "-" + next(folder, word) + ".csv");
        try (AtomicFile whole = AtomicFile.at(file)) {
            try (BufferedWriter out = Files.newBufferedWriter(whole.path(), StandardCharsets.UTF_8)) {
                write(points, out);
            }
            whole.commit();
        }
        return file;
    }

    private static int next(Path folder, String word) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return 1
                    + files.map(file -> NAME.matcher(file.getFileName().toString()))
                            .filter(name -> name.matches() && name.group(1).equals(word))
                            .mapToInt(name -> Integer.parseInt(name.group(2)))
                            .max()
                            .orElse(0);
        }
    }

    private static void write(Points points, BufferedWriter out) throws IOException {
        out.write(points.dims() == 1 ? "x\n" : "x,y\n");
        for (int i = 0; i < points.rows(); i++) {
            for (int j = 0; j < points.dims(); j++) {
                out.write((j == 0 ? "" : ",") + points.at(i, j));
            }
            out.write("\n");
        }
    }
}
