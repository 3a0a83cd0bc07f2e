package org.pushforward.model.gan;

import java.util.List;
import org.pushforward.parameter.Values;

/**
 * One step of the game, phase by phase: D moves k times, then G, as a rule once. Of a player's moves the last is the one
 * that is seen in parts; those before it are made at once, in its first phase.
 *
 * <p>Algorithm 1 of I. Goodfellow et al., "Generative adversarial nets", 2014. The learning rates shrink as
 * η/(1 + t/τ).
 *
 * <p>It reads the live parameters {@code train} (both, discriminator, generator), {@code k},
 * {@code discriminator-rate}, {@code generator-rate} and {@code decay}.
 */
public final class GameStep {
    public static final List<String> PHASES = List.of(
            "d-sample", "d-forward", "d-gradient", "d-update", "g-sample", "g-forward", "g-gradient", "g-update");

    private final Players players;
    private boolean dMoves;
    private boolean gMoves;
    private double value;

    public GameStep(Players players) {
        this.players = players;
    }

    /** @param step whole steps done */
    public void phase(int index, Values values, long step) {
        if (index < 4) {
            discriminator(index, values, step);
        } else {
            generator(index - 4, values, step);
        }
    }

    private void discriminator(int index, Values values, long step) {
        if (index == 0) {
            dMoves = plays(PHASES.get(0), values);
        }
        if (!dMoves) {
            return;
        }
        if (index == 0) {
            for (int done = 1; done < values.whole("k"); done++) {
                for (int part = 0; part < 4; part++) {
                    moveDiscriminator(part, values, step);
                }
            }
        }
        moveDiscriminator(index, values, step);
    }

    private void moveDiscriminator(int index, Values values, long step) {
        switch (index) {
            case 0 -> players.drawForDiscriminator();
            case 1 -> value = players.judge();
            case 2 -> players.differentiateDiscriminator();
            default -> players.updateDiscriminator(rate("discriminator-rate", values, step));
        }
    }

    private void generator(int index, Values values, long step) {
        if (index == 0) {
            gMoves = plays(PHASES.get(4), values);
        }
        if (!gMoves) {
            return;
        }
        if (index == 0) {
            for (int done = 1; done < players.generatorMoves(values); done++) {
                for (int part = 0; part < 4; part++) {
                    moveGenerator(part, values, step);
                }
            }
        }
        moveGenerator(index, values, step);
    }

    private void moveGenerator(int index, Values values, long step) {
        switch (index) {
            case 0 -> players.drawForGenerator(values);
            case 1 -> players.generate();
            case 2 -> players.differentiateGenerator();
            default -> players.updateGenerator(rate("generator-rate", values, step));
        }
    }

    /** True if the player whose phase it is moves: either may be held still, to see the other reach its best. */
    public static boolean plays(String phase, Values values) {
        String player = phase.startsWith("d-") ? "discriminator" : "generator";
        String training = values.choice("train");
        return training.equals("both") || training.equals(player);
    }

    private static double rate(String name, Values values, long step) {
        return values.real(name) / (1 + step / values.real("decay"));
    }

    /** What {@link Players#judge} last said. */
    public double value() {
        return value;
    }

    public void value(double known) {
        value = known;
    }
}
