package org.pushforward.bench.pytorch;

import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.util.Optional;
import org.pushforward.bench.ConvolutionalVae;
import org.pushforward.bench.Flow;
import org.pushforward.bench.Gan;
import org.pushforward.bench.Model;
import org.pushforward.bench.Ours;
import org.pushforward.bench.Rival;
import org.pushforward.bench.Training;

/** PyTorch on the CPU. */
public final class TorchRival implements Rival {
    private static final String ENGINE = "PyTorch";

    @Override
    public String name() {
        return "pytorch";
    }

    @Override
    public Optional<String> problem() {
        try {
            NDManager.newBaseManager(ENGINE).close();
            return Optional.empty();
        } catch (EngineException | LinkageError e) {
            return Optional.of("PyTorch does not start here (" + e + "); it has a build for 64-bit Linux on x86");
        }
    }

    @Override
    public void threads(int n) {
        Engine.getEngine(ENGINE);
        JniUtils.setNumThreads(n);
    }

    @Override
    public Training start(Model model, Ours ours) {
        Arrays start = new Arrays(NDManager.newBaseManager(ENGINE), ours);
        if (model instanceof Gan gan) {
            return new TorchGan(gan, start);
        }
        if (model instanceof Flow flow) {
            return new TorchFlow(flow, start);
        }
        if (model instanceof ConvolutionalVae vae) {
            return new TorchConvolutionalVae(vae, start);
        }
        return new TorchVae(start);
    }
}
