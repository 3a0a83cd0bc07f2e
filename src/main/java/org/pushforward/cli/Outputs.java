package org.pushforward.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pushforward.experiment.output.AtomicFile;

/** The files that one command writes: all come into being at its end, or none. */
final class Outputs implements AutoCloseable {
    private final Map<Path, AtomicFile> files = new LinkedHashMap<>();

    /** @throws WorkFailed if the file could not be written, known before any work is done */
    void prepare(Path file) {
        try {
            files.put(file, AtomicFile.at(file));
        } catch (IOException e) {
            throw new WorkFailed("cannot write '" + file + "': " + WorkFailed.reason(e), e);
        }
    }

    /** Where to write meanwhile what is to become the file. */
    Path path(Path file) {
        return files.get(file).path();
    }

    /** Puts one file in its place though the rest is given up. */
    void keep(Path file) {
        AtomicFile atomic = files.get(file);
        if (atomic != null) {
            commit(file, atomic);
        }
    }

    void commit() {
        files.forEach(Outputs::commit);
    }

    private static void commit(Path file, AtomicFile atomic) {
        try {
            atomic.commit();
        } catch (IOException e) {
            throw new WorkFailed("cannot write '" + file + "': " + WorkFailed.reason(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        for (AtomicFile file : files.values()) {
            file.close();
        }
    }
}
