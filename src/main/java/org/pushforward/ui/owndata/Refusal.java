package org.pushforward.ui.owndata;

import java.io.IOException;
import org.pushforward.data.DataException;
import org.pushforward.text.Messages;
import org.pushforward.ui.settings.DataFolder;

/** Why data were not taken, in the window's language. */
record Refusal(Throwable failure) {
    static Refusal of(Throwable failure) {
        return new Refusal(failure);
    }

    String in(Messages text) {
        if (failure instanceof DataException wrong) {
            return text.get("own.wrong", wrong.in(text));
        } else if (failure instanceof OutOfMemoryError) {
            return text.get("own.memory");
        } else if (failure instanceof IOException) {
            return text.get("own.unkept", DataFolder.ofUser().toString(), String.valueOf(failure.getMessage()));
        }
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return text.get("own.broken", reason);
    }
}
