package org.pushforward.experiment.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pushforward.experiment.Catalog;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Series;
import org.pushforward.parameter.Sketch;
import org.pushforward.parameter.Values;
import org.pushforward.parameter.Whole;
import org.pushforward.prob.Rng;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;

class RunCodeTest {
    static Stream<Experiment<?>> experiments() {
        return Catalog.all().stream();
    }

    private static RunSpec random(Experiment<?> experiment, Rng rng) {
        Values values = experiment.parameters().defaults();
        for (Parameter parameter : experiment.parameters().all()) {
            if (rng.nextDouble() < 0.4) {
                values = values.with(parameter.name(), random(parameter, rng));
            }
        }
        List<String> sets = experiment.dataSets();
        String data = sets.isEmpty() ? "" : sets.get((int) (rng.nextDouble() * sets.size()));
        return new RunSpec(values, data, rng.nextLong() >> (int) (rng.nextDouble() * 64));
    }

    private static Object random(Parameter parameter, Rng rng) {
        if (parameter instanceof Real real) {
            double value = real.min() + rng.nextDouble() * (real.max() - real.min());
            return rng.nextDouble() < 0.5 ? value : Math.max(real.min(), Math.min(real.max(), Math.rint(value)));
        } else if (parameter instanceof Whole whole) {
            return whole.min() + (int) (rng.nextDouble() * (whole.max() - whole.min() + 1L));
        } else if (parameter instanceof Choice choice) {
            return choice.options()
                    .get((int) (rng.nextDouble() * choice.options().size()));
        } else if (parameter instanceof Series series) {
            List<Double> numbers = new ArrayList<>();
            series.initial().forEach(x -> numbers.add(series.min() + rng.nextDouble() * (series.max() - series.min())));
            return numbers;
        }
        if (parameter instanceof Sketch sketch) {
            float[] pixels = new float[sketch.rows() * sketch.columns()];
            rng.fillUniform(pixels);
            return Sketch.of(pixels);
        }
        return rng.nextDouble() < 0.5;
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everySettingComesBackToTheBit(Experiment<?> experiment) {
        Rng rng = new Rng(2);
        for (int i = 0; i < 200; i++) {
            RunSpec spec = random(experiment, rng);
            String code = new RunCode(experiment, spec).text();
            assertThat(code).doesNotContainAnyWhitespaces();
            RunCode read = RunCode.read(Catalog.all(), code);
            assertThat(read.spec()).isEqualTo(spec);
            assertThat(read.experiment()).isSameAs(experiment);
            assertThat(RunCode.read(
                                    Catalog.all(),
                                    "  " + code.toUpperCase(Locale.ROOT).replace("/", " ／ "))
                            .spec())
                    .isEqualTo(spec);
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void everyDigitOrLetterMistypedAndEveryPairExchangedIsNoticedWhereItIs(Experiment<?> experiment) {
        Rng rng = new Rng(3);
        for (int round = 0; round < 5; round++) {
            String code = new RunCode(experiment, random(experiment, rng)).text();
            for (int i = 0; i < code.length(); i++) {
                char c = code.charAt(i);
                String others = Character.isDigit(c) ? "0123456789" : "abcdefghijklmnopqrstuvwxyz";
                for (char other : Character.isLetterOrDigit(c) ? others.toCharArray() : new char[0]) {
                    if (other != c) {
                        refused(code.substring(0, i) + other + code.substring(i + 1), i);
                    }
                }
                if (i > 0 && code.charAt(i - 1) != c) {
                    refused(code.substring(0, i - 1) + c + code.charAt(i - 1) + code.substring(i + 1), i);
                }
                refused(code.substring(0, i), i);
            }
        }
    }

    /** The message quotes the word with the slip, or says that parts are missing. */
    private static void refused(String code, int at) {
        assertThatThrownBy(() -> RunCode.read(Catalog.all(), code), "%s", code)
                .isInstanceOf(CodeException.class)
                .satisfies(refusal -> assertThat(code.split("/"))
                        .anyMatch(word -> refusal.getMessage().contains(word.replaceAll("=.*", ""))));
    }

    @Test
    void whatIsUnknownOrOutOfRangeIsNamedWithTheNearest() {
        assertWrong("gan-1/k", "no experiment “gan-1”; did you mean “gan-1d”?");
        assertWrong("gan-1d/lost=minimax/kk", "no parameter “lost”; did you mean “loss”?");
        assertWrong("gan-1d/loss=minimal/kk", "loss cannot be “minimal”", "did you mean “minimax”?");
        assertWrong("gan-1d/seed=x/kk", "whole number");
        assertWrong("gan-1d/seed=1/seed=2/kkk", "seed is given twice");
        assertWrong("gan-1d/data=two-gausians/kk", "did you mean “two-gaussians”");
        assertWrong("gan-1d/seed=3", "cut off");
        assertWrong("gan-1d", "cut off");
        assertWrong(" \n", "looks like");
    }

    private static void assertWrong(String code, String... words) {
        assertThatThrownBy(() -> RunCode.read(Catalog.all(), code)).hasMessageContainingAll(words);
    }

    @Test
    void theExampleInItsMessageIsACode() {
        for (Language language : Language.values()) {
            String example = Messages.in(language).get("code.wrong.empty").replaceAll(".*(gan-1d/\\S+).*", "$1");
            assertThat(RunCode.read(Catalog.all(), example).spec().seed()).isEqualTo(7);
        }
    }

    @Test
    void ownDataCannotBeACode() {
        Experiment<?> gan = Catalog.get("gan-1d");
        RunSpec own = gan.defaults().withData("/home/me/points.csv");
        assertThatThrownBy(() -> new RunCode(gan, own).text())
                .isInstanceOf(CodeException.class)
                .hasMessageContaining("save the run instead");
    }

    @Test
    void noParameterHasTheNameOfAnotherWord() {
        Catalog.all()
                .forEach(experiment -> assertThat(experiment.parameters().all())
                        .extracting(Parameter::name)
                        .doesNotContain("seed", "data"));
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Messages.in(Language.ZH).keys("code"))
                .isNotEmpty()
                .isEqualTo(Messages.in(Language.EN).keys("code"));
    }
}
