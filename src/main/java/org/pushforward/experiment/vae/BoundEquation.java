package org.pushforward.experiment.vae;

import static org.pushforward.plot.EquationLine.sign;
import static org.pushforward.plot.EquationLine.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pushforward.model.vae.Reading;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Ink;

/** The bound, its KL in closed form, and a Gaussian decoder's reconstruction, with the present values of all terms. */
final class BoundEquation {
    /** The bound that is maximised. */
    static final Ink BOUND = Ink.RED;

    static final Ink RECONSTRUCTION = Ink.ORANGE;
    static final Ink KL = Ink.PURPLE;

    /** The terms of every decoder's bound. */
    static final List<String> TERMS = List.of(
            "objective",
            "reconstruction",
            "beta",
            "kl",
            "reparameterization",
            "mean",
            "variance",
            "log-variance",
            "size");

    /** What a Gaussian decoder adds. */
    static final List<String> GAUSSIAN = List.of("squares", "c", "constant");

    private BoundEquation() {}

    /** @param constant in LaTeX, what a Gaussian decoder's reconstruction has beside its squares */
    static List<EquationLine> of(Reading now, String constant) {
        List<EquationLine> lines = new ArrayList<>(List.of(bound(now), closedForm(now)));
        if (now.c() > 0) {
            lines.add(gaussian(now, constant));
        }
        return lines;
    }

    private static EquationLine bound(Reading now) {
        return EquationLine.of(
                term("objective", "\\mathcal{L}", BOUND, now.objective()),
                sign("="),
                term("reconstruction", "\\mathbb{E}_{q}[\\log p(x|z)]", RECONSTRUCTION, now.reconstruction()),
                sign("-"),
                term("beta", "\\beta", Ink.TEXT, now.beta()),
                sign("\\cdot"),
                term("kl", "\\mathrm{KL}(q(z|x)\\,\\|\\,p(z))", KL, now.kl()));
    }

    private static EquationLine closedForm(Reading now) {
        return EquationLine.of(
                new Part("reparameterization", "z = m + \\sigma\\odot\\varepsilon", Ink.TEXT, Optional.empty()),
                sign("\\qquad"),
                term("kl", "\\mathrm{KL}", KL, now.kl()),
                sign("=\\tfrac12\\Big("),
                term("mean", "\\textstyle\\sum m^2", Ink.TEXT, now.squaredMean()),
                sign("+"),
                term("variance", "\\textstyle\\sum\\sigma^2", Ink.TEXT, now.variance()),
                sign("-"),
                term("log-variance", "\\textstyle\\sum\\log\\sigma^2", Ink.TEXT, now.logVariance()),
                sign("-"),
                new Part("size", "d", Ink.TEXT, Optional.of(String.valueOf(now.latent()))),
                sign("\\Big)"));
    }

    private static EquationLine gaussian(Reading now, String constant) {
        return EquationLine.of(
                term("reconstruction", "\\mathbb{E}_{q}[\\log p(x|z)]", RECONSTRUCTION, now.reconstruction()),
                sign("=-"),
                term("squares", "\\tfrac{1}{2c}\\,\\mathbb{E}_{q}\\|x-f(z)\\|^2", RECONSTRUCTION, now.squares()),
                sign("-"),
                term("constant", constant, Ink.TEXT, now.constant()),
                sign("\\qquad"),
                term("c", "c", Ink.TEXT, now.c()));
    }
}
