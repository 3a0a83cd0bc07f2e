package org.pushforward.experiment.flow.image;

import static org.pushforward.plot.EquationLine.sign;
import static org.pushforward.plot.EquationLine.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pushforward.experiment.Truth;
import org.pushforward.model.flow.image.FlowReading;
import org.pushforward.model.flow.image.ImageFlowSnapshot;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Ink;
import org.pushforward.plot.Numbers;

/** log p(x) term by term, the bits that it means, and the two identities behind it. */
final class FlowEquation {
    /** What single precision promises of the way there and back, in units of [0, 1]. */
    private static final double ROUND_TRIP = 1e-4;

    private FlowEquation() {}

    /** With the 1x1 convolutions' term or without. */
    static List<EquationLine> of(ImageFlowSnapshot snapshot) {
        FlowReading now = snapshot.reading();
        List<Part> parts = new ArrayList<>(List.of(
                term("log-prob", "\\log p(x)", ImageFlowStage.LIKELIHOOD, now.logProb()),
                sign("="),
                term("prior", "\\log\\pi(z)", ImageFlowStage.CODE, now.logPrior()),
                sign("+"),
                term(
                        "couplings",
                        "\\textstyle\\sum s_{\\mathrm{coupling}}",
                        ImageFlowStage.COUPLING,
                        now.couplings())));
        if (snapshot.mixing().isPresent()) {
            parts.add(sign("+"));
            parts.add(term("mixings", "\\textstyle\\sum hw\\log|\\det W^{-1}|", ImageFlowStage.MIXING, now.mixings()));
        }
        parts.add(sign("+"));
        parts.add(term("scalings", "\\textstyle\\sum s_{\\mathrm{scale}}", Ink.TEXT, now.scalings()));
        if (now.levels() != 0) {
            parts.add(sign("+"));
            parts.add(term("levels", "\\textstyle\\sum\\log\\frac{du}{dx}", Ink.TEXT, now.levels()));
        }
        return List.of(new EquationLine(parts), bits(now));
    }

    private static EquationLine bits(FlowReading now) {
        return EquationLine.of(
                number("bits", "\\mathrm{bits/dim}", ImageFlowStage.LIKELIHOOD, now.trainBits()),
                sign("=8-"),
                term("log-prob", "\\log p(x)", ImageFlowStage.LIKELIHOOD, now.logProb()),
                sign("/\\,(D\\log 2),"),
                new Part("size", "D", Ink.TEXT, Optional.of(String.valueOf(now.dims()))),
                sign("\\qquad"),
                number("test-bits", "\\mathrm{bits/dim}_{\\mathrm{test}}", Ink.TEXT, now.testBits()));
    }

    private static Part number(String id, String latex, Ink ink, double value) {
        return new Part(id, latex, ink, Optional.of(Numbers.format(value, "%.3f")));
    }

    static Truth truth(ImageFlowSnapshot now) {
        double worst = now.pictures().worst();
        List<Part> parts = new ArrayList<>(List.of(
                new Part("", "\\max|f(f^{-1}(x))-x| =", ImageFlowStage.IMAGE, Optional.of(Exponents.of(worst))),
                sign("\\le 10^{-4}")));
        now.mixing()
                .ifPresent(mixing -> parts.addAll(List.of(
                        sign(",\\qquad"),
                        term(
                                "",
                                "\\textstyle\\sum hw\\log|\\det W^{-1}| =",
                                ImageFlowStage.MIXING,
                                mixing.eliminated()),
                        sign("="),
                        term("", "-\\textstyle\\sum hw\\sum_i\\log|s_i| =", ImageFlowStage.MIXING, mixing.counted()))));
        boolean holds = worst <= ROUND_TRIP && now.mixing().map(m -> m.holds()).orElse(true);
        return new Truth(new EquationLine(parts), holds);
    }
}
