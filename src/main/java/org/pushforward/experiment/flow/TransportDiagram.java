package org.pushforward.experiment.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.Diagram.Edge;

/** Two flows that end in one prior, and what each phase of a step lights up. */
final class TransportDiagram {
    private static final Map<String, Set<String>> LIT = Map.of(
            "sample", Set.of("part:x", "part:y"),
            "inverse", Set.of("part:x", "part:y", "part:a", "part:b", "part:z", "codes", "term:z"),
            "likelihood", Set.of("part:z", "part:likelihood", "likelihood"),
            "gradient", Set.of("part:likelihood", "part:z", "part:a", "part:b", Experiment.BACKWARD),
            "update", Set.of("part:a", "part:b", "way", "to"));

    private TransportDiagram() {}

    static Diagram diagram() {
        List<Edge> edges = new ArrayList<>(Diagram.path("x", "a", "z", "likelihood"));
        edges.addAll(Diagram.path("y", "b", "z"));
        return new Diagram(
                List.of(
                        Diagram.quantity("x", "x\\in A", FlowInks.POINT, 0, 0),
                        Diagram.network("a", "f_A^{-1}", FlowInks.POINT, 1.1, 0),
                        Diagram.quantity("y", "y\\in B", FlowInks.FLOW, 0, 1),
                        Diagram.network("b", "f_B^{-1}", FlowInks.FLOW, 1.1, 1),
                        Diagram.quantity("z", "z\\sim\\pi", FlowInks.PRIOR, 2.3, 0.5),
                        Diagram.quantity("likelihood", "\\log p_A(x)+\\log p_B(y)", FlowInks.DETERMINANT, 4, 0.5)),
                edges);
    }

    static Set<String> lit(String phase) {
        return LIT.getOrDefault(phase, Set.of());
    }
}
