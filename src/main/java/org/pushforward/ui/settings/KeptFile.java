package org.pushforward.ui.settings;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.pushforward.experiment.output.AtomicFile;

/** One value in a JSON file that is whole or as it was before; a file that cannot be understood is set aside. */
public final class KeptFile<T> {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Class<T> type;
    private final T defaults;

    /** What is wrong with a file that was to be read. */
    public enum Trouble {
        /** It was not ours to understand and is under another name now. */
        SET_ASIDE,
        /** It can be neither understood nor moved, or not read at all. */
        UNREADABLE
    }

    /**
     * What a file held.
     *
     * @param value the defaults if there was no file, or trouble with it
     */
    public record Loaded<T>(T value, Optional<Trouble> trouble) {}

    public KeptFile(Path file, Class<T> type, T defaults) {
        this.file = file;
        this.type = type;
        this.defaults = defaults;
    }

    public Path file() {
        return file;
    }

    /** The name of a file that was set aside. */
    public Path aside() {
        return file.resolveSibling(file.getFileName() + ".broken");
    }

    public Loaded<T> load() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return new Loaded<>(defaults, Files.exists(file) ? Optional.of(Trouble.UNREADABLE) : Optional.empty());
        }
        try {
            T value = JSON.readValue(bytes, type);
            return value == null ? setAside() : new Loaded<>(value, Optional.empty());
        } catch (IOException notOurs) {
            return setAside();
        }
    }

    private Loaded<T> setAside() {
        try {
            Files.move(file, aside(), StandardCopyOption.REPLACE_EXISTING);
            return new Loaded<>(defaults, Optional.of(Trouble.SET_ASIDE));
        } catch (IOException immovable) {
            return new Loaded<>(defaults, Optional.of(Trouble.UNREADABLE));
        }
    }

    /**
     * Writes the value over the one before; makes the folder if there is none.
     *
     * @throws IOException if it cannot be written; the file is as it was
     */
    public void save(T value) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (AtomicFile whole = AtomicFile.at(file)) {
            JSON.writeValue(whole.path().toFile(), value);
            whole.commit();
        }
    }
}
