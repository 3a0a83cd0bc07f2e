package org.pushforward.parameter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One value for every parameter of an experiment; immutable, always in range. */
public final class Values {
    private final Parameters parameters;
    private final Map<String, Object> byName;

    Values(Parameters parameters, Map<String, Object> byName) {
        this.parameters = parameters;
        this.byName = Collections.unmodifiableMap(byName);
    }

    public double real(String name) {
        return (Double) get(name);
    }

    public int whole(String name) {
        return (Integer) get(name);
    }

    public String choice(String name) {
        return (String) get(name);
    }

    public boolean on(String name) {
        return (Boolean) get(name);
    }

    @SuppressWarnings("unchecked")
    public List<Double> series(String name) {
        return (List<Double>) get(name);
    }

    /** The value of any type. */
    public Object get(String name) {
        parameters.get(name);
        return byName.get(name);
    }

    /** @throws ParameterException if there is no such parameter or the value is out of range */
    public Values with(String name, Object value) {
        parameters.get(name).check(value);
        Map<String, Object> changed = new LinkedHashMap<>(byName);
        changed.put(name, value instanceof List<?> list ? List.copyOf(list) : value);
        return new Values(parameters, changed);
    }

    /** As {@link #with} for several at once, all or none. */
    public Values withAll(Map<String, ?> changes) {
        Values result = this;
        for (Map.Entry<String, ?> change : changes.entrySet()) {
            result = result.with(change.getKey(), change.getValue());
        }
        return result;
    }

    /** As {@link #with}, the value written by a person. */
    public Values parse(String name, String text) {
        return with(name, parameters.get(name).parse(text));
    }

    public Parameters parameters() {
        return parameters;
    }

    /** Name to value, in the parameters' order. */
    public Map<String, Object> asMap() {
        return byName;
    }

    /** The names whose values differ from the other's. */
    public Set<String> changedFrom(Values other) {
        return byName.keySet().stream()
                .filter(name -> !byName.get(name).equals(other.byName.get(name)))
                .collect(Collectors.toSet());
    }

    /** True if a run with the other values has to start anew to have these. */
    public boolean needsRestartFrom(Values other) {
        return changedFrom(other).stream()
                .anyMatch(name -> !parameters.get(name).isLive());
    }

    /** True if the parameter matters under these values. */
    public boolean applies(Parameter parameter) {
        return parameter
                .condition()
                .map(when -> when.values().contains(String.valueOf(byName.get(when.parameter()))))
                .orElse(true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && byName.equals(values.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    @Override
    public String toString() {
        return byName.toString();
    }

    /** A number without a needless ".0". */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
