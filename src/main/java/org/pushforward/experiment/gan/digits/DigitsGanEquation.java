package org.pushforward.experiment.gan.digits;

import static org.pushforward.plot.EquationLine.sign;
import static org.pushforward.plot.EquationLine.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pushforward.experiment.Truth;
import org.pushforward.model.gan.digits.DigitsGanSnapshot;
import org.pushforward.model.gan.digits.Loss;
import org.pushforward.model.gan.digits.Quality;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.EquationLine.Part;
import org.pushforward.plot.Ink;

/** The game, what the generator descends, and the distance to the data, with their values now. */
final class DigitsGanEquation {
    private static final Map<Loss, String> GENERATOR = Map.of(
            Loss.NON_SATURATING, "L_G=\\mathbb{E}_z[-\\log D(G(z))]",
            Loss.MINIMAX, "L_G=\\mathbb{E}_z[\\log(1-D(G(z)))]",
            Loss.LEAST_SQUARES, "L_G=\\tfrac12\\,\\mathbb{E}_z[(D(G(z))-1)^2]");
    private static final Map<Loss, String> PUSH = Map.of(
            Loss.NON_SATURATING, "\\;\\;\\;\\mathbb{E}_z[1-D(G(z))]=",
            Loss.MINIMAX, "\\;\\;\\;\\mathbb{E}_z[D(G(z))]=",
            Loss.LEAST_SQUARES, "\\;\\;\\;\\mathbb{E}_z[1-D(G(z))]=");

    private DigitsGanEquation() {}

    static List<EquationLine> lines(DigitsGanSnapshot now) {
        boolean squares = now.loss() == Loss.LEAST_SQUARES;
        EquationLine game = EquationLine.of(
                term("value", squares ? "-L_D" : "V(D,G)", Ink.RED, now.value()),
                sign("="),
                term(
                        "real",
                        squares
                                ? "-\\tfrac12\\,\\mathbb{E}_x[(D(x)-1)^2]"
                                : "\\mathbb{E}_{x\\sim p_{data}}[\\log D(x)]",
                        Ink.BLUE,
                        now.realTerm()),
                sign("+"),
                term(
                        "fake",
                        squares ? "(-\\tfrac12)\\,\\mathbb{E}_z[D(G(z))^2]" : "\\mathbb{E}_{z}[\\log(1-D(G(z)))]",
                        Ink.GREEN,
                        now.fakeTerm()));
        List<Part> second = new ArrayList<>();
        second.add(term("generator", GENERATOR.get(now.loss()), Ink.ORANGE, now.generatorLoss()));
        now.quality().ifPresent(quality -> second.addAll(distance(quality)));
        return List.of(game, new EquationLine(second));
    }

    private static List<Part> distance(Quality quality) {
        return List.of(
                sign("\\qquad"),
                term("frechet", "d_F^2", Ink.SKY, quality.frechet()),
                sign("="),
                term("means", "|\\mu_1-\\mu_2|^2", Ink.SKY, quality.means()),
                sign("+"),
                term("covariances", "\\mathrm{tr}(C_1+C_2-2(C_1C_2)^{1/2})", Ink.SKY, quality.covariances()));
    }

    /** How hard G is pushed: the engine's derivative beside the formula. */
    static Truth truth(DigitsGanSnapshot now) {
        EquationLine line = EquationLine.of(
                term("", "-\\partial L_G/\\partial v=", Ink.ORANGE, now.push().engine()),
                term("", PUSH.get(now.loss()), Ink.GREEN, now.push().formula()));
        return new Truth(line, now.push().holds());
    }
}
