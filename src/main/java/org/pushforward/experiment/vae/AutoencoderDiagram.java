package org.pushforward.experiment.vae;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.Diagram.Edge;
import org.pushforward.plot.Ink;

/** Encoder, draw and decoder as boxes and arrows, and what each phase of a step lights up. */
final class AutoencoderDiagram {
    private static final Map<String, Set<String>> LIT = Map.of(
            "sample", Set.of("part:x", "part:eps"),
            "bound",
                    Set.of(
                            "part:x",
                            "part:q",
                            "part:moments",
                            "part:eps",
                            "part:z",
                            "part:p",
                            "part:logits",
                            "part:elbo",
                            "term:reconstruction",
                            "term:kl"),
            "gradient",
                    Set.of(
                            "part:elbo",
                            "part:logits",
                            "part:p",
                            "part:z",
                            "part:moments",
                            "part:q",
                            "term:objective",
                            "term:reparameterization",
                            Experiment.BACKWARD),
            "update", Set.of("part:q", "part:p", "bound"));

    private AutoencoderDiagram() {}

    static Diagram diagram() {
        List<Edge> edges = new ArrayList<>(Diagram.path("x", "q", "moments", "z", "p", "logits", "elbo"));
        edges.addAll(Diagram.path("eps", "z"));
        return new Diagram(
                List.of(
                        Diagram.quantity("x", "x", Ink.BLUE, 0, 0.5),
                        Diagram.network("q", "q_\\phi(z|x)", Ink.ORANGE, 1, 0.5),
                        Diagram.quantity("moments", "m,\\,\\sigma", Ink.ORANGE, 2, 0),
                        Diagram.quantity("eps", "\\epsilon\\sim N(0,I)", Ink.TEXT, 2, 1),
                        Diagram.quantity("z", "z", Ink.ORANGE, 3, 0.5),
                        Diagram.network("p", "p_\\theta(x|z)", Ink.GREEN, 4, 0.5),
                        Diagram.quantity("logits", "\\hat{x}", Ink.GREEN, 5, 0.5),
                        Diagram.quantity("elbo", "ELBO", Ink.RED, 6, 0.5)),
                edges);
    }

    /** @param results the view that shows what comes back from the codes, lit with the bound */
    static Set<String> lit(String phase, String results) {
        Set<String> lit = new HashSet<>(LIT.getOrDefault(phase, Set.of()));
        if (phase.equals("bound")) {
            lit.add(results);
        }
        return lit;
    }
}
