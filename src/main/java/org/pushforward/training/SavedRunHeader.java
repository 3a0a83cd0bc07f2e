package org.pushforward.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The readable part of a saved run.
 *
 * @param arrays what follows it in the file, in order
 * @param past what it takes to wind back, whose arrays follow those; null where the file has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SavedRunHeader(
        String experiment,
        Map<String, String> parameters,
        String data,
        long seed,
        long step,
        List<Entry> arrays,
        Past past) {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** One array: its name in the checkpoint, the type of its numbers and how many there are. */
    record Entry(String name, String type, int length) {}

    /** The arrays of the state at a step. */
    record Keyframe(long step, List<Entry> arrays) {}

    /** As {@link SavedPast}, the arrays of the curves first, then those of the keyframes. */
    record Past(
            Map<String, String> start,
            long first,
            long head,
            List<SavedPast.Change> changes,
            List<Entry> curves,
            List<Keyframe> keyframes) {
        static Past of(SavedPast past) {
            List<Keyframe> keyframes = past.keyframes().entrySet().stream()
                    .map(frame -> new Keyframe(frame.getKey(), entries(frame.getValue())))
                    .toList();
            return new Past(past.start(), past.first(), past.head(), past.changes(), entries(past.curves()), keyframes);
        }

        SavedPast with(ByteBuffer buffer) {
            Checkpoint points = checkpoint(curves, buffer);
            NavigableMap<Long, Checkpoint> states = new TreeMap<>();
            keyframes.forEach(frame -> states.put(frame.step(), checkpoint(frame.arrays(), buffer)));
            return new SavedPast(start, first, head, changes, states, points);
        }
    }

    static SavedRunHeader of(SavedRun run) {
        return new SavedRunHeader(
                run.experiment(),
                run.parameters(),
                run.data(),
                run.seed(),
                run.step(),
                entries(run.checkpoint()),
                run.past().map(Past::of).orElse(null));
    }

    private static List<Entry> entries(Checkpoint state) {
        return state.parts().entrySet().stream()
                .map(part -> new Entry(
                        part.getKey(), SavedRunArrays.type(part.getValue()), SavedRunArrays.length(part.getValue())))
                .toList();
    }

    byte[] toJson() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static SavedRunHeader fromJson(byte[] json) throws IOException {
        return JSON.readValue(json, SavedRunHeader.class);
    }

    /** The run, its arrays taken from the buffer. */
    SavedRun with(ByteBuffer buffer) {
        Checkpoint state = checkpoint(arrays, buffer);
        Optional<SavedPast> kept = Optional.ofNullable(past).map(some -> some.with(buffer));
        return new SavedRun(experiment, parameters, data, seed, step, state, kept);
    }

    private static Checkpoint checkpoint(List<Entry> entries, ByteBuffer buffer) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            parts.put(entry.name(), SavedRunArrays.array(buffer, entry.type(), entry.length()));
        }
        return new Checkpoint(parts);
    }
}
