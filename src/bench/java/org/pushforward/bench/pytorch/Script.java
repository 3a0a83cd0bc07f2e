package org.pushforward.bench.pytorch;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The functions of PyTorch that DJL has no method for, reached through a TorchScript module that is put together here: an
 * archive of its source and of the pickled object without attributes that goes with it.
 */
final class Script {
    /**
     * A transposed convolution, and plain gradient descent and Adam in both ways of {@link Updates}. {@code sgd} and
     * {@code adam} call what {@code torch.optim} of version 2.7 calls in {@code _single_tensor_sgd} and
     * {@code _single_tensor_adam}, operation by operation in its order.
     */
    private static final String SOURCE = """
            class Script(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
              def forward(self: __torch__.Script,
                x: Tensor,
                w: Tensor,
                b: Tensor) -> Tensor:
                return torch.conv_transpose2d(x, w, b, [2, 2], [1, 1])
              def sgd(self: __torch__.Script,
                p: List[Tensor],
                g: List[Tensor],
                eta: float) -> NoneType:
                for i in range(torch.len(p)):
                  torch.add_(p[i], g[i], alpha=-eta)
                return None
              def adam(self: __torch__.Script,
                p: List[Tensor],
                g: List[Tensor],
                m: List[Tensor],
                v: List[Tensor],
                t: List[Tensor],
                eta: float) -> NoneType:
                for i in range(torch.len(p)):
                  torch.add_(t[i], 1)
                  torch.lerp_(m[i], g[i], 0.1)
                  torch.addcmul_(torch.mul_(v[i], 0.999), g[i], g[i], value=0.001)
                  k = float(t[i])
                  size = torch.div(eta, torch.sub(1.0, torch.pow(0.9, k)))
                  root = torch.sqrt(torch.sub(1.0, torch.pow(0.999, k)))
                  below = torch.add_(torch.div(torch.sqrt(v[i]), root), 1e-08)
                  torch.addcdiv_(p[i], m[i], below, value=-size)
                return None
              def sgd_fused(self: __torch__.Script,
                p: List[Tensor],
                g: List[Tensor],
                eta: float) -> NoneType:
                torch._foreach_add_(p, g, alpha=-eta)
                return None
              def adam_fused(self: __torch__.Script,
                p: List[Tensor],
                g: List[Tensor],
                m: List[Tensor],
                v: List[Tensor],
                t: List[Tensor],
                eta: float) -> NoneType:
                none = annotate(List[Tensor], [])
                torch._foreach_add_(t, 1)
                torch._fused_adam_(p, g, m, v, none, t, lr=eta, beta1=0.9, beta2=0.999, \
            weight_decay=0.0, eps=1e-08, amsgrad=False, maximize=False)
                return None
            """;

    /** An instance of Script whose only attribute is {@code training}, by the pickle protocol 2. */
    private static final String OBJECT =
            "\u0080\u0002c__torch__\nScript\nq\0)\u0081}(X\u0008\0\0\0trainingq\1\u0088ubq\2.";

    private static final String NO_CONSTANTS = "\u0080\u0002).";

    private final PtSymbolBlock module;

    Script(PtNDManager manager) {
        try {
            module = JniUtils.loadModule(manager, new ByteArrayInputStream(archive()), false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a method that returns nothing, without collecting gradients. */
    void run(String method, double eta, List<List<NDArray>> arguments) {
        IValue[] values = Stream.concat(
                        arguments.stream().map(list -> IValue.listFrom(list.toArray(PtNDArray[]::new))),
                        Stream.of(IValue.from(eta)))
                .toArray(IValue[]::new);
        IValueUtils.runMethod(module, method, values).close();
        for (IValue value : values) {
            value.close();
        }
    }

    /** Images of twice the side, from filters [in, out, 4, 4]; its gradient can be collected. */
    NDArray twice(NDArray x, NDArray w, NDArray b) {
        return IValueUtils.forward(module, new NDList(x, w, b), true).singletonOrThrow();
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            put(archive, "version", "3\n");
            put(archive, "data.pkl", OBJECT);
            put(archive, "constants.pkl", NO_CONSTANTS);
            put(archive, "code/__torch__.py", SOURCE);
        }
        return bytes.toByteArray();
    }

    /** Stored as it is: PyTorch reads its archives in place. */
    private static void put(ZipOutputStream archive, String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry("script/" + name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        archive.putNextEntry(entry);
        archive.write(content);
        archive.closeEntry();
    }
}
