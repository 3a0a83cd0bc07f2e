package org.pushforward.ui.present;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.pushforward.plot.Theme;
import org.pushforward.ui.Look;
import org.pushforward.ui.action.Actions;
import org.pushforward.ui.action.Actions.Group;
import org.pushforward.ui.dialog.Notices;

/**
 * Presenter mode: full screen in the projector's theme, without the header and the outline. L turns the mouse into a
 * spot of light, B or the full stop (as presentation remotes send it) makes the screen black, Escape ends it.
 */
public final class Presenter {
    private final Look look;
    private final Supplier<List<Node>> aside;
    private final Runnable arrange;
    private final Spot spot = new Spot();
    private final BlackScreen black = new BlackScreen();
    private final ChangeListener<Boolean> fullScreen = (property, was, is) -> leaveWith(is);
    private Notices notices;
    private Scene scene;
    private Theme before;
    private boolean resizing;

    /**
     * @param aside what is out of sight meanwhile
     * @param arrange gives the panes their usual shares of another width
     */
    public Presenter(Look look, Supplier<List<Node>> aside, Runnable arrange) {
        this.look = look;
        this.aside = aside;
        this.arrange = arrange;
    }

    private void bare(boolean on) {
        for (Node node : aside.get()) {
            node.setVisible(!on);
            node.setManaged(!on);
        }
    }

    /** The spot of light, to lie over everything else. */
    public Spot spot() {
        return spot;
    }

    /** The black screen, to lie over all but the spot. */
    public BlackScreen black() {
        return black;
    }

    public Actions addTo(Actions actions) {
        return actions.add(Group.VIEW, "present", "F5", this::toggle);
    }

    /** Takes part in the window's keys before anybody else does. */
    public void listen(Scene window, Notices tell) {
        scene = window;
        notices = tell;
        scene.widthProperty().addListener((property, was, is) -> {
            if (resizing) {
                resizing = false;
                arrange.run();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isOn() && takes(event)) {
                event.consume();
            }
        });
        scene.addEventFilter(MouseEvent.ANY, event -> spot.follow(event.getSceneX(), event.getSceneY()));
    }

    public boolean isOn() {
        return before != null;
    }

    private boolean takes(KeyEvent event) {
        if (black.isVisible()) {
            black.setVisible(false);
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown() || scene.getFocusOwner() instanceof TextInputControl) {
            return false;
        }
        return letter(event.getCode());
    }

    private boolean letter(KeyCode code) {
        switch (code) {
            case L -> spot.toggle(scene);
            case B, PERIOD -> black.setVisible(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void toggle() {
        if (isOn()) {
            leave();
        } else {
            enter();
        }
    }

    private void enter() {
        before = look.theme().get();
        look.theme().set(Theme.PROJECTOR);
        bare(true);
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            resizing = true;
            stage.setFullScreen(true);
            stage.fullScreenProperty().addListener(fullScreen);
        }
        notices.tell(look.messages().get("ui.present.keys"));
    }

    /** Whoever leaves the full screen by the platform's own means has ended presenting. */
    private void leaveWith(boolean full) {
        if (!full && isOn()) {
            leave();
        }
    }

    /** The window as it was before; nothing if nobody presents. */
    public void leave() {
        if (!isOn()) {
            return;
        }
        look.theme().set(before);
        before = null;
        spot.off(scene);
        black.setVisible(false);
        bare(false);
        if (scene.getWindow() instanceof Stage stage) {
            stage.fullScreenProperty().removeListener(fullScreen);
            resizing = true;
            stage.setFullScreen(false);
        }
    }
}
