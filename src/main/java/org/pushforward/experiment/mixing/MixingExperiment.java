package org.pushforward.experiment.mixing;

import java.util.List;
import java.util.Optional;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.model.mixing.MixingSettings;
import org.pushforward.model.mixing.MixingSnapshot;
import org.pushforward.model.mixing.MixingTrainer;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/** An invertible 1×1 convolution on a small picture: log|det J| = d·d·log|det W|. */
public final class MixingExperiment implements Experiment<MixingSnapshot> {
    static final String ID = "channel-mixing";
    private static final double TOLERANCE = 1e-6;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return MixingSettings.parameters();
    }

    @Override
    public long defaultSteps() {
        return MixingTrainer.PERIOD;
    }

    @Override
    public double pace() {
        return 60;
    }

    @Override
    public Trainer<MixingSnapshot> start(RunSpec spec) {
        return new MixingTrainer(spec.values());
    }

    @Override
    public Stage<MixingSnapshot> stage() {
        return Stage.of(
                Stage.row(
                        1,
                        Stage.cell(1, new PictureView(PictureView.BEFORE)),
                        Stage.cell(1, new WeightsView()),
                        Stage.cell(1, new PictureView(PictureView.AFTER))),
                Stage.row(
                        1,
                        Stage.cell(1, new BlocksView()),
                        Stage.cell(1, new FactorsView()),
                        Stage.cell(1, new PictureView(PictureView.BACK))));
    }

    @Override
    public List<EquationLine> equation(Frame<MixingSnapshot> frame) {
        MixingSnapshot snapshot = frame.snapshot();
        double[][] upper = snapshot.lu().upper();
        return List.of(
                EquationLine.of(
                        EquationLine.term("log-det", "\\log\\left|\\det J\\right|", Ink.RED, snapshot.logDet()),
                        EquationLine.sign("="),
                        new EquationLine.Part(
                                "pixels", "d\\cdot d", Ink.TEXT, Optional.of(String.valueOf(snapshot.pixels()))),
                        EquationLine.sign("\\cdot"),
                        EquationLine.term("log-det-w", "\\log\\left|\\det W\\right|", Ink.RED, snapshot.logDetW())),
                EquationLine.of(
                        EquationLine.sign("\\log\\left|\\det W\\right|="),
                        EquationLine.term("s1", "\\log|s_1|", Ink.RED, log(upper[0][0])),
                        EquationLine.sign("+"),
                        EquationLine.term("s2", "\\log|s_2|", Ink.RED, log(upper[1][1])),
                        EquationLine.sign("+"),
                        EquationLine.term("s3", "\\log|s_3|", Ink.RED, log(upper[2][2]))));
    }

    private static double log(double s) {
        return Math.log(Math.abs(s));
    }

    @Override
    public List<String> terms() {
        return List.of("log-det", "pixels", "log-det-w", "s1", "s2", "s3");
    }

    /** Where W is singular both sides are minus infinity, and nothing is claimed of a way back. */
    @Override
    public Truth truth(Frame<MixingSnapshot> frame) {
        MixingSnapshot snapshot = frame.snapshot();
        double formula = snapshot.logDet();
        double measured = snapshot.measured().logDet();
        return new Truth(
                EquationLine.of(
                        EquationLine.term("", "d\\cdot d\\cdot\\log|\\det W| =", Ink.RED, formula),
                        EquationLine.sign("\\quad"),
                        EquationLine.term(
                                "", "\\log\\left|\\det\\tfrac{\\Delta x}{\\Delta z}\\right| =", Ink.TEXT, measured),
                        EquationLine.sign("\\quad"),
                        EquationLine.term("", "\\max|W^{-1}Wz-z| =", Ink.SKY, snapshot.roundTrip())),
                formula == measured || Math.abs(formula - measured) < TOLERANCE);
    }
}
