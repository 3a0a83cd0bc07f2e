package org.pushforward.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pushforward.lesson.Formulas;
import org.pushforward.lesson.Inline;
import org.pushforward.lesson.Lesson;
import org.pushforward.lesson.Step;
import org.pushforward.plot.Fonts;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Theme;
import org.pushforward.plot.formula.Formula;
import org.pushforward.plot.formula.FormulaFaults;

/**
 * Shows a lesson: text with typeset formulas, steps that can be walked like slides, and questions to predict before
 * they are answered.
 *
 * <p>Sizes and colours come from {@code assets/style/reader.css}. Page Up and Page Down walk the steps. A lesson should
 * be given to {@link #prepare} on another thread before it is shown.
 */
public final class LessonReader extends VBox {
    /** The style sheet, to be added to the scene after the theme's. */
    public static final String STYLE_SHEET = "/assets/style/reader.css";

    private static final double LETTERS = 15;

    private final ReaderText words;
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(this, "step", 0);
    private final List<StepCard> cards = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();
    private final StepBar bar;
    private double textScale = 1;
    private Theme inks = Theme.LIGHT;
    private Consumer<Step> onStep = activated -> {};
    private Consumer<String> onLink = followed -> {};
    private Answers answers = Answers.NONE;

    public LessonReader(ReaderText words) {
        this.words = words;
        bar = new StepBar(words, this::previous, this::next);
        getStyleClass().add("lesson-reader");
        scroll.getStyleClass().add("lesson-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.get("lesson"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, bar);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        restyle();
    }

    /** Typesets a lesson's formulas, so that showing it takes no time; to be called on any thread but the window's. */
    public static void prepare(Lesson lesson) {
        Formulas formulas = Formulas.of(lesson);
        formulas.inline().stream().filter(LessonReader::isSound).forEach(Formula::inline);
        formulas.displayed().stream().filter(LessonReader::isSound).forEach(Formula::of);
    }

    private static boolean isSound(String latex) {
        return FormulaFaults.of(latex).isEmpty();
    }

    /** Shows another lesson, at its introduction; no step is active yet. */
    public void show(Lesson lesson) {
        cards.clear();
        Blocks blocks = new Blocks(words, address -> onLink.accept(address), answers);
        VBox column = new VBox();
        column.getStyleClass().add("lesson-column");
        column.getChildren().add(heading(lesson.title(), "lesson-heading", "lesson-heading-1", blocks));
        if (!lesson.summary().isEmpty()) {
            column.getChildren().add(heading(lesson.summary(), "lesson-summary", "lesson-paragraph", blocks));
        }
        lesson.body()
                .forEach(block ->
                        column.getChildren().add(block instanceof Step next ? card(next, blocks) : blocks.node(block)));
        StackPane page = new StackPane(column);
        page.getStyleClass().add("lesson-page");
        scroll.setContent(page);
        scroll.setVvalue(0);
        step.set(0);
        bar.show(0, cards.size());
    }

    private static Node heading(String text, String styleClass, String another, Blocks blocks) {
        Paragraph heading = blocks.inlines().paragraph(List.of(new Inline.Text(text)), styleClass);
        heading.getStyleClass().add(another);
        return heading;
    }

    private StepCard card(Step next, Blocks blocks) {
        StepCard card = new StepCard(next, blocks, activated -> goTo(activated.number()));
        cards.add(card);
        return card;
    }

    /** Shows a lesson at one of its steps and tells nobody: the same place in another language. */
    public void show(Lesson lesson, int number) {
        show(lesson);
        if (isStep(number)) {
            mark(number);
        }
    }

    /** The number of the active step; 0 at the introduction. */
    public ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The number of the active step; 0 at the introduction. */
    public int getStep() {
        return step.get();
    }

    /** Activates a step, scrolls to it and tells {@link #setOnStep}; a number outside the lesson is ignored. */
    public void goTo(int number) {
        if (isStep(number)) {
            mark(number);
            onStep.accept(cards.get(number - 1).step());
        }
    }

    private boolean isStep(int number) {
        return number >= 1 && number <= cards.size();
    }

    private void mark(int number) {
        step.set(number);
        cards.forEach(card -> card.setCurrent(card.step().number() == number));
        bar.show(number, cards.size());
        reveal(cards.get(number - 1));
    }

    /** Activates the next step, if there is one. */
    public void next() {
        goTo(step.get() + 1);
    }

    /** Activates the previous step, if there is one. */
    public void previous() {
        goTo(step.get() - 1);
    }

    /** @param listener told every step that is activated, also one that was active already */
    public void setOnStep(Consumer<Step> listener) {
        onStep = listener;
    }

    /** @param listener told the address of every link that is followed; the reader itself opens nothing */
    public void setOnLink(Consumer<String> listener) {
        onLink = listener;
    }

    /** @param kept where predictions come from and go to, from the next lesson shown */
    public void setAnswers(Answers kept) {
        answers = kept;
    }

    /** How far the text is scrolled, from 0 to 1. */
    public double getScroll() {
        return scroll.getVvalue();
    }

    public void setScroll(double share) {
        scroll.setVvalue(share);
    }

    /** @param scale 1 for the usual size of letters */
    public void setTextScale(double scale) {
        textScale = scale;
        restyle();
    }

    /** @param next whose shades coloured words and terms take, the same as on the stage */
    public void setInks(Theme next) {
        inks = next;
        restyle();
    }

    private void restyle() {
        StringBuilder style = new StringBuilder("-fx-font-family: \"%s\"; -fx-font-size: %dpx;"
                .formatted(Fonts.FAMILY, Math.round(LETTERS * textScale)));
        for (String name : Inline.INKS) {
            String shade = inks.hex(Ink.valueOf(name.toUpperCase(Locale.ROOT)));
            style.append(" -ink-").append(name).append(": ").append(shade).append(';');
        }
        setStyle(style.toString());
    }

    private void walk(KeyEvent key) {
        switch (key.getCode()) {
            case PAGE_DOWN -> next();
            case PAGE_UP -> previous();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Scrolls so that the card's head is in sight, with a little of what comes before. */
    private void reveal(Node card) {
        applyCss();
        layout();
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double top =
                    scroll.getContent().sceneToLocal(card.localToScene(0, 0)).getY();
            double margin = scroll.getViewportBounds().getHeight() / 8;
            scroll.setVvalue(Math.max(0, Math.min(1, (top - margin) / hidden)));
        }
    }
}
