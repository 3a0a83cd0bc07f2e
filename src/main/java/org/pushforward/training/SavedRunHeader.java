package org.pushforward.training;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The readable part of a saved run.
 *
 * @param arrays what follows it in the file, in order
 */
record SavedRunHeader(
        String experiment, Map<String, String> parameters, String data, long seed, long step, List<Entry> arrays) {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** One array: its name in the checkpoint, the type of its numbers and how many there are. */
    record Entry(String name, String type, int length) {}

    static SavedRunHeader of(SavedRun run) {
        List<Entry> arrays = run.checkpoint().parts().entrySet().stream()
                .map(part -> new Entry(
                        part.getKey(), SavedRunArrays.type(part.getValue()), SavedRunArrays.length(part.getValue())))
                .toList();
        return new SavedRunHeader(run.experiment(), run.parameters(), run.data(), run.seed(), run.step(), arrays);
    }

    byte[] toJson() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static SavedRunHeader fromJson(byte[] json) throws IOException {
        return JSON.readValue(json, SavedRunHeader.class);
    }

    /** The run, its arrays taken from the buffer. */
    SavedRun with(ByteBuffer buffer) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Entry entry : arrays) {
            parts.put(entry.name(), SavedRunArrays.array(buffer, entry.type(), entry.length()));
        }
        return new SavedRun(experiment, parameters, data, seed, step, new Checkpoint(parts));
    }
}
