package org.pushforward.model.gmm;

import java.util.Map;
import org.pushforward.prob.Rng;
import org.pushforward.training.Checkpoint;

/**
 * A companion for every number of components from 1 on: EM from two careful starts each, one step with every step of
 * the main run until it stands still. What they reach says how many components the data pay for.
 */
final class Ladder {
    static final int RUNGS = 8;
    private static final int TRIES = 2;

    private final Ascent[] ascents = new Ascent[RUNGS * TRIES];
    private final Covariance kind;
    private final int points;

    Ladder(Rows rows, Covariance kind, double floor, Rng rng) {
        this.kind = kind;
        points = rows.count();
        for (int i = 0; i < ascents.length; i++) {
            int components = i / TRIES + 1;
            Rng own = rng.named("ladder-" + components + "-" + i % TRIES);
            Ascent.Setting setting = new Ascent.Setting(rows, components, kind, floor);
            ascents[i] = new Ascent(setting, setting.starts().spread(own), own);
        }
    }

    void step() {
        for (Ascent ascent : ascents) {
            if (!ascent.converged()) {
                ascent.expect(true);
                ascent.maximize(true, true);
            }
        }
    }

    /** For K = 1, 2, ... the prices of the better try. */
    Criteria[] criteria() {
        Criteria[] criteria = new Criteria[RUNGS];
        for (int rung = 0; rung < RUNGS; rung++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < TRIES; i++) {
                best = Math.max(best, ascents[rung * TRIES + i].em().logLikelihood());
            }
            criteria[rung] = Criteria.of(best, kind.freeParameters(rung + 1), points);
        }
        return criteria;
    }

    void save(Map<String, Object> parts) {
        for (int i = 0; i < ascents.length; i++) {
            ascents[i].save("ladder-" + i, parts);
        }
    }

    void restore(Checkpoint checkpoint) {
        for (int i = 0; i < ascents.length; i++) {
            ascents[i].restore("ladder-" + i, checkpoint);
        }
    }
}
