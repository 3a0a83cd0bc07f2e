package org.pushforward.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pushforward.experiment.output.OpenedRun;
import org.pushforward.ui.action.Actions;
import org.pushforward.ui.action.MainMenu;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.Exhibit;
import org.pushforward.ui.course.LessonLog;
import org.pushforward.ui.course.OutlinePane;
import org.pushforward.ui.dialog.FileAsker;
import org.pushforward.ui.dialog.Notices;
import org.pushforward.ui.dialog.Overlay;
import org.pushforward.ui.dialog.PlatformFileAsker;
import org.pushforward.ui.export.Exports;
import org.pushforward.ui.handover.Codes;
import org.pushforward.ui.owndata.OwnData;
import org.pushforward.ui.present.Presenter;
import org.pushforward.ui.stage.Easel;

/** The whole window: header, outline and lesson, stage and transport, controls; one timer pulls for all of them. */
public final class MainWindow implements Desk, AutoCloseable {
    /** A window this high has room for the outline and a lesson. */
    private static final double TALL = 900;

    /** A window this wide has room for the lesson beside a comparison. */
    private static final double ROOMY = 1600;

    private final Look look;
    private final Easel easel = new Easel();
    private final SplitPane split = new SplitPane();
    private final BorderPane panes = new BorderPane(split);
    private final Shares shares;
    private final LessonDesk desk;
    private final OutlinePane outline;
    private final KeySheet keySheet;
    private final Notices notices;
    private final Presenter presenter;
    private final Overlay overlay = new Overlay();
    private final Codes codes = new Codes(this);
    private final OwnData own = new OwnData(this);
    private final Exports exports = new Exports(this);
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
        this.look = look;
        shares = new Shares(split, look);
        desk = new LessonDesk(this, course);
        outline = new OutlinePane(desk.study(), look, this::open);
        presenter = new Presenter(look, () -> List.of(panes.getTop(), outline), this::arrange);
        Actions actions = new WindowActions(this, exports, codes)
                .addTo(presenter.addTo(own.addTo(desk.addTo(new Actions(look)))));
        keySheet = new KeySheet(look, actions);
        notices = new Notices(look);
        panes.setTop(new HeaderBar(look, new MainMenu(actions), keySheet::toggle));
        StackPane root = new StackPane(panes, exports.bars(), overlay, notices, keySheet);
        root.getChildren().addAll(presenter.black(), presenter.spot());
        scene = new Scene(root, width, height);
        presenter.listen(scene, notices);
        new Skin(look).dress(scene);
        new Keys(this, look).listen(scene);
        own.listen(scene);
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
        course.find(first).ifPresentOrElse(this::open, shares::nothing);
    }

    public Scene scene() {
        return scene;
    }

    @Override
    public Bench<?> bench() {
        return bench;
    }

    /** The exhibit that is open. */
    public ReadOnlyObjectProperty<Exhibit> opened() {
        return opened.getReadOnlyProperty();
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public Look look() {
        return look;
    }

    /** The course that is open. */
    public ReadOnlyObjectProperty<Course> course() {
        return desk.course();
    }

    /** What the reader has done; set it to what was kept. */
    public ObjectProperty<LessonLog> log() {
        return desk.log();
    }

    /** @param follow takes the address of a link in a lesson */
    void onLink(Consumer<String> follow) {
        followLink = follow;
    }

    /** @param asker asks for files and folders in the platform's stead */
    public void askForFilesBy(FileAsker asker) {
        files = asker;
    }

    @Override
    public OwnData own() {
        return own;
    }

    @Override
    public FileAsker files() {
        return files;
    }

    @Override
    public Overlay overlay() {
        return overlay;
    }

    @Override
    public List<Exhibit> exhibits() {
        return desk.course().get().exhibits();
    }

    OutlinePane outline() {
        return outline;
    }

    KeySheet keySheet() {
        return keySheet;
    }

    @Override
    public void open(Exhibit exhibit) {
        if (bench == null || !bench.exhibit().equals(exhibit)) {
            put(Bench.open(exhibit, new Studio(look, easel, desk.study(), own)));
        }
    }

    @Override
    public void open(Exhibit exhibit, OpenedRun<?> saved) {
        put(Bench.open(exhibit, saved, new Studio(look, easel, desk.study(), own)));
    }

    @Override
    public void compare() {
        bench.compare();
    }

    void follow(String address) {
        if (!codes.follow(address)) {
            followLink.accept(address);
        }
    }

    private void put(Bench<?> next) {
        if (bench != null) {
            bench.close();
        }
        bench = next;
        Exhibit exhibit = next.exhibit();
        outline.mark(exhibit);
        opened.set(exhibit);
        VBox left = new VBox(outline, bench.lesson());
        VBox.setVgrow(bench.lesson(), Priority.ALWAYS);
        left.setMinWidth(0);
        left.getStyleClass().add("left");
        panes.setBottom(bench.transport());
        shares.show(left, bench.middle(), bench.controls());
    }

    /** The open lesson's text has changed; its run goes on. */
    void reread(Exhibit exhibit) {
        bench.reread(exhibit);
        outline.mark(exhibit);
        opened.set(exhibit);
    }

    /** Gives the panes their usual shares of the window's present size. */
    void arrange() {
        shares.arrange();
    }

    private void pulse() {
        if (bench != null) {
            bench.pulse(this);
            shares.hideLeft(bench.isComparing() && scene.getWidth() < ROOMY);
        }
    }

    /** Stops the timer, then the run. */
    @Override
    public void close() {
        timer.stop();
        presenter.leave();
        exports.close();
        desk.close();
        if (bench != null) {
            bench.close();
        }
        easel.close();
    }
}
