package org.pushforward.experiment.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.Diagram.Edge;

/** A flow as it learns, from x back to z and to the two terms, and what each phase of a step lights up. */
final class FlowDiagram {
    private static final Map<String, Set<String>> LIT = Map.of(
            "sample", Set.of("part:x"),
            "inverse", Set.of("part:x", "part:f", "part:z", "codes", "warp"),
            "likelihood",
                    Set.of("part:z", "part:prior", "part:det", "part:log-p", "term:prior", "term:determinant", "terms"),
            "gradient",
                    Set.of(
                            "part:log-p",
                            "part:prior",
                            "part:det",
                            "part:z",
                            "part:f",
                            "term:log-p",
                            Experiment.BACKWARD),
            "update", Set.of("part:f", "density", "samples"));

    private FlowDiagram() {}

    static Diagram diagram() {
        List<Edge> edges = new ArrayList<>(Diagram.path("x", "f", "z", "prior", "log-p"));
        edges.addAll(Diagram.path("f", "det", "log-p"));
        return new Diagram(
                List.of(
                        Diagram.quantity("x", "x", FlowInks.POINT, 0, 0.5),
                        Diagram.network("f", "f_1^{-1}\\cdots f_K^{-1}", FlowInks.FLOW, 1.2, 0.5),
                        Diagram.quantity("z", "z", FlowInks.PRIOR, 2.4, 0),
                        Diagram.quantity("prior", "\\log\\pi(z)", FlowInks.PRIOR, 3.6, 0),
                        Diagram.quantity("det", "\\log|\\det J_{f^{-1}}|", FlowInks.DETERMINANT, 3, 1),
                        Diagram.quantity("log-p", "\\log p(x)", FlowInks.FLOW, 5, 0.5)),
                edges);
    }

    static Set<String> lit(String phase) {
        return LIT.getOrDefault(phase, Set.of());
    }
}
