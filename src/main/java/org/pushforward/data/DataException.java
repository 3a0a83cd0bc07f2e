package org.pushforward.data;

import java.util.stream.Stream;
import org.pushforward.text.Language;
import org.pushforward.text.Messages;

/** Data that cannot be used; the message says where, what was found, what was expected and how to mend it. */
public final class DataException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final String AREA = "own.fault.";

    private final String key;
    private final transient Object[] arguments;

    /** One in English only. */
    public DataException(String message) {
        super(message);
        key = "";
        arguments = new Object[0];
    }

    private DataException(String key, Object... arguments) {
        super(Messages.in(Language.EN).get(AREA + key, arguments));
        this.key = key;
        this.arguments = arguments;
    }

    /** @param key of the words under {@code own.fault}, the arguments filled in as they print */
    public static DataException of(String key, Object... arguments) {
        return new DataException(key, Stream.of(arguments).map(String::valueOf).toArray());
    }

    /** The message in another language, where it has words. */
    public String in(Messages text) {
        return key.isEmpty() || arguments == null ? getMessage() : text.get(AREA + key, arguments);
    }
}
