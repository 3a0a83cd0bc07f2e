package org.pushforward.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.ui.action.Actions;
import org.pushforward.ui.action.Actions.Action;
import org.pushforward.ui.action.Actions.Group;
import org.pushforward.ui.action.MainMenu;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.Exhibit;
import org.pushforward.ui.course.OutlinePane;
import org.pushforward.ui.dialog.FileAsker;
import org.pushforward.ui.dialog.Notices;
import org.pushforward.ui.dialog.PlatformFileAsker;
import org.pushforward.ui.reader.LessonReader;
import org.pushforward.ui.stage.Easel;

/** The whole window: header, outline and lesson, stage and transport, controls; one timer pulls for all of them. */
public final class MainWindow implements AutoCloseable {
    /** A window this high has room for the outline and a lesson. */
    private static final double TALL = 900;

    private final Course course;
    private final Look look;
    private final Easel easel = new Easel();
    private final SplitPane split = new SplitPane();
    private final BorderPane panes = new BorderPane(split);
    private final OutlinePane outline;
    private final KeySheet keySheet;
    private final Notices notices;
    private final Scene scene;
    private final AnimationTimer timer;
    private Consumer<String> followLink = address -> {};
    private FileAsker files = new PlatformFileAsker(() -> scene().getWindow());
    private final ReadOnlyObjectWrapper<Exhibit> opened = new ReadOnlyObjectWrapper<>();
    private Bench<?> bench;

    public MainWindow(Course course, Look look, double width, double height) {
        this(course, look, width, height, "");
    }

    /** @param first id of the exhibit to open; the course's first if there is none of this id */
    public MainWindow(Course course, Look look, double width, double height, String first) {
        this.course = course;
        this.look = look;
        outline = new OutlinePane(course, look, this::open);
        Actions actions = actions();
        keySheet = new KeySheet(look, actions);
        notices = new Notices(look);
        panes.setTop(new HeaderBar(look, new MainMenu(actions), keySheet::toggle));
        StackPane root = new StackPane(panes, notices, keySheet);
        scene = new Scene(root, width, height);
        new Skin(look).dress(scene);
        new Keys(this, look).listen(scene);
        look.textScale().addListener(scale -> arrange());
        look.theme().addListener(theme -> arrange());
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse();
            }
        };
        timer.start();
        outline.unfold(height > TALL);
        course.find(first).ifPresentOrElse(this::open, this::nothing);
        typesetAhead();
    }

    private Actions actions() {
        return new Actions(look)
                .add(
                        Group.EDIT,
                        new Action(
                                "undo",
                                "Shortcut+Z",
                                () -> bench.run().edits().canUndo(),
                                () -> bench.run().edits().undo()))
                .add(
                        Group.EDIT,
                        new Action(
                                "redo",
                                "Shortcut+Shift+Z",
                                () -> bench.run().edits().canRedo(),
                                () -> bench.run().edits().redo()));
    }

    /** So that opening a lesson or changing the language does not wait for formulas. */
    private void typesetAhead() {
        Thread thread = new Thread(() -> course.exhibits().forEach(MainWindow::typeset), "typesetting");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void typeset(Exhibit exhibit) {
        for (Language language : Language.values()) {
            exhibit.in(Messages.in(language)).ifPresent(LessonReader::prepare);
        }
    }

    public Scene scene() {
        return scene;
    }

    /** The open exhibit; null only when there is nothing at all to open. */
    public Bench<?> bench() {
        return bench;
    }

    /** The exhibit that is open. */
    public ReadOnlyObjectProperty<Exhibit> opened() {
        return opened.getReadOnlyProperty();
    }

    public Notices notices() {
        return notices;
    }

    public Look look() {
        return look;
    }

    /** @param follow takes the address of a link in a lesson */
    void onLink(Consumer<String> follow) {
        followLink = follow;
    }

    /** @param asker asks for files and folders in the platform's stead */
    public void askForFilesBy(FileAsker asker) {
        files = asker;
    }

    List<Exhibit> exhibits() {
        return course.exhibits();
    }

    OutlinePane outline() {
        return outline;
    }

    KeySheet keySheet() {
        return keySheet;
    }

    /** Leaves the open exhibit and opens another. */
    public void open(Exhibit exhibit) {
        if (bench != null) {
            if (bench.exhibit().equals(exhibit)) {
                return;
            }
            bench.close();
        }
        bench = Bench.open(exhibit, new Studio(look, easel, address -> followLink.accept(address)));
        outline.mark(exhibit);
        opened.set(exhibit);
        VBox left = new VBox(outline, bench.lesson());
        VBox.setVgrow(bench.lesson(), Priority.ALWAYS);
        left.setMinWidth(0);
        left.getStyleClass().add("left");
        panes.setBottom(bench.transport());
        show(left, bench.stage(), bench.controls());
    }

    private void show(Region left, Region middle, Region right) {
        double[] kept = split.getDividerPositions();
        split.getItems().setAll(left, middle, right);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        if (kept.length == 2) {
            split.setDividerPositions(kept);
        } else {
            arrange();
        }
    }

    /** Gives the panes their usual shares of the window's present size. */
    void arrange() {
        double width = scene.getWidth();
        split.setDividerPositions(leftWidth(width) / width, 1 - rightWidth(width) / width);
    }

    private double leftWidth(double width) {
        return Math.min(width * 0.32, Math.max(290, Math.min(460, width * 0.235)) * Math.sqrt(grown(1)));
    }

    private double rightWidth(double width) {
        return Math.min(width * 0.32, grown(Math.max(270, Math.min(370, width * 0.2))));
    }

    /** Larger letters need wider panes. */
    private double grown(double pixels) {
        return pixels * Math.max(1, look.scale());
    }

    private void nothing() {
        Label label = new Label();
        label.textProperty().bind(look.text("ui.nothing"));
        split.getItems().setAll(new StackPane(label));
    }

    private void pulse() {
        if (bench != null) {
            bench.pulse();
        }
    }

    /** Stops the timer, then the run. */
    @Override
    public void close() {
        timer.stop();
        if (bench != null) {
            bench.close();
        }
        easel.close();
    }
}
