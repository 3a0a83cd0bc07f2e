package org.pushforward.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pushforward.experiment.output.Export;
import org.pushforward.ui.Desk;
import org.pushforward.ui.Tips;
import org.pushforward.ui.dialog.FileAsker;
import org.pushforward.ui.run.Run;

/** Asks what to export, and does it while the window goes on; each export under way has its bar at the lower edge. */
public final class Exports implements AutoCloseable {
    private final Desk desk;
    private final VBox bars = new VBox();

    public Exports(Desk desk) {
        this.desk = desk;
        bars.setId("exports");
        bars.getStyleClass().add("exports");
        bars.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        StackPane.setAlignment(bars, Pos.BOTTOM_RIGHT);
    }

    private String words(String key, Object... arguments) {
        return desk.look().messages().get("export." + key, arguments);
    }

    /** The bars of what is under way. */
    public Node bars() {
        return bars;
    }

    /** Opens the dialog, once the trainer has told what it can give. */
    public void ask() {
        Run<?> run = desk.bench().run();
        run.ask(Abilities::of)
                .whenComplete((can, failure) -> Platform.runLater(() -> {
                    if (desk.bench() != null && desk.bench().run() == run) {
                        ask(run, can == null ? Abilities.NONE : can);
                    }
                }));
    }

    private void ask(Run<?> run, Abilities can) {
        ExportSheet sheet = new ExportSheet(run, can, desk.look(), wish -> start(run, wish), desk.overlay()::close);
        desk.overlay().show(sheet, sheet.first());
    }

    private void start(Run<?> run, Wish wish) {
        Path table = null;
        if (wish.needsTable()) {
            FileAsker.Question which = question(words("table"), "", "csv");
            table = desk.files().toOpen(which).orElse(null);
            if (table == null) {
                return;
            }
        }
        Export export = wish.export().apply(table);
        String name = run.experiment().id() + "-" + wish.kind() + "." + wish.ending();
        desk.files().toSave(question(words("title"), name, wish.ending())).ifPresent(file -> {
            desk.overlay().close();
            start(new Job(run, export, file));
        });
    }

    private FileAsker.Question question(String title, String name, String ending) {
        return new FileAsker.Question(
                title, name, List.of(new FileAsker.Kind(words("format." + ending), List.of("*." + ending))));
    }

    private void start(Job job) {
        Label name = new Label(job.file().getFileName().toString());
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(job.progressProperty());
        progress.setAccessibleText(words("title"));
        Button stop = new Button(words("cancel"));
        stop.setId("export-stop");
        stop.getStyleClass().add("small");
        Tips.install(stop, desk.look().text("export.stop.help"));
        stop.setOnAction(event -> job.stop());
        HBox bar = new HBox(name, progress, stop);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("export-bar");
        bar.setUserData(job);
        bars.getChildren().add(bar);
        job.setOnSucceeded(event -> {
            bars.getChildren().remove(bar);
            desk.notices().tell(words("done", job.file().getFileName()));
        });
        job.setOnFailed(event -> {
            bars.getChildren().remove(bar);
            tell(job, job.getException());
        });
        job.start();
    }

    private void tell(Job job, Throwable failure) {
        Throwable why = failure instanceof ExecutionException ? failure.getCause() : failure;
        Path name = job.file().getFileName();
        if (why instanceof CancellationException) {
            desk.notices().tell(words("stopped", name));
        } else if (why instanceof OutOfMemoryError) {
            desk.notices().warn(words("memory", name));
        } else {
            String reason = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
            desk.notices().warn(words("failed", name, reason));
        }
    }

    /** Stops all that is under way. */
    @Override
    public void close() {
        bars.getChildren().forEach(bar -> ((Job) bar.getUserData()).stop());
    }
}
