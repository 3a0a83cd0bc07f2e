package org.pushforward.ui;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import org.pushforward.plot.ClassColors;
import org.pushforward.plot.ColorMap;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Theme;

/** A colour as it is on the stage: an ink's shade in the present theme, or all shades of a map. */
final class Swatch extends Region {
    private static final int STOPS = 12;
    private static final Map<String, ColorMap> MAPS =
            Map.of("viridis", ColorMap.VIRIDIS, "magma", ColorMap.MAGMA, "puor", ColorMap.PUOR);

    /** @param color an ink or a map's name, lower case, or "classes" */
    Swatch(String color, Look look) {
        getStyleClass().add("swatch");
        styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> "-fx-background-color: "
                                + paint(color, look.theme().get()) + ";",
                        look.theme()));
    }

    private static String paint(String color, Theme theme) {
        if (color.equals("classes")) {
            return gradient(2 * ClassColors.count(), at -> ClassColors.of(theme, at / 2), at -> (at + 1) / 2);
        } else if (MAPS.containsKey(color)) {
            ColorMap map = MAPS.get(color).on(theme);
            return gradient(STOPS, at -> new Color(map.argb((double) at / (STOPS - 1))), at -> at);
        }
        return theme.hex(Ink.valueOf(color.toUpperCase(Locale.ROOT)));
    }

    /** @param place of a stop among all places, the last stop's counted */
    private static String gradient(int stops, Function<Integer, Color> color, Function<Integer, Integer> place) {
        double last = place.apply(stops - 1);
        List<String> all = IntStream.range(0, stops)
                .mapToObj(at -> String.format(
                        Locale.ROOT, "#%06x %.2f%%", color.apply(at).getRGB() & 0xFFFFFF, 100 * place.apply(at) / last))
                .collect(Collectors.toList());
        return "linear-gradient(to right, " + String.join(", ", all) + ")";
    }
}
