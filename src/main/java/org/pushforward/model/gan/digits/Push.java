package org.pushforward.model.gan.digits;

import java.util.EnumMap;
import java.util.Map;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/**
 * How hard G is pushed to raise v = v(G(z)), mean over samples: minus the derivative of its loss by v, as the engine
 * differentiates it and by its formula, which is 1 - D for -log D, D for log(1 - D) and 1 - v for least squares.
 *
 * @param engine summed over the samples from the recorded derivative of the mean loss
 * @param formula mean over the samples
 */
public record Push(double engine, double formula) {
    /** Single precision, summed over a hundred numbers below 1; least squares may have larger ones. */
    private static final double TOLERANCE = 1e-5;

    public boolean holds() {
        return Math.abs(engine - formula) < TOLERANCE * (1 + Math.abs(formula));
    }

    /** Differentiates each loss at given v. */
    static final class Engine implements AutoCloseable {
        private final Graph graph = new Graph();
        private final Tensor v;
        private final Map<Loss, Step> steps = new EnumMap<>(Loss.class);

        Engine(int samples) {
            v = graph.input(samples, 1);
            for (Loss loss : Loss.values()) {
                steps.put(loss, graph.gradient(loss.objective().generatorLoss(v, loss.saturating()), v));
            }
        }

        /** @param values v of the samples */
        Push at(float[] values, Loss loss) {
            v.set(values);
            steps.get(loss).run();
            double engine = 0;
            for (float derivative : steps.get(loss).gradient(v)) {
                engine -= derivative;
            }
            double formula = 0;
            for (float value : values) {
                formula += loss.push(loss.score(value)) / values.length;
            }
            return new Push(engine, formula);
        }

        @Override
        public void close() {
            graph.close();
        }
    }
}
