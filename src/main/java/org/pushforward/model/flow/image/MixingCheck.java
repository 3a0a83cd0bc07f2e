package org.pushforward.model.flow.image;

import java.util.List;
import java.util.Optional;
import org.pushforward.bijector.batch.LuLinear;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;

/** The log-determinants of all 1x1 convolutions by elimination in W itself, beside what the flow counts. */
final class MixingCheck implements AutoCloseable {
    private final Graph graph = new Graph();
    private final Optional<Tensor> eliminated;
    private final Optional<Tensor> counted;
    private final Optional<Step> step;

    MixingCheck(FlowNet net) {
        List<Trail.Pass> mixings = net.encode(graph.input(1, net.pixels())).passes().stream()
                .filter(pass -> pass.stop().kind() == Stop.Kind.MIXING)
                .toList();
        eliminated = mixings.stream().map(MixingCheck::byElimination).reduce(Tensor::plus);
        counted = mixings.stream()
                .map(pass -> pass.mapped().logDet().orElseThrow())
                .reduce(Tensor::plus);
        step = eliminated.map(e -> graph.evaluate(e, counted.orElseThrow()));
    }

    private static Tensor byElimination(Trail.Pass pass) {
        Tensor z = pass.mapped().value();
        Tensor w = ((LuLinear) pass.stop().part()).weights(z);
        return w.logAbsDeterminant().times(-z.cols() / w.cols());
    }

    /** With the weights as they are now; none for a flow without 1x1 convolutions. */
    Optional<Mixing> check() {
        step.ifPresent(Step::run);
        return step.map(s -> new Mixing(
                eliminated.orElseThrow().item(), counted.orElseThrow().item()));
    }

    @Override
    public void close() {
        graph.close();
    }
}
