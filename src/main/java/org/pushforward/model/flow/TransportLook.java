package org.pushforward.model.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.pushforward.bijector.batch.Mapped;
import org.pushforward.model.plane.PlaneData;
import org.pushforward.model.plane.PlaneScene;
import org.pushforward.nn.Graph;
import org.pushforward.nn.Losses;
import org.pushforward.nn.Step;
import org.pushforward.nn.Tensor;
import org.pushforward.parameter.Values;

/** Carries a cloud, a figure and a point from A to B and back, layer by layer, in one pass. */
final class TransportLook implements AutoCloseable {
    private static final int CLOUD = 500;

    private final PlaneData dataA;
    private final PlaneData dataB;
    private final PlaneScene sceneA;
    private final PlaneScene sceneB;
    private final int layersA;
    private final float[] in;
    private final Graph graph = new Graph();
    private final Tensor u;
    private final List<Tensor> path;
    private final Tensor back;
    private final Tensor logProbA;
    private final Tensor logDet;
    private final Tensor logProbB;
    private final Step step;

    TransportLook(PlaneFlow a, PlaneData dataA, PlaneFlow b, PlaneData dataB) {
        this.dataA = dataA;
        this.dataB = dataB;
        sceneA = PlaneScene.of(dataA, CLOUD);
        sceneB = PlaneScene.of(dataB, CLOUD);
        layersA = a.count();
        in = Arrays.copyOf(dataA.toUnit(sceneA.points().clone()), sceneA.points().length + 2 * (Figure.POINTS + 1));
        u = graph.input(in.length / 2, 2);
        path = path(a, b, u);
        back = a.forward(b.inverse(path.get(path.size() - 1)).value()).value();
        Tensor one = u.rows(new int[] {in.length / 2 - 1});
        Mapped z = a.inverse(one);
        Mapped y = z.then(b::forward);
        logProbA = z.addTo(Losses.standardNormalLogProb(z.value()));
        logDet = y.addTo(one.rowSum().times(0));
        logProbB = b.logProb(y.value());
        step = graph.evaluate(path.get(layersA), path.get(path.size() - 1), back, logProbA, logDet, logProbB);
    }

    private static List<Tensor> path(PlaneFlow a, PlaneFlow b, Tensor u) {
        List<Tensor> path = new ArrayList<>(a.pathTo(u));
        Collections.reverse(path);
        List<Tensor> on = b.pathFrom(path.get(path.size() - 1));
        path.addAll(on.subList(1, on.size()));
        return path;
    }

    TransportSnapshot snapshot(Values values, TransportSnapshot.Progress progress) {
        place(values);
        u.set(in);
        step.run();
        int cloud = sceneA.points().length;
        int line = cloud + 2 * Figure.POINTS;
        return new TransportSnapshot(
                sceneA,
                sceneB,
                carried(0, cloud),
                figure(values),
                carried(cloud, line),
                carried(line, line + 2),
                transit(values.real("way"), cloud, line),
                change(),
                progress);
    }

    private static TransportSnapshot.Shape figure(Values values) {
        return new TransportSnapshot.Shape(
                new float[] {(float) values.real("x1"), (float) values.real("x2")},
                values.real("size"),
                Figure.of(values.choice("figure")) == Figure.DRAWN,
                values.series("drawn"));
    }

    /** The figure and the point, in A's unit. */
    private void place(Values values) {
        double[] centre = {values.real("x1"), values.real("x2")};
        double size = values.real("size");
        float[] figure = Figure.of(values.choice("figure")).line(values.series("drawn"));
        int from = sceneA.points().length;
        for (int i = 0; i < figure.length; i++) {
            in[from + i] = (float) (centre[i % 2] + size * figure[i]);
        }
        in[in.length - 2] = (float) centre[0];
        in[in.length - 1] = (float) centre[1];
    }

    private TransportSnapshot.Carried carried(int from, int to) {
        return new TransportSnapshot.Carried(
                dataA.fromUnit(Arrays.copyOfRange(in, from, to)),
                Arrays.copyOfRange(path.get(layersA).get(), from, to),
                dataB.fromUnit(Arrays.copyOfRange(path.get(path.size() - 1).get(), from, to)),
                dataA.fromUnit(Arrays.copyOfRange(back.get(), from, to)));
    }

    /** @param way from 0 in A over ½ among the codes to 1 in B */
    private TransportSnapshot.Transit transit(double way, int cloud, int line) {
        int layers = path.size() - 1;
        double after = way <= 0.5 ? 2 * way * layersA : layersA + (2 * way - 1) * (layers - layersA);
        float[] places = CloudLook.between(path, after);
        double[][] stops = new double[path.size()][];
        for (int k = 0; k < stops.length; k++) {
            float[] at = path.get(k).get();
            stops[k] = new double[] {at[at.length - 2], at[at.length - 1]};
        }
        return new TransportSnapshot.Transit(
                after,
                layersA,
                layers,
                Arrays.copyOfRange(places, 0, cloud),
                Arrays.copyOfRange(places, cloud, line),
                stops);
    }

    private TransportSnapshot.Change change() {
        return new TransportSnapshot.Change(
                logProbA.item() - dataA.logScale(),
                logDet.item() + dataB.logScale() - dataA.logScale(),
                logProbB.item() - dataB.logScale());
    }

    @Override
    public void close() {
        graph.close();
    }
}
