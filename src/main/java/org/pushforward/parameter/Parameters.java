package org.pushforward.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pushforward.text.Nearest;

/** The parameters of one experiment, in the order in which they are shown. */
public final class Parameters {
    private final Map<String, Parameter> byName;

    private Parameters(Map<String, Parameter> byName) {
        this.byName = byName;
    }

    /** @throws IllegalArgumentException if two parameters have one name */
    public static Parameters of(Parameter... parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (byName.put(parameter.name(), parameter) != null) {
                throw new IllegalArgumentException("two parameters named " + parameter.name());
            }
        }
        return new Parameters(byName);
    }

    public List<Parameter> all() {
        return List.copyOf(byName.values());
    }

    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** @throws ParameterException if there is none; the message suggests the nearest name */
    public Parameter get(String name) {
        return find(name)
                .orElseThrow(() -> new ParameterException("unknown parameter '" + name + "'"
                        + Nearest.suggest(name, byName.keySet())
                        + (byName.isEmpty() ? "" : "; there are " + String.join(", ", byName.keySet()))));
    }

    /** Every parameter at its initial value. */
    public Values defaults() {
        return new Values(
                this,
                byName.values().stream()
                        .collect(Collectors.toMap(
                                Parameter::name, Parameter::initial, (a, b) -> a, LinkedHashMap::new)));
    }
}
