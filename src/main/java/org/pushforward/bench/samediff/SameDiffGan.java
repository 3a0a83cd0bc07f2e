package org.pushforward.bench.samediff;

import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.pushforward.bench.Gan;
import org.pushforward.bench.Training;

/** A graph that trains D and one that trains G; each holds the other's network as constants in shared memory. */
record SameDiffGan(Gan model, Fit fitD, Fit fitG) implements Training {
    static SameDiffGan start(Gan model, Arrays start) {
        int split = 2 * (model.generator().sizes().size() - 1);
        List<INDArray> thetaG = start.parameters().subList(0, split);
        List<INDArray> thetaD =
                start.parameters().subList(split, start.parameters().size());
        return new SameDiffGan(
                model, discriminator(model, start, thetaG, thetaD), generator(model, start, thetaG, thetaD));
    }

    private static Fit discriminator(Gan model, Arrays start, List<INDArray> thetaG, List<INDArray> thetaD) {
        Fit fit = new Fit();
        Dense g = new Dense(fit.graph(), "G", model.generator(), thetaG, false);
        Dense d = new Dense(fit.graph(), "D", model.discriminator(), thetaD, true);
        SDVariable real = d.apply(fit.input("x", start.inputs().get(0)));
        SDVariable fake = d.apply(g.apply(fit.input("z", start.inputs().get(1))));
        fit.minimise(softplus(real.neg()).mul(model.realWeight()).add(softplus(fake)), model.rule());
        return fit;
    }

    private static Fit generator(Gan model, Arrays start, List<INDArray> thetaG, List<INDArray> thetaD) {
        Fit fit = new Fit();
        Dense g = new Dense(fit.graph(), "G", model.generator(), thetaG, true);
        Dense d = new Dense(fit.graph(), "D", model.discriminator(), thetaD, false);
        SDVariable fake = d.apply(g.apply(fit.input("z", start.inputs().get(2))));
        fit.minimise(softplus(fake.neg()), model.rule());
        return fit;
    }

    /** The mean of ln(1 + eˡ). */
    private static SDVariable softplus(SDVariable logits) {
        return logits.getSameDiff().nn.softplus(logits).mean();
    }

    @Override
    public void step() {
        for (int k = 0; k < model.updatesOfD(); k++) {
            fitD.step();
        }
        fitG.step();
    }

    @Override
    public double[] losses() {
        return new double[] {fitD.loss(), fitG.loss()};
    }

    @Override
    public void close() {
        fitD.close();
        fitG.close();
    }
}
