package org.pushforward.experiment.code;

import org.pushforward.text.Language;
import org.pushforward.text.Messages;

/** A code that cannot be read or made; says where it is wrong and how to mend it, in any language. */
public final class CodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    /** The words, once a language is chosen. */
    interface Wording {
        String in(Messages text);
    }

    CodeException(Wording wording) {
        super(wording.in(Messages.in(Language.EN)));
        this.wording = wording;
    }

    /** @param key under {@code code.wrong} */
    static CodeException of(String key, Object... arguments) {
        return new CodeException(text -> text.get("code.wrong." + key, arguments));
    }

    /** One sentence. */
    public String in(Messages text) {
        return wording.in(text);
    }
}
