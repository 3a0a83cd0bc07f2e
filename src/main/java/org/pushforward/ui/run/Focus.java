package org.pushforward.ui.run;

import java.util.Set;

/**
 * What a lesson's step points at, shows and hides; nothing of it is part of the run.
 *
 * @param highlighted ids of views, and of terms as {@code term:<id>}, that the step speaks of
 * @param views ids of the views on the stage; none for all
 * @param hidden names of controls out of sight: parameters, {@code data}, {@code seed}
 */
public record Focus(Set<String> highlighted, Set<String> views, Set<String> hidden) {
    /** Everything is in sight and nothing is pointed at. */
    public static final Focus NONE = new Focus(Set.of(), Set.of(), Set.of());

    public Focus {
        highlighted = Set.copyOf(highlighted);
        views = Set.copyOf(views);
        hidden = Set.copyOf(hidden);
    }

    public boolean shows(String control) {
        return !hidden.contains(control);
    }
}
