package org.pushforward.experiment.classifier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.Ink;

/** Image, network and loss as boxes and arrows, and what each phase of a step lights up. */
final class ClassifierDiagram {
    private static final Map<String, Set<String>> LIT = Map.of(
            "sample", Set.of("part:x"),
            "forward", Set.of("part:x", "part:f", "part:logits", "part:p", "part:loss", "term:loss", "digits"),
            "gradient", Set.of("part:loss", "part:p", "part:logits", "part:f", "term:loss", Experiment.BACKWARD),
            "update", Set.of("part:f", "curves"));

    private ClassifierDiagram() {}

    static Diagram diagram() {
        return new Diagram(
                List.of(
                        Diagram.quantity("x", "x", Ink.BLUE, 0, 0),
                        Diagram.network("f", "f_\\theta", Ink.PURPLE, 1, 0),
                        Diagram.quantity("logits", "\\ell_0\\dots\\ell_9", Ink.PURPLE, 2, 0),
                        Diagram.quantity("p", "p(y|x)", Ink.PURPLE, 3, 0),
                        Diagram.quantity("loss", "-\\log p(y|x)", Ink.RED, 4, 0)),
                Diagram.path("x", "f", "logits", "p", "loss"));
    }

    static Set<String> lit(String phase) {
        return LIT.getOrDefault(phase, Set.of());
    }
}
