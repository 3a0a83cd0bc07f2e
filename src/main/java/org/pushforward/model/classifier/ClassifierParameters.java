package org.pushforward.model.classifier;

import org.pushforward.parameter.Parameter;

/** What can be set about a classifier of images. */
public final class ClassifierParameters {
    /** So many test images can be pointed at. */
    public static final int LOOKED_AT = 50;

    private ClassifierParameters() {}

    /** The last names the test image whose probabilities are drawn, counted from 1. */
    public static Parameter[] all() {
        return new Parameter[] {
            Parameter.log("learning-rate", "\\eta", 1e-5, 1e-1, 2e-3).live(),
            Parameter.log("decay", "\\tau", 10, 1e6, 1000).live(),
            Parameter.whole("batch", "B", 1, 1024, 128),
            Parameter.choice("network", "convolutional", "dense"),
            Parameter.whole("digit", "", 1, LOOKED_AT, 19).live()
        };
    }
}
