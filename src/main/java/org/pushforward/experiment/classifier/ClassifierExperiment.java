package org.pushforward.experiment.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pushforward.data.DataSets;
import org.pushforward.experiment.DataKind;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.experiment.Stage;
import org.pushforward.experiment.Truth;
import org.pushforward.experiment.compare.Scoring;
import org.pushforward.experiment.pretrained.Pretrained;
import org.pushforward.model.classifier.ClassifierParameters;
import org.pushforward.model.classifier.ClassifierSnapshot;
import org.pushforward.model.classifier.ClassifierTrainer;
import org.pushforward.model.classifier.DigitJudge;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Parameters;
import org.pushforward.plot.Diagram;
import org.pushforward.plot.EquationLine;
import org.pushforward.plot.Ink;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

/**
 * p(y|x) learned on digits; its weights judge what generators of digits make.
 *
 * <p>Blue is the image and what is right about it, red the loss and what is wrong, purple the probabilities.
 */
public final class ClassifierExperiment implements Experiment<ClassifierSnapshot> {
    static final String ID = "classifier-mnist";

    private static final Pretrained PRETRAINED = Pretrained.of(ID, "network");
    private static final Parameters PARAMETERS = parametersWithWeights();
    /** Single precision, numbers of size 1. */
    private static final double TOLERANCE = 1e-5;

    private static Parameters parametersWithWeights() {
        List<Parameter> all = new ArrayList<>(List.of(Pretrained.parameter()));
        all.addAll(List.of(ClassifierParameters.all()));
        return Parameters.of(all.toArray(Parameter[]::new));
    }

    /** The judge of digits, with the weights that come with the program; read once. */
    private static final class Shipped {
        static final DigitJudge JUDGE = read();

        private static DigitJudge read() {
            ClassifierExperiment experiment = new ClassifierExperiment();
            return new DigitJudge(PRETRAINED
                    .weights(experiment, experiment.defaults())
                    .orElseThrow(() -> new IllegalStateException("the defaults of " + ID + " are not trained")));
        }
    }

    /** What generators of digits are judged by. */
    public static DigitJudge judge() {
        return Shipped.JUDGE;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Optional<Pretrained> pretrained() {
        return Optional.of(PRETRAINED);
    }

    @Override
    public List<String> dataSets() {
        return List.of(DataSets.MNIST);
    }

    @Override
    public Scoring scoring() {
        return new Scoring(Optional.empty(), Set.of("test_loss"), Set.of("test_accuracy"));
    }

    @Override
    public DataKind dataKind() {
        return DataKind.IMAGES;
    }

    @Override
    public long defaultSteps() {
        return 3_000;
    }

    @Override
    public Trainer<ClassifierSnapshot> start(RunSpec spec) {
        return new ClassifierTrainer(
                spec.values(), DataSets.images(spec.data()), spec.seed(), PRETRAINED.weights(this, spec));
    }

    @Override
    public Stage<ClassifierSnapshot> stage() {
        return Stage.of(
                Stage.row(50, Stage.cell(60, new DigitsView()), Stage.cell(40, new ProbabilitiesView())),
                Stage.row(50, Stage.cell(46, new ConfusionView()), Stage.cell(54, new LossView())));
    }

    @Override
    public List<EquationLine> equation(Frame<ClassifierSnapshot> frame) {
        ClassifierSnapshot now = frame.snapshot();
        return List.of(EquationLine.of(
                EquationLine.term("loss", "\\mathbb{E}[-\\log p(y|x)]", Ink.RED, now.loss()),
                EquationLine.sign("\\qquad"),
                EquationLine.term(
                        "probability",
                        "p(y|x)=e^{\\ell_y}/{\\textstyle\\sum_k} e^{\\ell_k}",
                        Ink.PURPLE,
                        now.probabilities()[now.label()]),
                EquationLine.sign("\\qquad"),
                EquationLine.term("digit-loss", "-\\log p(y|x)", Ink.RED, now.digitLoss())));
    }

    @Override
    public Truth truth(Frame<ClassifierSnapshot> frame) {
        ClassifierSnapshot now = frame.snapshot();
        double worst = 0;
        for (int k = 0; k < now.gradient().length; k++) {
            double formula = now.probabilities()[k] - (k == now.label() ? 1 : 0);
            worst = Math.max(worst, Math.abs(now.gradient()[k] - formula));
        }
        EquationLine line = EquationLine.of(
                EquationLine.term(
                        "", "\\partial(-\\log p(y|x))/\\partial\\ell_y=", Ink.RED, now.gradient()[now.label()]),
                EquationLine.term("", "\\;\\;\\;p(y|x)-1=", Ink.PURPLE, now.probabilities()[now.label()] - 1));
        return new Truth(line, worst < TOLERANCE);
    }

    @Override
    public List<String> terms() {
        return List.of("loss", "probability", "digit-loss");
    }

    @Override
    public Diagram diagram() {
        return ClassifierDiagram.diagram();
    }

    @Override
    public Set<String> lit(String phase) {
        return ClassifierDiagram.lit(phase);
    }
}
