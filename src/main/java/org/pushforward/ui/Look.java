package org.pushforward.ui;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;

/** How the window looks: language, theme and size of letters; panes bind to it and follow at once. */
public final class Look {
    private static final double[] SCALES = {0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2};
    private static final double PROJECTOR_LETTERS = 1.2;

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ReadOnlyDoubleWrapper textScale = new ReadOnlyDoubleWrapper(1);
    private final Map<Language, Messages> messages = new EnumMap<>(Language.class);

    public Look(Language first) {
        language.set(first);
    }

    /** Chinese for people whose machine speaks it, English for all others. */
    public static Look ofMachine() {
        return new Look(languageOfMachine());
    }

    static Language languageOfMachine() {
        return Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** 1 for letters of 13 pixels. */
    public ReadOnlyDoubleProperty textScale() {
        return textScale.getReadOnlyProperty();
    }

    /** Letters of the whole window, the projector's larger ones counted in. */
    public double scale() {
        return textScale.get() * (theme.get() == Theme.PROJECTOR ? PROJECTOR_LETTERS : 1);
    }

    public void larger() {
        textScale.set(step(1));
    }

    public void smaller() {
        textScale.set(step(-1));
    }

    /** Letters of this size, or the next larger one that there is. */
    public void letters(double scale) {
        textScale.set(SCALES[at(scale)]);
    }

    private static int at(double scale) {
        int at = 0;
        while (at < SCALES.length - 1 && SCALES[at] < scale - 1e-9) {
            at++;
        }
        return at;
    }

    private double step(int by) {
        int at = at(textScale.get());
        return SCALES[Math.max(0, Math.min(SCALES.length - 1, at + by))];
    }

    public Messages messages() {
        return messages.computeIfAbsent(language.get(), Messages::in);
    }

    /** The words under a key, in whatever language is chosen. */
    public StringBinding text(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> messages().get(key, arguments), language);
    }

    /** Words made from the language and from other things that change. */
    public StringBinding words(Callable<String> words, Observable... others) {
        Observable[] all = new Observable[others.length + 1];
        System.arraycopy(others, 0, all, 0, others.length);
        all[others.length] = language;
        return Bindings.createStringBinding(words, all);
    }

    /** The words under a key, or the name itself where there are none. */
    public String named(String key, String name) {
        return messages().has(key) ? messages().get(key) : name;
    }

    /** The key of a data set's name: the experiment's own word for it, else the window's. */
    public String dataKey(String experiment, String set) {
        String own = experiment + ".data." + set;
        return messages().has(own) ? own : "data." + set;
    }

    /** The length of a text in the longer language, a Chinese character counted as two letters. */
    public int widest(String key) {
        int widest = 0;
        for (Language each : Language.values()) {
            String words = messages.computeIfAbsent(each, Messages::in).get(key);
            widest = Math.max(widest, (int)
                    words.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum());
        }
        return widest;
    }
}
