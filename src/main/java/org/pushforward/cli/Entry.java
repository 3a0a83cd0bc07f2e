package org.pushforward.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintStream;
import java.util.List;
import org.pushforward.experiment.Experiment;
import org.pushforward.parameter.Choice;
import org.pushforward.parameter.Parameter;
import org.pushforward.parameter.Real;
import org.pushforward.parameter.Whole;
import org.pushforward.text.Messages;

/**
 * What {@code list} tells about one experiment.
 *
 * @param data the names of its data sets
 * @param dataKind the {@link org.pushforward.experiment.DataKind}'s word
 * @param ownData what of a person's own it learns, in words
 */
record Entry(
        String id,
        String title,
        String summary,
        long defaultSteps,
        List<OfParameter> parameters,
        List<String> data,
        String dataKind,
        String ownData,
        List<String> metrics,
        List<OfLesson> lessons) {

    /**
     * One parameter.
     *
     * @param live false if a change restarts the run
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfParameter(
            String name,
            String title,
            String type,
            String range,
            Number min,
            Number max,
            List<String> options,
            Object initial,
            boolean live) {}

    /** A lesson whose stage shows the experiment. */
    record OfLesson(int order, String id, String title) {}

    static Entry of(Experiment<?> experiment, Messages text, List<OfLesson> lessons) {
        String id = experiment.id();
        String metric = id + ".metric.";
        return new Entry(
                id,
                text.get(id + ".title"),
                text.get(id + ".summary"),
                experiment.defaultSteps(),
                experiment.parameters().all().stream()
                        .map(parameter -> parameter(parameter, text.get(id + ".parameter." + parameter.name())))
                        .toList(),
                experiment.dataSets(),
                experiment.dataKind().word(),
                text.get("own.kind." + experiment.dataKind().word()),
                text.keys(id).stream()
                        .filter(key -> key.startsWith(metric))
                        .map(key -> key.substring(metric.length()))
                        .filter(name -> !name.contains("."))
                        .toList(),
                lessons);
    }

    private static OfParameter parameter(Parameter parameter, String title) {
        Number min = null;
        Number max = null;
        if (parameter instanceof Real real) {
            min = real.min();
            max = real.max();
        } else if (parameter instanceof Whole whole) {
            min = whole.min();
            max = whole.max();
        }
        return new OfParameter(
                parameter.name(),
                title,
                parameter.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                parameter.range(),
                min,
                max,
                parameter instanceof Choice choice ? choice.options() : null,
                parameter.initial(),
                parameter.isLive());
    }

    void print(PrintStream out) {
        out.println(id + " - " + title);
        int widest = parameters.stream().mapToInt(p -> p.name().length()).max().orElse(0);
        for (OfParameter parameter : parameters) {
            out.println("  --set " + parameter.name()
                    + " ".repeat(widest - parameter.name().length()) + "  "
                    + parameter.range() + "; default " + parameter.initial()
                    + (parameter.live() ? "; live" : "; restarts"));
        }
        words(out, "data", data);
        out.println("  own data: " + ownData);
        words(out, "metrics", metrics);
        words(
                out,
                "lessons",
                lessons.stream().map(l -> l.order() + " " + l.title()).toList());
        out.println();
    }

    private static void words(PrintStream out, String name, List<String> words) {
        if (!words.isEmpty()) {
            out.println("  " + name + ": " + String.join(", ", words));
        }
    }
}
