package org.pushforward.ui.owndata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import org.pushforward.data.CsvPoints;
import org.pushforward.data.DataReport;
import org.pushforward.data.DataSets;
import org.pushforward.data.Points;
import org.pushforward.experiment.DataKind;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.ui.Desk;
import org.pushforward.ui.action.Actions;
import org.pushforward.ui.action.Actions.Group;
import org.pushforward.ui.dialog.Errand;
import org.pushforward.ui.dialog.FileAsker;
import org.pushforward.ui.handover.RunFiles;
import org.pushforward.ui.run.Run;

/**
 * Gives the open run data of the user's own. They are read and tried on a trainer away from the window's thread; only what
 * a run can begin with reaches the run.
 */
public final class OwnData {
    private static final int LONGEST_PASTE = 20_000_000;
    private static final int REMEMBERED = 8;

    private final Desk desk;
    private final Map<String, List<String>> used = new HashMap<>();
    private final Map<Integer, Drawing> drawings = new HashMap<>();
    private long asked;

    /** What was read: the data's path, and what is in it. */
    private record Tried(String data, DataReport report) {}

    public OwnData(Desk desk) {
        this.desk = desk;
    }

    public Actions addTo(Actions actions) {
        return actions.add(Group.DATA, "open-csv", "Shortcut+Shift+O", this::openCsv)
                .add(Group.DATA, "paste-table", "Shortcut+V", this::paste)
                .add(Group.DATA, "draw", "Shortcut+B", this::draw)
                .add(Group.DATA, "open-pictures", "", this::openPictures)
                .add(Group.DATA, "open-idx", "", this::openIdx);
    }

    /** Files that are dropped on the window are opened. */
    public void listen(Scene scene) {
        new Drops(this::dropped).listen(scene);
    }

    private String words(String key, Object... arguments) {
        return desk.look().messages().get("own." + key, arguments);
    }

    /** Of a data set's path or name: how the user calls it. */
    public String title(String data) {
        Path path = Path.of(data);
        return OwnStore.origin(path)
                .map(origin -> words(origin.word(), origin.number()))
                .orElse(name(path));
    }

    private static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /** The paths of own data that an experiment has learned lately, the oldest first. */
    public List<String> used(Experiment<?> experiment) {
        return List.copyOf(used.getOrDefault(experiment.id(), List.of()));
    }

    void openCsv() {
        FileAsker.Kind kind = new FileAsker.Kind(words("file"), List.of("*.csv", "*.txt", "*.tsv"));
        ask(DataKind.LINE, DataKind.PLANE)
                .flatMap(run -> desk.files().toOpen(question("open-csv", kind)))
                .ifPresent(this::open);
    }

    void openPictures() {
        ask(DataKind.IMAGES)
                .flatMap(run -> desk.files().folder(desk.look().messages().get("ui.action.open-pictures")))
                .ifPresent(this::open);
    }

    void openIdx() {
        FileAsker.Kind kind = new FileAsker.Kind(words("idx"), List.of("*ubyte", "*.gz", "*.idx", "*"));
        ask(DataKind.IMAGES)
                .flatMap(run -> desk.files().toOpen(question("open-idx", kind)))
                .ifPresent(file -> open(
                        DataSets.isPartOfFolder(file) ? file.toAbsolutePath().getParent() : file));
    }

    private FileAsker.Question question(String action, FileAsker.Kind kind) {
        return new FileAsker.Question(desk.look().messages().get("ui.action." + action), "", List.of(kind));
    }

    /** The open run if it learns one of these; if not, the user is told what it learns. */
    private Optional<Run<?>> ask(DataKind... kinds) {
        if (desk.bench() == null || desk.overlay().isVisible()) {
            return Optional.empty();
        }
        Run<?> run = desk.bench().run();
        DataKind takes = run.experiment().dataKind();
        if (List.of(kinds).contains(takes)) {
            return Optional.of(run);
        }
        desk.notices().warn(words("unfit", words("kind." + takes.word())));
        return Optional.empty();
    }

