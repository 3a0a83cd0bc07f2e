package org.pushforward.cli;

/** Looks at a run before its first step and after every step. */
@FunctionalInterface
interface Watcher {
    /** @param step whole steps done */
    void at(long step);
}
