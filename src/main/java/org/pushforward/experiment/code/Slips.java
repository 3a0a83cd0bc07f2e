package org.pushforward.experiment.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pushforward.experiment.Experiment;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Series;
import org.pushforward.parameter.Sketch;
import org.pushforward.parameter.Whole;
import org.pushforward.text.Messages;
import org.pushforward.text.Nearest;

/** Words for what is unknown or out of range, with what was meant. */
final class Slips {
    private Slips() {}

    /** @param kind {@code experiment}, {@code name} or {@code data} */
    static CodeException unknown(String kind, String word, Collection<String> known) {
        return new CodeException(text -> text.get("code.wrong." + kind, word, hint(text, word, known)));
    }

    static CodeException unknownName(Experiment<?> experiment, String name) {
        List<String> known = new ArrayList<>(
                experiment.parameters().all().stream().map(Parameter::name).toList());
        known.add("seed");
        if (!experiment.dataSets().isEmpty()) {
            known.add("data");
        }
        return unknown("name", name, known);
    }

    /** The nearest, or all of them where nothing is near. */
    private static String hint(Messages text, String word, Collection<String> known) {
        return Nearest.of(word, known)
                .map(near -> text.get("code.nearest", near))
                .orElseGet(() -> text.get("code.all", String.join(", ", known)));
    }

    static String outOfRange(Parameter parameter, String value, Messages text) {
        String range;
        if (parameter instanceof Real real) {
            range = text.get("code.range.real", Written.value(real.min()), Written.value(real.max()));
        } else if (parameter instanceof Whole whole) {
            range = text.get("code.range.whole", String.valueOf(whole.min()), String.valueOf(whole.max()));
        } else if (parameter instanceof Choice choice) {
            String options = String.join(", ", choice.options());
            range = Nearest.of(value, choice.options())
                    .map(near -> text.get("code.range.nearest", near, options))
                    .orElseGet(() -> text.get("code.range.choice", options));
        } else if (parameter instanceof Series series) {
            int count = series.initial().size();
            range = text.get("code.range.series", count, Written.value(series.min()), Written.value(series.max()));
        } else if (parameter instanceof Sketch sketch) {
            range = text.get("code.range.sketch", String.valueOf(sketch.rows() * sketch.columns()));
        } else {
            range = text.get("code.range.switch");
        }
        return text.get("code.wrong.value", parameter.name(), value, range);
    }
}
