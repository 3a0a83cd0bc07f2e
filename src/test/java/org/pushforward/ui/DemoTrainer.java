package org.pushforward.ui;

import java.util.List;
import java.util.Map;
import org.pushforward.parameter.Values;
import org.pushforward.training.Checkpoint;
import org.pushforward.training.Trainer;

/** x ← x - η (x - x*), in two phases. */
final class DemoTrainer implements Trainer<Demo.Point> {
    private Values values;
    private double x;
    private double gradient;

    DemoTrainer(Values values) {
        this.values = values;
        x = values.whole("start");
    }

    @Override
    public List<String> phases() {
        return List.of("gradient", "update");
    }

    @Override
    public void phase(int index) {
        if (index == 0) {
            gradient = x - values.real("target");
        } else {
            x -= values.real("learning-rate") * gradient;
        }
    }

    @Override
    public void set(Values now) {
        values = now;
    }

    @Override
    public List<String> curveNames() {
        return List.of("loss");
    }

    @Override
    public double[] curves() {
        return new double[] {(x - values.real("target")) * (x - values.real("target")) / 2};
    }

    @Override
    public Demo.Point snapshot() {
        return new Demo.Point(x, values.real("target"), values.series("knots"));
    }

    @Override
    public Map<String, Double> metrics() {
        return Map.of("x", x);
    }

    @Override
    public Checkpoint checkpoint() {
        return new Checkpoint(Map.of("x", new double[] {x}));
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        x = checkpoint.doubles("x")[0];
    }
}
