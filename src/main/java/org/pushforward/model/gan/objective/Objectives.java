package org.pushforward.model.gan.objective;

import java.util.List;

/** All objectives by their names. */
public final class Objectives {
    /** The game of the first GAN. */
    public static final RatioObjective GAN = new ClassicObjective();

    public static final RatioObjective LEAST_SQUARES = new LeastSquaresObjective();

    /** To be played with {@link GradientPenalty#oneCentred}. */
    public static final Objective WASSERSTEIN = new WassersteinObjective();

    public static final RatioObjective KL = new KlObjective();

    public static final RatioObjective REVERSE_KL = new ReverseKlObjective();

    public static final RatioObjective PEARSON = new PearsonObjective();

    public static final RatioObjective HELLINGER = new HellingerObjective();

    /** In the order in which they are offered. */
    public static final List<Objective> ALL =
            List.of(GAN, LEAST_SQUARES, WASSERSTEIN, KL, REVERSE_KL, PEARSON, HELLINGER);

    private Objectives() {}

    /** Their names, for a parameter's choices. */
    public static String[] names() {
        return ALL.stream().map(Objective::id).toArray(String[]::new);
    }

    /** @throws IllegalArgumentException if there is none of this name */
    public static Objective named(String id) {
        return ALL.stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no objective named '" + id + "'"));
    }
}
