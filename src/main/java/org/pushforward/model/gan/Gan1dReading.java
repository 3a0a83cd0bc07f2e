package org.pushforward.model.gan;

/** Turns masses and probabilities into what is drawn. */
final class Gan1dReading {
    /** Keeps logits finite where D is 0 or 1 in single precision. */
    private static final double EDGE = 1e-7;

    private Gan1dReading() {}

    /** @param arrows noise and images, [2, count] */
    static Gan1dSnapshot of(LineData data, LineGame game, double[] d, float[][] arrows, boolean saturating) {
        LineGrid grid = data.grid();
        return new Gan1dSnapshot(
                grid.centres(),
                density(game.p(), grid),
                density(game.q(), grid),
                d,
                game.optimal(),
                arrows[0],
                arrows[1],
                push(d, grid, arrows[1], saturating),
                game.realTerm(d),
                game.fakeTerm(d),
                game.valueAtOptimal(),
                game.js(),
                game.klGeneratorData(),
                game.nonSaturatingAtOptimal(),
                game.realTermAtOptimal(),
                mean(game.p(), d),
                mean(game.q(), d),
                saturating);
    }

    /** Mass per width in the inner cells; the outer ones have no width and are drawn as empty. */
    private static double[] density(double[] mass, LineGrid grid) {
        double[] density = new double[mass.length];
        for (int i = 1; i < mass.length - 1; i++) {
            density[i] = mass[i] / grid.width();
        }
        return density;
    }

    private static double mean(double[] mass, double[] d) {
        double sum = 0;
        for (int i = 0; i < d.length; i++) {
            sum += mass[i] * d[i];
        }
        return sum;
    }

    /**
     * With l = logit D: minus d/dx of -log σ(l) is (1 - σ(l)) l', and minus d/dx of log(1 - σ(l)) is σ(l) l'; where D
     * sees through the generator, σ(l) is near 0 and the second vanishes.
     */
    private static double[] push(double[] d, LineGrid grid, float[] points, boolean saturating) {
        double[] push = new double[points.length];
        for (int k = 0; k < push.length; k++) {
            int cell = Math.max(1, Math.min(d.length - 2, grid.cellOf(points[k])));
            double slope = (logit(d[cell + 1]) - logit(d[cell - 1])) / (2 * grid.width());
            push[k] = slope * (saturating ? d[cell] : 1 - d[cell]);
        }
        return push;
    }

    private static double logit(double probability) {
        double p = Math.max(EDGE, Math.min(1 - EDGE, probability));
        return Math.log(p / (1 - p));
    }
}
