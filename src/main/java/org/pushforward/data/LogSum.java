package org.pushforward.data;

/** log Σ exp(a_i) as the a_i come, without overflow. */
final class LogSum {
    private double greatest = Double.NEGATIVE_INFINITY;
    private double sum;

    void add(double a) {
        if (a <= greatest) {
            sum += Math.exp(a - greatest);
        } else {
            sum = sum * Math.exp(greatest - a) + 1;
            greatest = a;
        }
    }

    /** Minus infinity without numbers. */
    double value() {
        return greatest + Math.log(sum);
    }
}
