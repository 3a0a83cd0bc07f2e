package org.pushforward.model.flow.image;

import static org.pushforward.parameter.Parameter.choice;
import static org.pushforward.parameter.Parameter.log;
import static org.pushforward.parameter.Parameter.real;
import static org.pushforward.parameter.Parameter.whole;

import java.util.ArrayList;
import java.util.List;
import org.pushforward.data.ImageSet;
import org.pushforward.model.image.Examples;
import org.pushforward.model.image.OwnDigit;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;

/** What can be set about flows of images. */
public final class ImageFlowParameters {
    private ImageFlowParameters() {}

    /** @param first parameters that stand before the others */
    public static Parameters glow(Parameter... first) {
        List<Parameter> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(
                choice("coupling", "conv", "dense"),
                choice("transform", "spline", "affine", "additive"),
                whole("checkerboards", "", 0, 4, 2),
                whole("steps", "K", 1, 8, 4),
                whole("hidden", "h", 4, 512, 32),
                choice("grey", "equalised", "logit"),
                choice("prior", "normal", "logistic"),
                log("learning-rate", "\\eta", 1e-5, 1e-1, 2e-3).live(),
                whole("cooling", "T_\\eta", 100, 100_000, 6000).live(),
                whole("batch", "B", 1, 256, 32)));
        all.addAll(looking());
        return Parameters.of(all.toArray(Parameter[]::new));
    }

    public static Parameters nice(Parameter... first) {
        List<Parameter> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(
                whole("hidden", "h", 4, 1000, 200),
                whole("depth", "", 1, 5, 2),
                choice("prior", "logistic", "normal"),
                log("learning-rate", "\\eta", 1e-5, 1e-1, 1e-3).live(),
                whole("cooling", "T_\\eta", 100, 100_000, 6000).live(),
                whole("batch", "B", 1, 256, 64)));
        all.addAll(looking());
        return Parameters.of(all.toArray(Parameter[]::new));
    }

    /** What the pictures show; nothing of it disturbs the training. */
    private static List<Parameter> looking() {
        int last = Examples.MOST - 1;
        int classes = ImageSet.CLASSES - 1;
        return List.of(
                real("temperature", "T", 0, 1.2, 0.8).live(),
                whole("layer", "\\ell", 0, 99, 0).live(),
                whole("from", "", 0, last, 3).live(),
                whole("to", "", 0, last, 8).live(),
                choice("attribute", "thickness", "slant", "class").live(),
                real("amount", "a", 0, 3, 1).live(),
                whole("class-from", "", 0, classes, 3).live(),
                whole("class-to", "", 0, classes, 8).live(),
                real("share", "t", 0, 1, 1).live(),
                whole("scored", "n", 100, 10_000, 10_000).live(),
                OwnDigit.parameter());
    }
}
