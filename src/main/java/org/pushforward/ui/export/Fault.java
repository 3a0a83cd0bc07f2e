package org.pushforward.ui.export;

import org.pushforward.text.Messages;

/** A field that cannot be used as it stands. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key under {@code export.wrong} */
    Fault(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String in(Messages text) {
        return text.get("export.wrong." + key, arguments);
    }
}
