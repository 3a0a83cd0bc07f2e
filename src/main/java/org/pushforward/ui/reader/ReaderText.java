package org.pushforward.ui.reader;

import org.pushforward.text.Messages;

/** The reader's own words in one language. */
public record ReaderText(Messages messages) {

    /** @param key without its area, as in "check" */
    String get(String key, Object... arguments) {
        return messages.get("reader." + key, arguments);
    }
}
