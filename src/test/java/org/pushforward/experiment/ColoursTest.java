package org.pushforward.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Values;
import org.pushforward.parameter.Whole;
import org.pushforward.plot.Canvas;
import org.pushforward.plot.ClassColors;
import org.pushforward.plot.ColorMap;
import org.pushforward.plot.DiagramPainter;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Size;
import org.pushforward.plot.Theme;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;
import org.pushforward.training.Frame;

/** Every colour that a stage shows is explained, and no other: the stage is painted and its pixels are looked at. */
class ColoursTest {
    private static final Size SIZE = new Size(1400, 1050, 1.8);
    /** Fewer pixels of a colour may be chance. */
    private static final int SOME = 12;
    /** Fewer shades of a map may be chance. */
    private static final int SHADES = 40;

    /** Inks that carry no meaning of their own, or the same one everywhere. */
    private static final Set<Ink> STRUCTURE =
            Set.of(Ink.PAPER, Ink.PANEL, Ink.TEXT, Ink.MUTED, Ink.LINE, Ink.HIGHLIGHT);

    private static final Theme MARKED = marked();

    /** A theme in which every ink has a shade that no mixture and no map comes upon by chance. */
    private static Theme marked() {
        Map<Ink, Color> inks = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            inks.put(ink, new Color((0x2F1B37 + 0x5D3A95 * (ink.ordinal() + 1)) & 0xFFFFFF));
        }
        return new Theme("marked", false, inks);
    }

    static Stream<Experiment<?>> experiments() {
        return Catalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyColourOnTheStageIsExplainedAndNoOther(Experiment<?> experiment) {
        Set<String> explained = Messages.in(Language.EN).keys(experiment.id()).stream()
                .filter(key -> key.contains(".ink.") || key.contains(".shades."))
                .map(key -> key.substring(experiment.id().length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen(experiment))
                .as("the colours of text/%s.*.properties", experiment.id())
                .isEqualTo(explained);
    }

    private static Set<String> seen(Experiment<?> experiment) {
        Set<String> seen = new TreeSet<>();
        for (RunSpec spec : states(experiment)) {
            look(stage(experiment, spec), seen);
        }
        look(diagram(experiment), seen);
        return seen;
    }

    /** As it begins, with every option, with whole numbers at their largest where that is not much work, others at 0. */
    private static List<RunSpec> states(Experiment<?> experiment) {
        Values defaults = Brief.of(experiment).values();
        List<RunSpec> states = new ArrayList<>(List.of(Brief.of(experiment)));
        for (Parameter parameter : experiment.parameters().all()) {
            List<Object> values = new ArrayList<>();
            if (parameter instanceof Choice choice) {
                values.addAll(choice.options());
            } else if (parameter instanceof Whole whole && whole.max() <= 64) {
                values.add(whole.max());
            } else if (parameter instanceof Real real && real.min() < 0 && real.max() > 0) {
                values.add(0.0);
            }
            values.forEach(
                    value -> states.add(Brief.of(experiment).withValues(defaults.with(parameter.name(), value))));
        }
        return states;
    }

    /** Without the truth line, whose tick is green in all of them. */
    private static <S> BufferedImage stage(Experiment<S> experiment, RunSpec spec) {
        Frame<S> frame = StagePictures.frame(experiment, spec, 4);
        BufferedImage image = StagePictures.picture(experiment, frame, MARKED, Language.EN, SIZE);
        double end = new StagePainter<>(experiment).truthPlace(SIZE).getY();
        return image.getSubimage(0, 0, image.getWidth(), (int) end);
    }

    private static BufferedImage diagram(Experiment<?> experiment) {
        Size size = new Size(1600, 300, 3);
        BufferedImage image = new BufferedImage(1600, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Canvas canvas = new Canvas(g, size, MARKED, Messages.in(Language.EN));
        Canvas.smooth(g);
        DiagramPainter.paint(canvas, experiment.diagram(), Set.of(), false);
        g.dispose();
        return image;
    }

    private static void look(BufferedImage image, Set<String> seen) {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        Arrays.stream(pixels).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        Stream.of(Ink.values())
                .filter(ink -> !STRUCTURE.contains(ink))
                .filter(ink -> counts.getOrDefault(MARKED.color(ink).getRGB(), 0) >= SOME)
                .forEach(ink -> seen.add("ink." + ink.name().toLowerCase(Locale.ROOT)));
        Map.of("viridis", ColorMap.VIRIDIS, "magma", ColorMap.MAGMA, "puor", ColorMap.PUOR)
                .forEach((name, map) -> {
                    if (has(counts, shades(map), SHADES)) {
                        seen.add("shades." + name);
                    }
                });
        IntStream classes = IntStream.range(0, ClassColors.count())
                .map(label -> ClassColors.of(MARKED, label).getRGB());
        if (has(counts, classes, ClassColors.count())) {
            seen.add("shades.classes");
        }
    }

    private static IntStream shades(ColorMap map) {
        return IntStream.range(0, 256).map(shade -> map.argb(shade / 255.0)).distinct();
    }

    private static boolean has(Map<Integer, Integer> counts, IntStream shades, int least) {
        return shades.filter(counts::containsKey).count() >= least;
    }
}
