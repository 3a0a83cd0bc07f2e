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

/**
 * PyTorch on the CPU, eager: every operation of the forward pass is called on its own (a dense layer is {@code linear} and
 * then its activation), autograd goes back through them, and gradients are none before each step.
 */
public abstract class TorchRival implements Rival {
    private static final String ENGINE = "PyTorch";

    private final String name;
    private final Updates updates;

    TorchRival(String name, Updates updates) {
        this.name = name;
        this.updates = updates;
    }

    /** With its optimisers as they come. */
    public static final class AsItComes extends TorchRival {
        public AsItComes() {
            super("pytorch", Updates.TENSOR_BY_TENSOR);
        }
    }

    /** With the fused optimiser, which has to be asked for. */
    public static final class Fused extends TorchRival {
        public Fused() {
            super("pytorch-fused", Updates.FUSED);
        }
    }

    @Override
    public String name() {
        return name;
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
        Arrays start = new Arrays(NDManager.newBaseManager(ENGINE), ours, updates);
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
