package org.pushforward.data;

import java.util.List;
import org.pushforward.text.Messages;

/**
 * What a person's own data hold, and what was done to them.
 *
 * @param key of the words under {@code own.report}
 * @param arguments filled in
 */
public record DataReport(String key, List<String> arguments) {
    public DataReport {
        arguments = List.copyOf(arguments);
    }

    static DataReport of(String key, Object... arguments) {
        return new DataReport(
                key, java.util.stream.Stream.of(arguments).map(String::valueOf).toList());
    }

    /** One sentence. */
    public String in(Messages text) {
        return text.get("own.report." + key, arguments.toArray());
    }
}
