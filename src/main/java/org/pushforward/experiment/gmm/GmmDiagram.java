package org.pushforward.experiment.gmm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.Diagram.Edge;
import org.pushforward.plot.Ink;

/** EM as a loop: parameters and data give responsibilities, responsibilities and data give parameters. */
final class GmmDiagram {
    private static final Map<String, Set<String>> LIT = Map.of(
            "e-step",
                    Set.of(
                            "part:x",
                            "part:theta",
                            "part:E",
                            "part:gamma",
                            "plane",
                            "responsibilities",
                            "term:gamma",
                            "term:kl"),
            "m-step", Set.of("part:gamma", "part:M", "part:theta", "part:log-p", "plane", "likelihood", "term:log-p"));

    private GmmDiagram() {}

    static Diagram diagram() {
        List<Edge> edges = new ArrayList<>(Diagram.path("x", "E", "gamma", "M", "theta", "E"));
        edges.addAll(Diagram.path("theta", "log-p"));
        return new Diagram(
                List.of(
                        Diagram.quantity("x", "x_n", Ink.TEXT, 0, 0),
                        Diagram.network("E", "E", Ink.GREEN, 1, 0),
                        Diagram.quantity("gamma", "\\gamma_{nk}", Ink.TEXT, 2, 0),
                        Diagram.network("M", "M", Ink.RED, 3, 0),
                        Diagram.quantity("theta", "\\pi_k,\\mu_k,\\Sigma_k", Ink.TEXT, 2, 1),
                        Diagram.quantity("log-p", "\\log p(X)", Ink.BLUE, 4, 1)),
                edges);
    }

    static Set<String> lit(String phase) {
        return LIT.getOrDefault(phase, Set.of());
    }
}
