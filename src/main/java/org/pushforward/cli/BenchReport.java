package org.pushforward.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pushforward.bench.Models;
import org.pushforward.bench.Plan;
import org.pushforward.bench.Rates;
import org.pushforward.bench.Result;

/** What {@code bench} prints: a table whose rows come as they are measured, or one object. */
final class BenchReport {
    private static final int RATES = 28;
    private static final int SHARE = 10;
    private static final int RATIO = 8;

    private final Plan plan;
    private final List<String> rivals;
    private final PrintStream out;
    private final int widest;

    BenchReport(Plan plan, List<String> rivals, PrintStream out) {
        this.plan = plan;
        this.rivals = rivals;
        this.out = out;
        widest = Models.all().stream()
                .mapToInt(model -> model.description().length())
                .max()
                .orElse(0);
    }

    /** The conditions, then the names of the columns. */
    void head() {
        out.printf(
                Locale.ROOT,
                "steps per second: median (lowest - highest) of %s of %s s, %s%n%n",
                plan.rounds() == 1 ? "1 round" : plan.rounds() + " rounds",
                plan.seconds(),
                plan.threads() == 1 ? "1 thread" : plan.threads() + " threads each");
        StringBuilder line = new StringBuilder(" ".repeat(widest + 3))
                .append(right("pushforward", RATES))
                .append(right("products", SHARE));
        rivals.forEach(rival -> line.append(right(rival, RATES)).append(right("ratio", RATIO)));
        out.println(line);
    }

    void row(Result result) {
        String description = result.model().description();
        StringBuilder line = new StringBuilder(result.model().name() + "  " + description)
                .append(" ".repeat(widest - description.length()))
                .append(right(text(result.ours()), RATES))
                .append(right(String.format(Locale.ROOT, "%.0f %%", 100 * result.productShare()), SHARE));
        result.rivals()
                .forEach(against -> line.append(right(text(against.rates()), RATES))
                        .append(right(
                                String.format(
                                        Locale.ROOT, "%.2f", against.ratios().median()),
                                RATIO)));
        out.println(line);
    }

    void json(List<Result> results) throws JsonProcessingException {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("threads", plan.threads());
        object.put("rounds", plan.rounds());
        object.put("seconds", plan.seconds());
        object.put("models", results.stream().map(BenchReport::object).toList());
        out.println(new ObjectMapper().writeValueAsString(object));
    }

    private static Map<String, Object> object(Result result) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("model", result.model().name());
        object.put("description", result.model().description());
        put(object, result.ours());
        object.put("product_share", result.productShare());
        object.put("against", result.rivals().stream().map(BenchReport::object).toList());
        return object;
    }

    private static Map<String, Object> object(Result.Against against) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("engine", against.rival());
        put(object, against.rates());
        object.put("ratio", against.ratios().median());
        return object;
    }

    private static void put(Map<String, Object> object, Rates rates) {
        object.put("steps_per_second", rates.median());
        object.put("lowest", rates.lowest());
        object.put("highest", rates.highest());
    }

    private static String text(Rates rates) {
        return number(rates.median()) + " (" + number(rates.lowest()) + " - " + number(rates.highest()) + ")";
    }

    /** Three digits or more. */
    private static String number(double rate) {
        return String.format(Locale.ROOT, rate < 10 ? "%.2f" : rate < 100 ? "%.1f" : "%.0f", rate);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(2, width - text.length())) + text;
    }
}
