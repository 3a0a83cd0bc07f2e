package org.pushforward.text;

/** The languages of the course. */
public enum Language {
    EN("en", "English"),
    ZH("zh", "简体中文");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** As in lesson file names: en, zh. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }
}
