package org.pushforward.experiment.compare;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of a metric at which a run stops.
 *
 * @param metric its name, as {@code pushforward list} shows it
 * @param atMost true to stop when the metric is no greater than the value, false when it is no less
 * @param value in the metric's unit
 */
public record Until(String metric, boolean atMost, double value) {
    private static final Pattern FORM = Pattern.compile("\\s*([\\w-]+)\\s*(<=?|>=?|≤|≥)\\s*(\\S+)\\s*");

    public Until {
        if (metric.isBlank() || !Double.isFinite(value)) {
            throw new IllegalArgumentException("a metric's name and a number, not '" + metric + "' and " + value);
        }
    }

    /**
     * Reads what a person wrote, as in {@code js<=0.02}; the equals sign may be left out.
     *
     * @throws IllegalArgumentException if it is no such thing
     */
    public static Until parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a metric, < or >, and a number, as in js<0.02, not '" + text + "'");
        }
        char sign = matcher.group(2).charAt(0);
        try {
            double value = Double.parseDouble(matcher.group(3));
            return new Until(matcher.group(1), sign == '<' || sign == '≤', value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + matcher.group(3) + "' is not a number", e);
        }
    }

    /** False while the metric is not there or is no number. */
    public boolean isMet(Map<String, Double> metrics) {
        double now = metrics.getOrDefault(metric, Double.NaN);
        return atMost ? now <= value : now >= value;
    }

    @Override
    public String toString() {
        return metric + (atMost ? " ≤ " : " ≥ ") + value;
    }
}
