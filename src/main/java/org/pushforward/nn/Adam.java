package org.pushforward.nn;

import static org.pushforward.nn.Floats.LANES;

import jdk.incubator.vector.FloatVector;

/**
 * Steps from running averages of the gradient and of its square, both freed of their start at zero:
 * m ← β₁m + (1-β₁)g, v ← β₂v + (1-β₂)g², θ ← θ - η (m/(1-β₁ᵗ) / (√(v/(1-β₂ᵗ)) + ε) + λθ).
 *
 * <p>Sources: D. P. Kingma and J. Ba, "Adam: a method for stochastic optimization", 2014; with λ > 0, I. Loshchilov and
 * F. Hutter, "Decoupled weight decay regularization" (AdamW), 2017.
 */
public final class Adam extends Optimizer {
    private final Settings settings;

    /**
     * @param beta1 decay of the average gradient
     * @param beta2 decay of the average square
     * @param epsilon keeps the quotient finite
     * @param weightDecay λ, 0 for plain Adam
     */
    public record Settings(double beta1, double beta2, double epsilon, double weightDecay) {
        public static final Settings DEFAULT = new Settings(0.9, 0.999, 1e-8, 0);

        public Settings {
            Hyper.decay("beta1", beta1);
            Hyper.decay("beta2", beta2);
            if (!(epsilon > 0) || !(weightDecay >= 0)) {
                throw new IllegalArgumentException(
                        "Adam needs epsilon > 0 and weight decay >= 0, not " + epsilon + " and " + weightDecay);
            }
        }
    }

    /** β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
    public Adam(ParameterBlock theta, double eta) {
        this(theta, eta, Settings.DEFAULT);
    }

    public Adam(ParameterBlock theta, double eta, double beta1, double beta2) {
        this(theta, eta, new Settings(beta1, beta2, 1e-8, 0));
    }

    public Adam(ParameterBlock theta, double eta, Settings settings) {
        super(theta, eta, 2);
        this.settings = settings;
    }

    /** Adam with decoupled weight decay λ. */
    public static Adam adamW(ParameterBlock theta, double eta, double lambda) {
        return new Adam(theta, eta, new Settings(0.9, 0.999, 1e-8, lambda));
    }

    @Override
    public void step() {
        int t = slots.nextStep();
        // StrictMath gives the same power on every machine
        double c1 = 1 - StrictMath.pow(settings.beta1, t);
        double c2 = 1 - StrictMath.pow(settings.beta2, t);
        double eta = learningRate();
        update((float) (eta / c1), (float) (1 / Math.sqrt(c2)), (float) (1 - eta * settings.weightDecay));
    }

    private void update(float rate, float rootScale, float keep) {
        Floats p = theta.memory();
        Floats gradient = theta.gradients();
        Floats first = slots.average(0);
        Floats second = slots.average(1);
        float beta1 = (float) settings.beta1;
        float beta2 = (float) settings.beta2;
        float epsilon = (float) settings.epsilon;
        FloatVector fresh1 = FloatVector.broadcast(Lanes.SPECIES, (float) (1 - settings.beta1));
        FloatVector fresh2 = FloatVector.broadcast(Lanes.SPECIES, (float) (1 - settings.beta2));
        for (int i = 0; i < p.length(); i += LANES) {
            FloatVector g = gradient.load(i);
            FloatVector m = g.fma(fresh1, first.load(i).mul(beta1));
            FloatVector v = g.mul(g).fma(fresh2, second.load(i).mul(beta2));
            first.store(m, i);
            second.store(v, i);
            FloatVector change = m.mul(rate).div(v.sqrt().mul(rootScale).add(epsilon));
            p.store(p.load(i).mul(keep).sub(change), i);
        }
    }
}
