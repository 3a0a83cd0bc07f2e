package org.pushforward.bijector.batch;

import org.pushforward.nn.Tensor;

/** One function for every number; J is diagonal, so log|det J| = Σ log f'(z). */
public enum Elementwise implements BatchBijector {
    /** x = eᶻ. */
    EXP {
        @Override
        public Mapped forward(Tensor z) {
            return new Mapped(z.exp(), z.rowSum());
        }

        @Override
        public Mapped inverse(Tensor x) {
            Tensor z = x.log();
            return new Mapped(z, z.rowSum().negate());
        }
    },

    /** x = σ(z) = 1/(1 + e⁻ᶻ); its inverse is the logit. log σ'(z) = -log(1 + eᶻ) - log(1 + e⁻ᶻ). */
    SIGMOID {
        @Override
        public Mapped forward(Tensor z) {
            Tensor bothTails = z.softplus().plus(z.negate().softplus());
            return new Mapped(z.sigmoid(), bothTails.rowSum().negate());
        }

        @Override
        public Mapped inverse(Tensor x) {
            Tensor logX = x.log();
            Tensor logRest = x.negate().plus(1).log();
            return new Mapped(logX.minus(logRest), logX.plus(logRest).rowSum().negate());
        }
    },

    /** x = log(1 + eᶻ), z = x + log(1 - e⁻ˣ); log dx/dz = -log(1 + e⁻ᶻ) = log(1 - e⁻ˣ). */
    SOFTPLUS {
        @Override
        public Mapped forward(Tensor z) {
            return new Mapped(z.softplus(), z.negate().softplus().rowSum().negate());
        }

        @Override
        public Mapped inverse(Tensor x) {
            Tensor logSlope = x.negate().exp().negate().plus(1).log();
            return new Mapped(x.plus(logSlope), logSlope.rowSum().negate());
        }
    },

    /** x = tanh z, z = ½ log((1 + x)/(1 - x)); log dx/dz = 2 (log 2 - z - log(1 + e⁻²ᶻ)) = log(1 - x²). */
    TANH {
        @Override
        public Mapped forward(Tensor z) {
            Tensor tail = z.plus(z.times(-2).softplus()).plus(-Math.log(2));
            return new Mapped(z.tanh(), tail.times(-2).rowSum());
        }

        @Override
        public Mapped inverse(Tensor x) {
            Tensor above = x.plus(1).log();
            Tensor below = x.negate().plus(1).log();
            return new Mapped(
                    above.minus(below).times(0.5), above.plus(below).rowSum().negate());
        }
    }
}
