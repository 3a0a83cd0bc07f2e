package org.pushforward.experiment.gan.digits;

import java.util.Map;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.gan.GameDiagram;
import org.pushforward.plot.Diagram;

/** The game's diagram, and what each phase lights up on this stage. */
final class DigitsGanDiagram {
    private static final Map<String, Set<String>> LIT = Map.of(
            "d-sample", Set.of("part:x", "part:z", "part:G", "part:fake"),
            "d-forward",
                    Set.of(
                            "part:x",
                            "part:fake",
                            "part:D",
                            "part:d-real",
                            "part:d-fake",
                            "part:V",
                            "scores",
                            "term:real",
                            "term:fake"),
            "d-gradient", Set.of("part:V", "part:d-real", "part:d-fake", "part:D", "term:value", Experiment.BACKWARD),
            "d-update", Set.of("part:D", "scores"),
            "g-sample", Set.of("part:z"),
            "g-forward", Set.of("part:z", "part:G", "part:fake", "part:D", "part:d-fake", "part:V", "term:generator"),
            "g-gradient",
                    Set.of(
                            "part:V",
                            "part:d-fake",
                            "part:D",
                            "part:fake",
                            "part:G",
                            "term:generator",
                            Experiment.BACKWARD),
            "g-update", Set.of("part:G", "part:fake", "samples", "past", "walk"));

    private DigitsGanDiagram() {}

    static Diagram diagram() {
        return GameDiagram.diagram();
    }

    static Set<String> lit(String phase) {
        return LIT.getOrDefault(phase, Set.of());
    }
}
