package org.pushforward.plot;

/** The roles a colour can have; a theme gives each its shade. Within a lesson every hue means one thing. */
public enum Ink {
    /** Behind everything. */
    PAPER,
    /** Behind one view. */
    PANEL,
    TEXT,
    /** Axis labels and side remarks. */
    MUTED,
    /** Grid lines and frames. */
    LINE,
    BLUE,
    GREEN,
    RED,
    ORANGE,
    PURPLE,
    SKY,
    /** Marks what a lesson step speaks of. */
    HIGHLIGHT
}
