package org.pushforward.experiment.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that is whole or absent: written under another name beside its place and moved there by {@link #commit}; gone
 * if it is closed before, or if the program ends.
 */
public final class AtomicFile implements AutoCloseable {
    private final Path target;
    private final Path temporary;

    private AtomicFile(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /**
     * Begins a file; nothing is at its place before it is committed.
     *
     * @throws IOException if nothing can be written there; the message says why
     */
    public static AtomicFile at(Path place) throws IOException {
        Path target = Files.isSymbolicLink(place) && Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("'" + place + "' is a folder; name a file");
        }
        boolean device = Files.exists(target) && !Files.isRegularFile(target);
        Path folder = device ? Path.of(System.getProperty("java.io.tmpdir")) : target.getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException(
                    "there is no folder '" + folder + "' for '" + target.getFileName() + "'; make it first");
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("the folder '" + folder + "' may not be written to");
        }
        sweep(folder, target.getFileName().toString());
        return new AtomicFile(target, fresh(folder, target.getFileName().toString()));
    }

    /** Removes what killed programs left of this file. */
    private static void sweep(Path folder, String name) throws IOException {
        Pattern left = Pattern.compile("\\." + Pattern.quote(name) + "\\.(\\d{1,18})-\\d+\\.part");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher part = left.matcher(file.getFileName().toString());
                if (part.matches()
                        && ProcessHandle.of(Long.parseLong(part.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Not by createTempFile, whose files nobody else may read. */
    private static Path fresh(Path folder, String name) throws IOException {
        for (int i = 0; ; i++) {
            Path path =
                    folder.resolve("." + name + "." + ProcessHandle.current().pid() + "-" + i + ".part");
            try {
                if (!Files.exists(path)) {
                    path.toFile().deleteOnExit();
                    return Files.createFile(path);
                }
            } catch (FileAlreadyExistsException e) {
                continue;
            } catch (IllegalStateException e) {
                throw new IOException("the program is ending", e);
            }
        }
    }

    /** Where to write meanwhile. */
    public Path path() {
        return temporary;
    }

    /** Puts the file in its place, over what was there. */
    public void commit() throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // a device or pipe stays what it is
            try (OutputStream out = Files.newOutputStream(target)) {
                Files.copy(temporary, out);
            }
            return;
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what was not committed. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }
}
