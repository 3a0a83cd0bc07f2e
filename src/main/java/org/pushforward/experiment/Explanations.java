package org.pushforward.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.text.Messages;
import org.pushforward.training.Frame;

/** What everything shown means: all controls, pictures, numbers, colours and phases of an experiment, and the window. */
public final class Explanations {
    private static final String HELP = ".help";

    /** The window's own, in the order in which they are told; others follow. */
    private static final List<String> WINDOW = List.of(
            "ui.play",
            "ui.step",
            "ui.phase",
            "ui.reset",
            "ui.time",
            "ui.speed",
            "ui.seed",
            "ui.iteration",
            "ui.rate",
            "ui.state",
            "ui.truth",
            "ui.curves",
            "ui.diagram",
            "ui.parameters.reset",
            "ui.badge.live",
            "ui.badge.restart",
            "ui.outline",
            "ui.menu");

    private final Experiment<?> experiment;
    private final Messages text;

    private Explanations(Experiment<?> experiment, Messages text) {
        this.experiment = experiment;
        this.text = text;
    }

    /** @param id its name is under {@code ui.explain.<id>} */
    public record Section(String id, List<Entry> entries) {}

    /**
     * One thing and what it means.
     *
     * @param name key of its name
     * @param help key of what it means
     * @param latex its symbol, empty for none
     * @param color an ink or a map's name, lower case, as in "blue" or "magma"; empty for none
     */
    public record Entry(String name, String help, String latex, String color) {
        static Entry of(String key) {
            return new Entry(key, key + HELP, "", "");
        }

        private Entry with(String symbol, String ink) {
            return new Entry(name, help, symbol, ink);
        }
    }

    /**
     * All sections that have something to tell.
     *
     * @param frame gives the equation's terms their formulas, and the curves their order
     * @param phases of a step, in their order
     */
    public static <S> List<Section> of(
            Experiment<S> experiment, Optional<Frame<S>> frame, List<String> phases, Messages text) {
        Explanations all = new Explanations(experiment, text);
        Map<String, EquationLine.Part> parts = new LinkedHashMap<>();
        frame.filter(now -> now.snapshot() != null).map(experiment::equation).orElse(List.of()).stream()
                .flatMap(line -> line.parts().stream())
                .forEach(part -> parts.putIfAbsent(part.id(), part));
        return Stream.of(
                        new Section("controls", all.controls()),
                        new Section("pictures", all.pictures()),
                        new Section("numbers", all.numbers(parts)),
                        new Section("colours", all.colours()),
                        new Section("phases", all.phases(phases)),
                        new Section("window", all.window()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private String key(String rest) {
        return experiment.id() + "." + rest;
    }

    private List<Entry> controls() {
        List<Entry> entries = new ArrayList<>();
        if (!experiment.dataSets().isEmpty()) {
            entries.add(Entry.of("ui.data"));
        }
        experiment
                .parameters()
                .all()
                .forEach(parameter -> entries.add(
                        Entry.of(key("parameter." + parameter.name())).with(parameter.symbol(), "")));
        return entries;
    }

    private List<Entry> pictures() {
        return experiment.stage().views().stream()
                .map(view -> Entry.of(key("view." + view.id())))
                .toList();
    }

    private List<Entry> numbers(Map<String, EquationLine.Part> parts) {
        List<Entry> entries = new ArrayList<>();
        for (String term : experiment.terms()) {
            Entry entry = Entry.of(key("term." + term));
            EquationLine.Part part = parts.get(term);
            entries.add(
                    part == null ? entry : entry.with(part.latex(), part.ink() == Ink.TEXT ? "" : name(part.ink())));
        }
        if (text.has(key("truth"))) {
            entries.add(Entry.of(key("truth")));
        }
        named("curve").forEach(entries::add);
        named("metric").forEach(entries::add);
        return entries;
    }

    /** All that the bundle names and explains of a kind. */
    private Stream<Entry> named(String kind) {
        String prefix = key(kind + ".");
        return text.keys(experiment.id()).stream()
                .filter(key -> key.startsWith(prefix) && text.has(key + HELP))
                .map(Entry::of);
    }

    private List<Entry> colours() {
        List<Entry> entries = new ArrayList<>();
        for (String kind : List.of("ink", "shades")) {
            String prefix = key(kind + ".");
            text.keys(experiment.id()).stream()
                    .filter(key -> key.startsWith(prefix))
                    .map(key -> key.substring(prefix.length()))
                    .sorted(Comparator.comparing(Explanations::rank))
                    .forEach(color -> entries.add(new Entry("ui." + kind + "." + color, prefix + color, "", color)));
        }
        for (Ink ink : List.of(Ink.HIGHLIGHT, Ink.MUTED)) {
            entries.add(Entry.of("ui.ink." + name(ink)).with("", name(ink)));
        }
        return entries;
    }

    /** Inks in their own order, maps behind. */
    private static int rank(String color) {
        return Stream.of(Ink.values())
                .filter(ink -> name(ink).equals(color))
                .map(Ink::ordinal)
                .findFirst()
                .orElse(Ink.values().length);
    }

    static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }

    private List<Entry> phases(List<String> phases) {
        return phases.stream()
                .map(phase -> key("phase." + phase))
                .filter(key -> text.has(key + ".done"))
                .map(key -> new Entry(key, key + ".done", "", ""))
                .toList();
    }

    private List<Entry> window() {
        List<String> keys = new ArrayList<>(WINDOW);
        text.keys("ui").stream()
                .filter(key -> text.has(key + HELP) && !keys.contains(key) && !isElsewhere(key))
                .forEach(keys::add);
        return keys.stream().map(Entry::of).toList();
    }

    private static boolean isElsewhere(String key) {
        return key.startsWith("ui.ink.") || key.startsWith("ui.explain.") || key.equals("ui.data");
    }
}
