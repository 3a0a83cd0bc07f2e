package org.pushforward.experiment.gan.plane;

import static org.pushforward.plot.EquationLine.sign;
import static org.pushforward.plot.EquationLine.term;

import java.util.List;
import java.util.Map;
import org.pushforward.model.gan.plane.Gan2dSnapshot;
import org.pushforward.model.gan.plane.Gan2dSnapshot.Game;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;

/**
 * The formulas of each objective.
 *
 * @param real E a(v) over the data
 * @param between the sign between the two, + or -
 * @param fake E b(v) over the generator, or its negative after a minus
 * @param best V of the best discriminator
 * @param divergence what that is
 * @param saturating what G lowers in the minimax game
 * @param nonSaturating what it lowers otherwise
 */
record Gan2dEquation(
        String real,
        String between,
        String fake,
        String best,
        String divergence,
        String saturating,
        String nonSaturating) {
    private static final String T_REAL = "\\mathbb{E}_{x}[T(x)]";
    private static final String V_BEST = "V(T^*,G)";

    private static final Map<String, Gan2dEquation> ALL = Map.of(
            "gan",
                    new Gan2dEquation(
                            "\\mathbb{E}_{x}[\\log D(x)]",
                            "+",
                            "\\mathbb{E}_{z}[\\log(1-D(G(z)))]",
                            "V(D^*,G)",
                            "2\\,JS(p\\,\\|\\,p_g)-\\log 4",
                            "\\mathbb{E}_{z}[\\log(1-D(G(z)))]",
                            "\\mathbb{E}_{z}[-\\log D(G(z))]"),
            "least-squares",
                    new Gan2dEquation(
                            "-\\tfrac12\\mathbb{E}_{x}[(D(x)-1)^2]",
                            "-",
                            "\\tfrac12\\mathbb{E}_{z}[D(G(z))^2]",
                            "V(D^*,G)",
                            "\\tfrac18\\,\\Delta(p,p_g)-\\tfrac14",
                            "\\tfrac12\\mathbb{E}_{z}[(D(G(z))-1)^2]",
                            "\\tfrac12\\mathbb{E}_{z}[(D(G(z))-1)^2]"),
            "wasserstein",
                    new Gan2dEquation(
                            "\\mathbb{E}_{x}[D(x)]",
                            "-",
                            "\\mathbb{E}_{z}[D(G(z))]",
                            "W_1(p,p_g)",
                            "\\min_{\\pi}\\mathbb{E}_{\\pi}\\|x-G(z)\\|",
                            "-\\mathbb{E}_{z}[D(G(z))]",
                            "-\\mathbb{E}_{z}[D(G(z))]"),
            "kl",
                    new Gan2dEquation(
                            T_REAL,
                            "-",
                            "\\mathbb{E}_{z}[e^{T(G(z))-1}]",
                            V_BEST,
                            "KL(p\\,\\|\\,p_g)",
                            "-\\mathbb{E}_{z}[e^{T(G(z))-1}]",
                            "-\\mathbb{E}_{z}[T(G(z))]"),
            "reverse-kl",
                    new Gan2dEquation(
                            T_REAL,
                            "+",
                            "\\mathbb{E}_{z}[1+\\log(-T(G(z)))]",
                            V_BEST,
                            "KL(p_g\\,\\|\\,p)",
                            "\\mathbb{E}_{z}[1+\\log(-T(G(z)))]",
                            "-\\mathbb{E}_{z}[T(G(z))]"),
            "pearson",
                    new Gan2dEquation(
                            T_REAL,
                            "-",
                            "\\mathbb{E}_{z}[\\tfrac14T(G(z))^2+T(G(z))]",
                            V_BEST,
                            "\\chi^2(p,p_g)",
                            "-\\mathbb{E}_{z}[\\tfrac14T(G(z))^2+T(G(z))]",
                            "-\\mathbb{E}_{z}[T(G(z))]"),
            "hellinger",
                    new Gan2dEquation(
                            T_REAL,
                            "-",
                            "\\mathbb{E}_{z}\\left[\\tfrac{T(G(z))}{1-T(G(z))}\\right]",
                            V_BEST,
                            "H^2(p,p_g)",
                            "-\\mathbb{E}_{z}\\left[\\tfrac{T(G(z))}{1-T(G(z))}\\right]",
                            "-\\mathbb{E}_{z}[T(G(z))]"));

    static Gan2dEquation of(Gan2dSnapshot now) {
        return ALL.get(now.objective().id());
    }

    List<EquationLine> lines(Gan2dSnapshot now) {
        Game game = now.game();
        return List.of(
                EquationLine.of(
                        term("value", "V(D,G)", Ink.RED, game.value()),
                        sign("="),
                        term("real", real, Ink.BLUE, game.realTerm()),
                        sign(between),
                        term("fake", fake, Ink.GREEN, between.equals("-") ? -game.fakeTerm() : game.fakeTerm())),
                EquationLine.of(
                        sign("L_G="),
                        term("loss", now.saturating() ? saturating : nonSaturating, Ink.RED, game.generatorLoss()),
                        sign("\\qquad"),
                        term("best", best, Ink.PURPLE, game.best()),
                        sign("="),
                        term("divergence", divergence, Ink.GREEN, game.divergence())));
    }
}
