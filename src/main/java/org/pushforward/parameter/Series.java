package org.pushforward.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A fixed count of numbers in [min, max], as the knots of a curve drawn by hand; written separated by spaces or ; . */
public record Series(Meta meta, double min, double max, List<Double> initial) implements Parameter {
    public Series {
        initial = List.copyOf(initial);
        if (initial.isEmpty() || !(min < max)) {
            throw new IllegalArgumentException(meta.name() + ": a series needs values and a range");
        }
    }

    @Override
    public Series withMeta(Meta other) {
        return new Series(other, min, max, initial);
    }

    @Override
    public Object parse(String text) {
        List<Double> values = new ArrayList<>();
        try {
            for (String word : text.trim().split("[\\s;]+")) {
                values.add(Double.valueOf(word));
            }
        } catch (NumberFormatException e) {
            throw refuse(text);
        }
        check(values);
        return List.copyOf(values);
    }

    @Override
    public void check(Object value) {
        if (!(value instanceof List<?> list) || list.size() != initial.size()) {
            throw refuse(value);
        }
        for (Object item : list) {
            if (!(item instanceof Double number) || !(number >= min && number <= max)) {
                throw refuse(value);
            }
        }
    }

    @Override
    public String format(Object value) {
        return ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String range() {
        return initial.size() + " numbers from " + Values.number(min) + " to " + Values.number(max)
                + " separated by spaces";
    }
}
