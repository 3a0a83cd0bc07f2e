package org.pushforward.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders; empty when the user thinks better of it. */
public interface FileAsker {
    /**
     * What kind of file is asked for.
     *
     * @param title of the question
     * @param name the suggested name, empty for none
     * @param kinds what the user may choose from, as in ("Pictures", "*.png", "*.svg")
     */
    record Question(String title, String name, List<Kind> kinds) {}

    /** @param patterns as in "*.csv" */
    record Kind(String name, List<String> patterns) {}

    Optional<Path> toOpen(Question question);

    Optional<Path> toSave(Question question);

    Optional<Path> folder(String title);
}
