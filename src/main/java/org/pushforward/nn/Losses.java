package org.pushforward.nn;

/** Objectives of generative models, in nats, with their gradients fused. */
public final class Losses {
    private Losses() {}

    /**
     * ln p(x | logits) = Σ over columns of x l - ln(1 + eˡ), for x in [0, 1].
     *
     * @return [batch, 1]
     */
    public static Tensor bernoulliLogLikelihood(Tensor logits, Tensor x) {
        Shapes.same("bernoulliLogLikelihood", logits, x);
        return Fused.BERNOULLI.of(logits, x).rowSum();
    }

    /**
     * ln p(x | logits) = l_x - ln Σ eˡ, the log-likelihood of one of k categories a row.
     *
     * @param logits [batch, k], k > 1
     * @param x [batch, k] with a one in each row and zeros beside it (or weights that sum to one), or the labels
     *     0 .. k-1 as a column [batch, 1]
     * @return [batch, 1]
     */
    public static Tensor categoricalLogLikelihood(Tensor logits, Tensor x) {
        if (logits.cols() < 2) {
            throw new IllegalArgumentException("categoricalLogLikelihood: one category alone, in " + logits);
        }
        if (x.cols() == 1) {
            return logits.pick(x).minus(logits.logSumExp());
        }
        Shapes.same("categoricalLogLikelihood", logits, x);
        return logits.times(x).rowSum().minus(logits.logSumExp());
    }

    /**
     * KL(N(mean, e^logVar) || N(0, I)) = ½ Σ over columns of e^logVar + mean² - 1 - logVar.
     *
     * @return [batch, 1]
     */
    public static Tensor gaussianKl(Tensor mean, Tensor logVar) {
        Shapes.same("gaussianKl", mean, logVar);
        return Fused.GAUSSIAN_KL.of(mean, logVar).rowSum();
    }

    /**
     * ln N(x; mean, e^logVar), summed over columns.
     *
     * @param logVar as x, or a row, a column or a number to be repeated
     * @return [batch, 1]
     */
    public static Tensor gaussianLogProb(Tensor x, Tensor mean, Tensor logVar) {
        Tensor m = Shapes.fit("gaussianLogProb", mean, x);
        Tensor v = Shapes.fit("gaussianLogProb", logVar, x);
        return Fused.GAUSSIAN_LOG_PROB.of(x, m, v).rowSum();
    }

    /**
     * ln N(x; 0, I), summed over columns.
     *
     * @return [batch, 1]
     */
    public static Tensor standardNormalLogProb(Tensor x) {
        return Fused.STANDARD_NORMAL_LOG_PROB.of(x).rowSum();
    }

    /**
     * ln Logistic(x; mean, e^logScale) = Σ over columns of -z - s - 2 ln(1 + e⁻ᶻ), z = (x - mean) e⁻ˢ with s the
     * log-scale: the prior of L. Dinh, D. Krueger and Y. Bengio, "NICE", 2014.
     *
     * @param mean as x, or a row, a column or a number to be repeated
     * @param logScale the same
     * @return [batch, 1]
     */
    public static Tensor logisticLogProb(Tensor x, Tensor mean, Tensor logScale) {
        Tensor m = Shapes.fit("logisticLogProb", mean, x);
        Tensor s = Shapes.fit("logisticLogProb", logScale, x);
        Tensor z = ScalarAffine.INVERSE.of(x, s, m);
        return Logistic.LOG_PROB.of(z).minus(s).rowSum();
    }

    /**
     * ln Logistic(x; 0, 1), summed over columns.
     *
     * @return [batch, 1]
     */
    public static Tensor standardLogisticLogProb(Tensor x) {
        return Logistic.LOG_PROB.of(x).rowSum();
    }

    /**
     * ln P(x), P(x) = σ((x - mean + h) e⁻ˢ) - σ((x - mean - h) e⁻ˢ), the logistic distribution's mass on one of 256
     * levels x = 0, 1/255, ... 1 of which each is 2h = 1/255 wide and the first and last reach to infinity.
     *
     * <p>Sources: D. P. Kingma et al., "Improved variational inference with inverse autoregressive flow", 2016;
     * T. Salimans, A. Karpathy, X. Chen and D. P. Kingma, "PixelCNN++", 2017, which has x on [-1, 1].
     *
     * @param x levels in [0, 1]; gets the gradient of the formula, as if it were continuous
     * @param mean as x, or a row, a column or a number to be repeated
     * @param logScale s, the same, in units of x; from -80 to 80
     * @return [batch, 1], the sum over columns
     */
    public static Tensor discretizedLogisticLogLikelihood(Tensor x, Tensor mean, Tensor logScale) {
        String name = "discretizedLogisticLogLikelihood";
        Tensor inverseScale = Shapes.fit(name, logScale, x).negate().exp();
        Tensor z = x.minus(Shapes.fit(name, mean, x)).times(inverseScale);
        Tensor level = x.detach();
        return Logistic.BELOW_UPPER_END
                .of(z, inverseScale, level)
                .plus(Logistic.ABOVE_LOWER_END.of(z, inverseScale, level))
                .plus(Logistic.WIDTH.of(inverseScale, level))
                .rowSum();
    }

    /**
     * -t ln σ(l) - (1-t) ln(1 - σ(l)) = ln(1 + eˡ) - t l, element by element.
     *
     * @param targets labels t in [0, 1], as the logits
     */
    public static Tensor sigmoidCrossEntropy(Tensor logits, Tensor targets) {
        Shapes.same("sigmoidCrossEntropy", logits, targets);
        return Fused.BERNOULLI.of(logits, targets).negate();
    }

    /** The same with one label for all: 1 for -ln σ(l), 0 for -ln(1 - σ(l)). */
    public static Tensor sigmoidCrossEntropy(Tensor logits, double target) {
        return target == 1 ? logits.negate().softplus() : logits.softplus().minus(logits.times(target));
    }

    /** z = mean + e^(logVar/2) · eps, with eps from N(0, I): D. P. Kingma and M. Welling, "Auto-encoding variational Bayes", 2013. */
    public static Tensor reparameterize(Tensor mean, Tensor logVar, Tensor eps) {
        Shapes.same("reparameterize", mean, logVar, eps);
        return Fused.REPARAMETERIZE.of(mean, logVar, eps);
    }
}
