package org.pushforward.model.gan;

/**
 * The game on the line at one moment; shapes in brackets, nobody else holds the arrays.
 *
 * @param x middles of the cells [cells]
 * @param pData density of the data [cells]
 * @param pG density of the generator [cells]
 * @param d D(x) [cells]
 * @param dOptimal D*(x) = p/(p+q) [cells]
 * @param z noise of evenly spaced probabilities [arrows]
 * @param gz their images G(z) [arrows]
 * @param push where the generator's loss pushes each G(z): minus its derivative by x [arrows]
 * @param realTerm E log D(x) over the data, in nats
 * @param fakeTerm E log(1 - D(G(z))), in nats
 * @param valueAtOptimal V(D*, G) in nats
 * @param js JS(p_data, p_g) in nats
 * @param klGeneratorData KL(p_g || p_data) in nats
 * @param nonSaturating E -log D*(G(z)) in nats
 * @param realAtOptimal E log D*(x) over the data, in nats
 * @param dMeanReal mean of D over the data
 * @param dMeanFake mean of D over the generator
 * @param saturating true if G descends log(1 - D), false if it descends -log D
 */
public record Gan1dSnapshot(
        double[] x,
        double[] pData,
        double[] pG,
        double[] d,
        double[] dOptimal,
        float[] z,
        float[] gz,
        double[] push,
        double realTerm,
        double fakeTerm,
        double valueAtOptimal,
        double js,
        double klGeneratorData,
        double nonSaturating,
        double realAtOptimal,
        double dMeanReal,
        double dMeanFake,
        boolean saturating) {

    /** V(D, G) in nats. */
    public double value() {
        return realTerm + fakeTerm;
    }
}