    /** Takes the table on the clipboard. */
    void paste() {
        ask(DataKind.LINE, DataKind.PLANE).ifPresent(run -> {
            String text = Clipboard.getSystemClipboard().getString();
            if (text == null || text.isBlank()) {
                desk.notices().warn(words("paste.none"));
            } else if (text.length() > LONGEST_PASTE) {
                desk.notices().warn(words("paste.large"));
            } else {
                String name = words("paste.name");
                keep(run, "pasted", () -> CsvPoints.parse(text, name));
            }
        });
    }

    /** Opens the sheet; what was drawn on it before is still there. */
    void draw() {
        ask(DataKind.LINE, DataKind.PLANE).ifPresent(run -> {
            int dims = run.experiment().dataKind().dims();
            Drawing drawing = drawings.computeIfAbsent(dims, Drawing::new);
            DrawSheet sheet = new DrawSheet(drawing, desk.look(), points -> {
                desk.overlay().close();
                keep(run, "drawn", () -> points);
            });
            sheet.onCancel(desk.overlay()::close);
            sheet.fitTo(desk.overlay().getScene());
            desk.overlay().show(sheet, sheet.first());
        });
    }

    /** Numbers that have no file yet get one, once they are known to be good. */
    private void keep(Run<?> run, String word, Callable<Points> source) {
        int dims = run.experiment().dataKind().dims();
        load(run, words(word, "").strip(), () -> {
            Points points = source.call();
            DataSets.check(words("paste.name"), points, dims);
            return OwnStore.keep(word, points);
        });
    }

    /** What was dropped: a saved run is opened, anything else is data. */
    public void dropped(List<Path> files) {
        if (desk.overlay().isVisible() || files.isEmpty()) {
            return;
        }
        Path first = files.get(0);
        if (files.size() > 1) {
            boolean pictures = files.stream().allMatch(DataSets::isPicture);
            desk.notices().warn(words(pictures ? "drop.pictures" : "drop.one"));
        } else if (name(first).toLowerCase(Locale.ROOT).endsWith(".run") && Files.isRegularFile(first)) {
            new RunFiles(desk).open(first);
        } else {
            ask(DataKind.LINE, DataKind.PLANE, DataKind.IMAGES).ifPresent(run -> open(first));
        }
    }

    /** Reads a file or folder and, if the open run can learn it, begins anew with it. */
    public void open(Path path) {
        load(desk.bench().run(), name(path), path::toAbsolutePath);
    }

    private void load(Run<?> run, String name, Callable<Path> source) {
        long ticket = ++asked;
        desk.notices().tell(words("reading", name));
        RunSpec present = run.spec();
        Experiment<?> experiment = run.experiment();
        Errand.run(
                () -> tried(experiment, present, source.call().toString()),
                tried -> {
                    if (ticket == asked) {
                        use(run, tried);
                    }
                },
                failure -> {
                    if (ticket == asked) {
                        desk.notices().warn(Refusal.of(failure).in(desk.look().messages()));
                    }
                });
    }

    /** On a trainer of its own, by the code that the command line runs. */
    private static Tried tried(Experiment<?> experiment, RunSpec present, String data) {
        experiment.start(present.withData(data)).close();
        return new Tried(data, DataSets.report(data));
    }

    private void use(Run<?> run, Tried tried) {
        if (desk.bench() == null || desk.bench().run() != run) {
            desk.notices().warn(words("late", title(tried.data)));
            return;
        }
        remember(run.experiment(), tried.data);
        if (run.spec().data().equals(tried.data)) {
            run.restart();
        } else {
            run.apply(run.spec().withData(tried.data));
        }
        desk.notices().tell(words("using", tried.report.in(desk.look().messages())));
    }

    private void remember(Experiment<?> experiment, String data) {
        List<String> paths = used.computeIfAbsent(experiment.id(), id -> new ArrayList<>());
        paths.remove(data);
        paths.add(data);
        if (paths.size() > REMEMBERED) {
            paths.remove(0);
        }
    }
}
