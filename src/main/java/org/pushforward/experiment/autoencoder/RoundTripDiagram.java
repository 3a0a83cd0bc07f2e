package org.pushforward.experiment.autoencoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.Diagram.Edge;
import org.pushforward.plot.Ink;

/** From the image through the code back to an image as boxes and arrows, and what each phase of a step lights up. */
final class RoundTripDiagram {
    private static final Map<String, Set<String>> LIT = Map.of(
            "sample", Set.of("part:x", "part:input", "term:image", "term:noise"),
            "reconstruct",
                    Set.of(
                            "part:x",
                            "part:input",
                            "part:f",
                            "part:z",
                            "part:g",
                            "part:decoded",
                            "part:loss",
                            "reconstructions",
                            "term:code",
                            "term:reconstruction",
                            "term:loss"),
            "gradient",
                    Set.of("part:loss", "part:decoded", "part:g", "part:z", "part:f", "term:loss", Experiment.BACKWARD),
            "update", Set.of("part:f", "part:g", "loss"));

    private RoundTripDiagram() {}

    static Diagram diagram() {
        List<Edge> edges = new ArrayList<>(Diagram.path("x", "input", "f", "z", "g", "decoded", "loss"));
        edges.addAll(Diagram.path("x", "loss"));
        return new Diagram(
                List.of(
                        Diagram.quantity("x", "x", AutoencoderExperiment.IMAGE, 0, 1),
                        Diagram.quantity("input", "\\tilde{x}", Ink.TEXT, 1, 0),
                        Diagram.network("f", "f", AutoencoderExperiment.CODE, 2, 0),
                        Diagram.quantity("z", "z", AutoencoderExperiment.CODE, 3, 0),
                        Diagram.network("g", "g", AutoencoderExperiment.DECODED, 4, 0),
                        Diagram.quantity("decoded", "\\hat{x}", AutoencoderExperiment.DECODED, 5, 0),
                        Diagram.quantity("loss", "\\mathcal{L}", AutoencoderExperiment.TRAINING, 6, 1)),
                edges);
    }

    static Set<String> lit(String phase) {
        return LIT.getOrDefault(phase, Set.of());
    }
}
