package org.pushforward.model.gan;

/**
 * The quantities of the minimax game between two distributions on the same cells, in nats.
 *
 * <p>With p the data's and q the generator's mass in each cell: D*(x) = p/(p+q), V(D) = Σ p log D + Σ q log(1 - D).
 * Then V(D*) = 2 JS(p, q) - log 4, which is -log 4 exactly when p = q, and the non-saturating loss of the generator at
 * D* is Σ -q log D* = KL(q || p) - 2 JS(p, q) + log 4 + Σ p log D*.
 *
 * <p>Source: I. Goodfellow et al., "Generative adversarial nets", 2014; for the last, M. Arjovsky and L. Bottou,
 * "Towards principled methods for training generative adversarial networks", 2017.
 *
 * @param p mass of the data in each cell, summing to 1
 * @param q mass of the generator in each cell, summing to 1
 */
public record LineGame(double[] p, double[] q) {
    /** Below any mass that a double can tell from zero beside 1, so that logarithms stay finite. */
    private static final double TINY = 1e-300;

    public LineGame {
        if (p.length != q.length) {
            throw new IllegalArgumentException("two distributions on " + p.length + " and " + q.length + " cells");
        }
    }

    /** D*(x) in one cell, ½ where both are empty. */
    public double optimal(int cell) {
        double sum = p[cell] + q[cell];
        return sum < TINY ? 0.5 : p[cell] / sum;
    }

    /** V(D) for the discriminator's probabilities in each cell. */
    public double value(double[] d) {
        return realTerm(d) + fakeTerm(d);
    }

    /** E log D over the data. */
    public double realTerm(double[] d) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += term(p[i], d[i]);
        }
        return sum;
    }

    /** E log(1 - D) over the generator. */
    public double fakeTerm(double[] d) {
        double sum = 0;
        for (int i = 0; i < q.length; i++) {
            sum += term(q[i], 1 - d[i]);
        }
        return sum;
    }

    /** V(D*), from D* itself. */
    public double valueAtOptimal() {
        return value(optimal());
    }

    /** D* in all cells. */
    public double[] optimal() {
        double[] d = new double[p.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = optimal(i);
        }
        return d;
    }

    /** JS(p, q) = ½ KL(p || m) + ½ KL(q || m), from the mixture m. */
    public double js() {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double m = (p[i] + q[i]) / 2;
            sum += (klTerm(p[i], m) + klTerm(q[i], m)) / 2;
        }
        return sum;
    }

    /** KL(q || p), very large but finite where the generator has mass and the data have none. */
    public double klGeneratorData() {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += klTerm(q[i], p[i]);
        }
        return sum;
    }

    /** Σ -q log D*, the generator's non-saturating loss against the best discriminator. */
    public double nonSaturatingAtOptimal() {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum -= term(q[i], optimal(i));
        }
        return sum;
    }

    /** Σ p log D*: it does not move while D* is held, so it is the constant of the non-saturating identity. */
    public double realTermAtOptimal() {
        return realTerm(optimal());
    }

    private static double term(double mass, double probability) {
        return mass == 0 ? 0 : mass * Math.log(Math.max(TINY, probability));
    }

    private static double klTerm(double a, double b) {
        return a == 0 ? 0 : a * (Math.log(a) - Math.log(Math.max(TINY, b)));
    }
}
