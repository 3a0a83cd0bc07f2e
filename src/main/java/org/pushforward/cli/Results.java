package org.pushforward.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pushforward.experiment.RunSpec;

/**
 * What a run came to.
 *
 * @param steps done in all
 * @param metrics finite numbers
 */
record Results(RunSpec spec, long steps, Map<String, Double> metrics) {

    /** A line for each metric, or one object; numbers in full precision. */
    void print(String experiment, Context context, boolean json) throws JsonProcessingException {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("experiment", experiment);
            object.put("data", spec.data());
            object.put("seed", spec.seed());
            object.put("steps", steps);
            object.put("parameters", spec.values().asMap());
            object.put("metrics", metrics);
            context.out().println(new ObjectMapper().writeValueAsString(object));
        } else {
            metrics.forEach((name, value) -> context.out().println(name + " " + value));
        }
    }
}
