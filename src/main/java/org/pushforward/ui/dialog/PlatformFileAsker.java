package org.pushforward.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The platform's own dialogs, which begin at the last folder. */
public final class PlatformFileAsker implements FileAsker {
    private final Supplier<Window> owner;
    private File last;

    public PlatformFileAsker(Supplier<Window> owner) {
        this.owner = owner;
    }

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
                .forEach(kind -> chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), kind.patterns())));
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        last = file == null ? last : file.getParentFile();
        return Optional.ofNullable(file).map(File::toPath);
    }
}
