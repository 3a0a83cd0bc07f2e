package org.pushforward.experiment.gmm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.Diagram.Edge;
import org.pushforward.plot.Ink;

/** A step of EM: data and parameters give responsibilities, and these give new parameters, with which the next begins. */
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
            "m-step", Set.of("part:gamma", "part:M", "part:next", "part:log-p", "plane", "likelihood", "term:log-p"));

    private GmmDiagram() {}

    static Diagram diagram() {
        List<Edge> edges = new ArrayList<>(Diagram.path("x", "E", "gamma", "M", "next", "log-p"));
        edges.addAll(Diagram.path("theta", "E"));
        return new Diagram(
                List.of(
                        Diagram.quantity("x", "x_n", Ink.TEXT, 0, 0),
                        Diagram.quantity("theta", "\\pi_k,\\mu_k,\\Sigma_k", Ink.TEXT, 0, 1),
                        Diagram.network("E", "E", Ink.GREEN, 1, 0.5),
                        Diagram.quantity("gamma", "\\gamma_{nk}", Ink.TEXT, 2, 0.5),
                        Diagram.network("M", "M", Ink.RED, 3, 0.5),
                        Diagram.quantity("next", "\\pi_k',\\mu_k',\\Sigma_k'", Ink.TEXT, 4, 0.5),
                        Diagram.quantity("log-p", "\\log p(X)", Ink.BLUE, 5, 0.5)),
                edges);
    }

    static Set<String> lit(String phase) {
        return LIT.getOrDefault(phase, Set.of());
    }
}
