package org.pushforward.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

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

    /** The platform's own dialogs, which remember the last folder. */
    static FileAsker ofPlatform(Supplier<Window> owner) {
        return new FileAsker() {
            private File last;

            @Override
            public Optional<Path> toOpen(Question question) {
                return chosen(chooser(question).showOpenDialog(owner.get()));
            }

            @Override
            public Optional<Path> toSave(Question question) {
                return chosen(chooser(question).showSaveDialog(owner.get()));
            }

            @Override
            public Optional<Path> folder(String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                chooser.setInitialDirectory(last);
                File folder = chooser.showDialog(owner.get());
                last = folder == null ? last : folder;
                return Optional.ofNullable(folder).map(File::toPath);
            }

            private FileChooser chooser(Question question) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(question.title());
                chooser.setInitialFileName(question.name());
                chooser.setInitialDirectory(last != null && last.isDirectory() ? last : null);
                question.kinds()
                        .forEach(kind ->
                                chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), kind.patterns())));
                return chooser;
            }

            private Optional<Path> chosen(File file) {
                last = file == null ? last : file.getParentFile();
                return Optional.ofNullable(file).map(File::toPath);
            }
        };
    }
}
