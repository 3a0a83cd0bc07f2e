package org.pushforward.model.gan.plane;

import java.util.Arrays;

/**
 * The cheapest way to carry n points onto n others, found with a proof: W₁ between the two clouds.
 *
 * <p>The plan pays (1/n) Σ ‖x_i - y_σ(i)‖. The potentials earn (1/n) (Σ f_i + Σ g_j) with f_i + g_j ≤ ‖x_i - y_j‖, which
 * no plan can be below; where both meet, both are the best. Between samples W₁ is larger than between what they were
 * drawn from.
 *
 * <p>Source: H. W. Kuhn, "The Hungarian method for the assignment problem", 1955; L. V. Kantorovich, "On the
 * translocation of masses", 1942.
 *
 * @param plan what the plan pays for a point, in the unit of x
 * @param potentials what the potentials earn for a point
 * @param targets y, [n * 2]
 * @param prices g, one for each y, [n]
 */
record Transport(double plan, double potentials, float[] targets, double[] prices) {

    /**
     * @param x [n * 2]
     * @param y [n * 2]
     */
    static Transport between(float[] x, float[] y) {
        return new Assignment(x, y).solve();
    }

    /** min over j of ‖x - y_j‖ - g_j: a critic of slope 1 that tells the clouds apart as well as any. */
    double bestCritic(double x0, double x1) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < prices.length; j++) {
            least = Math.min(least, Math.hypot(x0 - targets[2 * j], x1 - targets[2 * j + 1]) - prices[j]);
        }
        return least;
    }

    /** The score halfway between what the best critic gives to both clouds on average: plan = mean f - (-mean g). */
    double centre() {
        return potentials / 2 - Arrays.stream(prices).average().orElse(0);
    }

    /** The shortest augmenting paths of the Hungarian method; row and column 0 are not points. */
    private static final class Assignment {
        private final int n;
        private final float[] y;
        private final double[][] cost;
        private final double[] f;
        private final double[] g;
        private final int[] rowOf;
        private final int[] cameFrom;
        private final double[] slack;
        private final boolean[] used;

        Assignment(float[] x, float[] y) {
            n = x.length / 2;
            this.y = y;
            cost = new double[n + 1][n + 1];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double dx = (double) x[2 * i] - y[2 * j];
                    double dy = (double) x[2 * i + 1] - y[2 * j + 1];
                    cost[i + 1][j + 1] = Math.sqrt(dx * dx + dy * dy);
                }
            }
            f = new double[n + 1];
            g = new double[n + 1];
            rowOf = new int[n + 1];
            cameFrom = new int[n + 1];
            slack = new double[n + 1];
            used = new boolean[n + 1];
        }

        Transport solve() {
            for (int row = 1; row <= n; row++) {
                enter(row);
            }
            double plan = 0;
            double potentials = 0;
            for (int k = 1; k <= n; k++) {
                plan += cost[rowOf[k]][k];
                potentials += f[k] + g[k];
            }
            return new Transport(plan / n, potentials / n, y, Arrays.copyOfRange(g, 1, n + 1));
        }

        private void enter(int row) {
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            Arrays.fill(used, false);
            rowOf[0] = row;
            int column = 0;
            do {
                used[column] = true;
                column = advance(column);
            } while (rowOf[column] != 0);
            while (column != 0) {
                int before = cameFrom[column];
                rowOf[column] = rowOf[before];
                column = before;
            }
        }

        /** Grows the tree by the column of the least slack, after shifting the potentials by it. */
        private int advance(int from) {
            int row = rowOf[from];
            int next = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int j = 1; j <= n; j++) {
                if (!used[j]) {
                    double reduced = cost[row][j] - f[row] - g[j];
                    if (reduced < slack[j]) {
                        slack[j] = reduced;
                        cameFrom[j] = from;
                    }
                    if (slack[j] < least) {
                        least = slack[j];
                        next = j;
                    }
                }
            }
            shift(least);
            return next;
        }

        private void shift(double amount) {
            for (int j = 0; j <= n; j++) {
                if (used[j]) {
                    f[rowOf[j]] += amount;
                    g[j] -= amount;
                } else {
                    slack[j] -= amount;
                }
            }
        }
    }
}
