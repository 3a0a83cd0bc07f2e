package org.pushforward.bench.samediff;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.pushforward.bench.Ours;
import org.pushforward.nn.Tensor;

/** Our inputs and parameters as arrays of its own; no views, for SameDiff copies those instead of sharing them. */
record Arrays(List<INDArray> inputs, List<INDArray> parameters) {
    Arrays(Ours ours) {
        this(of(ours.inputs()), of(ours.parameters()));
    }

    private static List<INDArray> of(List<Tensor> tensors) {
        return tensors.stream()
                .map(t -> Nd4j.createFromArray(t.get())
                        .reshape('c', t.rows(), t.cols())
                        .dup())
                .toList();
    }
}
