package org.pushforward.experiment.flow.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.Diagram.Edge;
import org.pushforward.plot.Ink;

/** The way from an image to its code and to log p as boxes and arrows, and what each phase of a step lights up. */
final class FlowDiagram {
    private static final Map<String, Set<String>> LIT = Map.of(
            "dequantise", Set.of("part:image", "part:noise", "part:x"),
            "encode",
                    Set.of(
                            "part:x",
                            "part:flow",
                            "part:z",
                            "part:det",
                            "part:prior",
                            "part:log-prob",
                            "layers",
                            "term:prior",
                            "term:couplings"),
            "gradient",
                    Set.of(
                            "part:log-prob",
                            "part:prior",
                            "part:det",
                            "part:z",
                            "part:flow",
                            "term:log-prob",
                            Experiment.BACKWARD),
            "update", Set.of("part:flow", "samples", "bits"));

    private FlowDiagram() {}

    static Diagram diagram() {
        List<Edge> edges = new ArrayList<>(Diagram.path("image", "x", "flow", "z", "prior", "log-prob"));
        edges.addAll(Diagram.path("noise", "x"));
        edges.addAll(Diagram.path("flow", "det", "log-prob"));
        return new Diagram(
                List.of(
                        Diagram.quantity("image", "\\mathrm{levels}", ImageFlowStage.IMAGE, 0, 0),
                        Diagram.quantity("noise", "U[0,1)", Ink.TEXT, 0, 1),
                        Diagram.quantity("x", "x", ImageFlowStage.IMAGE, 1, 0.5),
                        Diagram.network("flow", "f^{-1}", ImageFlowStage.COUPLING, 2, 0.5),
                        Diagram.quantity("z", "z", ImageFlowStage.CODE, 3, 0),
                        Diagram.quantity("det", "\\log|\\det\\partial f^{-1}|", ImageFlowStage.COUPLING, 3, 1),
                        Diagram.quantity("prior", "\\log\\pi(z)", ImageFlowStage.CODE, 4, 0),
                        Diagram.quantity("log-prob", "\\log p(x)", ImageFlowStage.LIKELIHOOD, 5, 0.5)),
                edges);
    }

    static Set<String> lit(String phase) {
        return LIT.getOrDefault(phase, Set.of());
    }
}
