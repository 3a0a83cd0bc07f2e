package org.pushforward.bench.samediff;

import java.util.Optional;
import org.bytedeco.openblas.global.openblas;
import org.nd4j.nativeblas.NativeOpsHolder;
import org.pushforward.bench.ConvolutionalVae;
import org.pushforward.bench.Flow;
import org.pushforward.bench.Gan;
import org.pushforward.bench.Model;
import org.pushforward.bench.Ours;
import org.pushforward.bench.Rival;
import org.pushforward.bench.Training;
import org.pushforward.bench.Vae;

/** ND4J's own differentiation, trained by {@code fit}. */
public final class SameDiffRival implements Rival {
    @Override
    public String name() {
        return "samediff";
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }

    /** In its products; two threads in its other operations make small ones wait for each other. */
    @Override
    public void threads(int n) {
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        openblas.blas_set_num_threads(n);
    }

    @Override
    public Training start(Model model, Ours ours) {
        Arrays start = new Arrays(ours);
        if (model instanceof Gan gan) {
            return SameDiffGan.start(gan, start);
        }
        if (model instanceof Flow flow) {
            return SameDiffFlow.start(flow, start);
        }
        if (model instanceof Vae vae) {
            return SameDiffVae.start(vae, start);
        }
        return SameDiffConvolutionalVae.start((ConvolutionalVae) model, start);
    }
}
