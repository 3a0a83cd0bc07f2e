package org.pushforward.experiment.code;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.RunSpec;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Values;

/**
 * A run's beginning in a line: {@code gan-1d/k=5/seed=7/ffm} is an experiment, what differs from its
 * defaults, and a check sign for each of these words. It is words rather than digits so that one who types it sees what
 * it says, and a slip is told by the word it is in.
 *
 * @param experiment what is run
 * @param spec with what; its data has a name
 */
public record RunCode(Experiment<?> experiment, RunSpec spec) {
    private static final String BETWEEN = "/";
    private static final String DATA = "data";
    private static final String SEED = "seed";
    private static final int LONGEST = 2000;

    /** @throws CodeException if the run is of somebody's own data, which no line can hold */
    public String text() {
        RunSpec usual = experiment.defaults();
        List<String> words = new ArrayList<>(List.of(experiment.id()));
        if (!spec.data().equals(usual.data())) {
            if (!experiment.dataSets().contains(spec.data())) {
                throw CodeException.of("own", spec.data());
            }
            words.add(DATA + "=" + spec.data());
        }
        for (Parameter parameter : experiment.parameters().all()) {
            Object value = spec.values().get(parameter.name());
            if (!value.equals(usual.values().get(parameter.name()))) {
                words.add(parameter.name() + "=" + Written.value(value));
            }
        }
        if (spec.seed() != usual.seed()) {
            words.add(SEED + "=" + spec.seed());
        }
        words.add(checks(experiment, words));
        return String.join(BETWEEN, words);
    }

    /**
     * Reads a code; blanks, capitals and full-width signs do not matter.
     *
     * @param catalog the experiments there are
     * @throws CodeException if it is no code or has a slip in it; the message says where
     */
    public static RunCode read(List<? extends Experiment<?>> catalog, String text) {
        String plain = text.length() > LONGEST ? "" : plain(text);
        if (plain.isEmpty()) {
            throw CodeException.of("empty");
        }
        List<String> words = List.of(plain.split(BETWEEN, -1));
        String first = words.get(0);
        Experiment<?> experiment = catalog.stream()
                .filter(known -> known.id().equals(first))
                .findFirst()
                .orElseThrow(() -> Slips.unknown(
                        "experiment",
                        first,
                        catalog.stream().<String>map(Experiment::id).toList()));
        String checks = words.get(words.size() - 1);
        if (words.size() < 2 || checks.isEmpty() || checks.contains("=")) {
            throw CodeException.of("cut", checks.isEmpty() ? words.get(words.size() - 2) : checks);
        }
        List<String> said = words.subList(0, words.size() - 1);
        RunSpec spec = spec(experiment, said.subList(1, said.size()));
        check(experiment, said, checks);
        return new RunCode(experiment, spec);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    private static RunSpec spec(Experiment<?> experiment, List<String> words) {
        RunSpec spec = experiment.defaults();
        Set<String> met = new HashSet<>();
        for (String word : words) {
            int sign = word.indexOf('=');
            if (sign < 1) {
                throw CodeException.of("form", word);
            }
            String name = word.substring(0, sign);
            if (!met.add(name)) {
                throw CodeException.of("twice", name);
            }
            spec = with(experiment, spec, name, word.substring(sign + 1));
        }
        return spec;
    }

    private static RunSpec with(Experiment<?> experiment, RunSpec spec, String name, String value) {
        if (name.equals(SEED)) {
            return spec.withSeed(Written.seed(value));
        }
        if (name.equals(DATA) && !experiment.dataSets().isEmpty()) {
            return spec.withData(experiment.dataSets().stream()
                    .filter(set -> set.equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> Slips.unknown("data", value, experiment.dataSets())));
        }
        Parameter parameter = experiment.parameters().find(name).orElseThrow(() -> Slips.unknownName(experiment, name));
        Values values = spec.values().with(name, Written.read(parameter, value));
        return spec.withValues(values);
    }

    /** A sign for each word. */
    private static String checks(Experiment<?> experiment, List<String> words) {
        Set<Character> beginnings = new HashSet<>(Set.of(DATA.charAt(0), SEED.charAt(0)));
        experiment
                .parameters()
                .all()
                .forEach(parameter -> beginnings.add(parameter.name().charAt(0)));
        StringBuilder checks = new StringBuilder().append(CheckSign.ofFirst(words.get(0), beginnings));
        words.stream().skip(1).forEach(word -> checks.append(CheckSign.of(word.toLowerCase(Locale.ROOT))));
        return checks.toString();
    }

    private static void check(Experiment<?> experiment, List<String> said, String checks) {
        String expected = checks(experiment, said);
        if (said.size() != checks.length()) {
            throw CodeException.of("count", checks, said.size());
        }
        for (int i = 0; i < said.size(); i++) {
            if (expected.charAt(i) != checks.charAt(i)) {
                throw CodeException.of("slip", said.get(i), checks.substring(i, i + 1), i + 1, checks);
            }
        }
    }
}
