package org.pushforward.experiment.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pushforward.data.ImageSet;
import org.pushforward.data.Mnist;
import org.pushforward.experiment.Gesture;
import org.pushforward.experiment.StagePictures;
import org.pushforward.experiment.View;
import org.pushforward.model.classifier.ClassShares;
import org.pushforward.model.classifier.ClassifierSnapshot;
import org.pushforward.model.classifier.DigitJudge;
import org.pushforward.model.classifier.Judgement;
import org.pushforward.plot.Size;
import org.pushforward.prob.GaussianMoments;
import org.pushforward.training.Frame;
import org.pushforward.training.Trainer;

class ClassifierExperimentTest {
    private final ClassifierExperiment experiment = new ClassifierExperiment();

    @Test
    void theWeightsThatComeWithTheProgramRecogniseTheTestDigits() {
        try (Trainer<ClassifierSnapshot> trainer = experiment.start(experiment.defaults())) {
            assertThat(trainer.metrics().get("test_accuracy")).isGreaterThanOrEqualTo(0.98);
            assertThat(trainer.metrics().get("test_loss")).isLessThan(0.06);
        }
    }

    @Test
    void theJudgeFindsEveryClassAmongRealDigitsAndNoDistanceToThemselves() {
        DigitJudge judge = ClassifierExperiment.judge();
        ImageSet test = Mnist.test().first(2000);
        try (DigitJudge.Bench bench = judge.open()) {
            float[] pixels = new float[test.count() * test.dims()];
            for (int i = 0; i < test.count(); i++) {
                test.image(i, pixels, i * test.dims());
            }
            Judgement judgement = bench.judge(pixels);
            ClassShares shares = ClassShares.of(judgement);
            assertThat(shares.covered()).isEqualTo(10);
            assertThat(shares.sure()).isGreaterThan(0.93);
            GaussianMoments moments = judge.moments(test);
            int dims = judgement.features().length / judgement.count();
            // features of size 10, in 64 dimensions, with roots of rounding errors
            assertThat(moments.frechetDistance(GaussianMoments.of(judgement.features(), 2000, dims)))
                    .isCloseTo(0, within(1e-3));
        }
    }

    @Test
    void aDigitIsChosenByAClick() {
        Frame<ClassifierSnapshot> frame = StagePictures.frame(experiment, experiment.defaults(), 1);
        View<ClassifierSnapshot> digits = experiment.stage().views().get(0);
        Size size = new Size(400, 300, 1);
        assertThat(digits.drag(frame, size, new Gesture(20, 40, 20, 40))).isEqualTo(Map.of("digit", 1));
        assertThat(digits.drag(frame, size, new Gesture(2, 2, 2, 2))).isEmpty();
        assertThat(experiment.truth(frame).holds()).isTrue();
    }
}
