package org.pushforward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.experiment.Catalog;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.ui.course.Course;
import org.pushforward.ui.course.Exhibit;

/** Everything in the window is explained, where the mouse rests on it and by a key. */
class ExplainTest extends WindowTest {
    private static final Course COURSE = Course.ofHome();

    @Override
    Course course() {
        return COURSE;
    }

    static Stream<Exhibit> exhibits() {
        return Stream.concat(Stream.of(exhibit(new Demo())), COURSE.exhibits().stream());
    }

    private void open(Exhibit exhibit) {
        interact(() -> {
            window.open(exhibit);
            window.outline().unfold(true);
        });
        until("a frame is there", () -> run().frame().isPresent());
        interact(() -> run().play(false));
        until("the stage is painted", () -> window.bench().settled());
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void everyControlHasATooltip(Exhibit exhibit) {
        open(exhibit);
        int steps = exhibit.steps().size();
        assertExplained();
        if (steps > 0) {
            interact(() -> window.bench().lesson().move(1));
            interact(() -> run().stepPhase());
            until(
                    "a phase is done",
                    () -> run().slowMotion().phaseDone().isPresent()
                            || run().phases().size() < 2);
            assertExplained();
        }
    }

    @Test
    void dialogsExplainTheirFields() {
        open(exhibit(Catalog.get("gan-1d")));
        for (String action : List.of("export", "enter-code", "draw", "explain")) {
            interact(() -> action(action));
            assertThat(ask(() -> window.overlay().isVisible())).as(action).isTrue();
            assertExplained();
            type(KeyCode.ESCAPE);
        }
        type(KeyCode.F1);
        assertExplained();
    }

    @Test
    void aComparisonExplainsItsControls() {
        open(exhibit(Catalog.get("gan-1d")));
        interact(() -> action("compare"));
        until("two runs are there", () -> lookup(".run-header").queryAll().size() == 2);
        assertExplained();
    }

    private void action(String id) {
        MenuButton menu = node("menu");
        menu.getItems().stream()
                .filter(item -> ("action-" + id).equals(item.getId()))
                .forEach(MenuItem::fire);
    }

    private void assertExplained() {
        for (Language language : Language.values()) {
            interact(() -> look.language().set(language));
            until("the window is laid out", () -> !window.scene().getRoot().isNeedsLayout());
            assertThat(ask(this::unexplained))
                    .as("give these a tooltip, in %s", language)
                    .isEmpty();
        }
        interact(() -> look.language().set(Language.EN));
    }

    private Set<String> unexplained() {
        Set<String> found = new LinkedHashSet<>();
        collect(window.scene().getRoot(), found);
        return found;
    }

    private static void collect(Node node, Set<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control control && mustBeExplained(control)) {
            if (!isExplained(control)) {
                found.add(control.getClass().getSimpleName() + " " + path(control));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** Words are their own explanation; frames and rows of buttons have what they hold; values are numbers. */
    private static boolean mustBeExplained(Control control) {
        if (control instanceof Label label) {
            return label.getStyleClass().contains("value");
        }
        return !(control instanceof ScrollPane
                || control instanceof SplitPane
                || control instanceof ScrollBar
                || control instanceof SegmentedButton);
    }

    private static boolean isExplained(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            Object tip = at.hasProperties() ? at.getProperties().get("javafx.scene.control.Tooltip") : null;
            if (tip instanceof Tooltip tooltip) {
                return tooltip.getText() != null
                        && !tooltip.getText().isBlank()
                        && !tooltip.getText().matches("[a-z0-9-]+(\\.[a-z0-9_-]+)+");
            }
        }
        return false;
    }

    private static String path(Node node) {
        List<String> names = new ArrayList<>();
        for (Node at = node; at != null && names.size() < 3; at = at.getParent()) {
            if (at.getId() != null) {
                names.add(0, "#" + at.getId());
            } else if (!at.getStyleClass().isEmpty()) {
                names.add(0, "." + at.getStyleClass().get(0));
            }
        }
        return String.join(" > ", names);
    }

    @Test
    void termsAndTruthOfTheEquationAreExplainedWhereTheyLie() {
        open(exhibit(Catalog.get("gan-1d")));
        Region value = node("term-value");
        assertThat(value.getWidth()).isBetween(10.0, 200.0);
        assertThat(tip(value)).contains("Value of the game", "nats");
        assertThat(tip(node("truth"))).contains("2 JS");
        interact(() -> look.language().set(Language.ZH));
        assertThat(tip(value)).contains("博弈的价值");
        moveTo(value);
        until("the tooltip is up", () -> listWindows().stream().anyMatch(shown -> shown instanceof Tooltip));
    }

    @Test
    void whatLiesInsideIsExplainedRatherThanWhatIsAround() {
        open(exhibit(Catalog.get("gan-1d")));
        Node badge = lookup("#parameter-k-row .badge").query();
        // where no tooltip is
        moveTo("#header .product");
        until("no tooltip is up", () -> shownTip() == null);
        moveTo(badge);
        until("a tooltip is up", () -> shownTip() != null);
        assertThat(ask(this::shownTip)).isEqualTo(tip(badge));
    }

    private String shownTip() {
        return listWindows().stream()
                .filter(shown -> shown instanceof Tooltip)
                .map(shown -> ((Tooltip) shown).getText())
                .findFirst()
                .orElse(null);
    }

    private String tip(Node node) {
        return ask(() -> ((Tooltip) node.getProperties().get("javafx.scene.control.Tooltip")).getText());
    }

    @Test
    void theKeyOpensTheSheetWhichSearchesAndCloses() {
        open(exhibit(Catalog.get("elbo-decomposition")));
        press(KeyCode.SHIFT).press(KeyCode.F1).release(KeyCode.F1).release(KeyCode.SHIFT);
        until("the sheet is open", () -> window.overlay().isVisible());
        assertThat(ask(() -> window.keySheet().isVisible())).isFalse();
        assertThat(ask(this::words)).contains("Decoder variance").doesNotContain("evidence lower bound");
        ToggleButton numbers = node("help-part-numbers");
        interact(numbers::fire);
        assertThat(ask(this::words)).contains("evidence lower bound").doesNotContain("Decoder variance");
        TextField search = node("help-search");
        interact(() -> search.setText("PRIOR"));
        assertThat(ask(this::words)).contains("Purple", "KL of q to the prior").doesNotContain("Model weight", "θ");
        interact(() -> search.setText("xyzzy"));
        assertThat(ask(this::words)).containsExactly("Nothing here has these words.");
        interact(() -> look.language().set(Language.ZH));
        assertThat(ask(this::words)).containsExactly("没有含有这些词的内容。");
        type(KeyCode.ESCAPE);
        assertThat(ask(() -> window.overlay().isVisible())).isFalse();
        press(KeyCode.SHIFT).press(KeyCode.F1).release(KeyCode.F1).release(KeyCode.SHIFT);
        until("it is open again", () -> window.overlay().isVisible());
        interact(() -> ((Button) node("help-close")).fire());
        assertThat(ask(() -> window.overlay().isVisible())).isFalse();
    }

    @Test
    void swatchesHaveTheThemesShades() {
        open(exhibit(Catalog.get("jacobian-determinant")));
        interact(() -> action("explain"));
        interact(() -> ((ToggleButton) node("help-part-colours")).fire());
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            interact(() -> look.theme().set(theme));
            Region blue = lookup(".swatch").query();
            assertThat(ask(blue::getStyle)).contains(theme.hex(Ink.BLUE));
        }
    }

    /** What the sheet says. */
    private List<String> words() {
        return lookup("#help-content .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
