package org.pushforward.experiment.gan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.Diagram.Edge;
import org.pushforward.plot.Ink;

/** The game as boxes and arrows, and what each phase of a step lights up. */
public final class GameDiagram {
    private static final String CLOUDS = "clouds";
    private static final String PUSH = "push";
    private static final Map<String, Set<String>> LIT = Map.of(
            "d-sample", Set.of("part:x", "part:z", "part:G", "part:fake", CLOUDS),
            "d-forward",
                    Set.of(
                            "part:x",
                            "part:fake",
                            "part:D",
                            "part:d-real",
                            "part:d-fake",
                            "part:V",
                            "term:real",
                            "term:fake"),
            "d-gradient", Set.of("part:V", "part:d-real", "part:d-fake", "part:D", "term:value", Experiment.BACKWARD),
            "d-update", Set.of("part:D", CLOUDS),
            "g-sample", Set.of("part:z"),
            "g-forward", Set.of("part:z", "part:G", "part:fake", "part:D", "part:d-fake", "part:V", "term:fake"),
            "g-gradient",
                    Set.of(
                            "part:V",
                            "part:d-fake",
                            "part:D",
                            "part:fake",
                            "part:G",
                            PUSH,
                            "term:fake",
                            Experiment.BACKWARD),
            "g-update", Set.of("part:G", "part:fake", CLOUDS));

    private GameDiagram() {}

    public static Diagram diagram() {
        List<Edge> edges = new ArrayList<>(Diagram.path("z", "G", "fake", "D", "d-fake", "V"));
        edges.addAll(Diagram.path("x", "D", "d-real", "V"));
        return new Diagram(
                List.of(
                        Diagram.quantity("z", "z", Ink.TEXT, 0, 1),
                        Diagram.network("G", "G", Ink.GREEN, 1, 1),
                        Diagram.quantity("fake", "G(z)", Ink.GREEN, 2, 1),
                        Diagram.quantity("x", "x", Ink.BLUE, 2, 0),
                        Diagram.network("D", "D", Ink.RED, 3, 0.5),
                        Diagram.quantity("d-real", "D(x)", Ink.BLUE, 4, 0),
                        Diagram.quantity("d-fake", "D(G(z))", Ink.GREEN, 4, 1),
                        Diagram.quantity("V", "V(D,G)", Ink.RED, 5, 0.5)),
                edges);
    }

    /**
     * As {@link Experiment#lit}.
     *
     * @param clouds the view that shows data, generated points and D
     * @param push the view that shows where G's points are pushed
     */
    public static Set<String> lit(String phase, String clouds, String push) {
        return LIT.getOrDefault(phase, Set.of()).stream()
                .map(id -> id.equals(CLOUDS) ? clouds : id.equals(PUSH) ? push : id)
                .collect(Collectors.toSet());
    }
}
