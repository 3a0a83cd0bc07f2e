package org.pushforward.ui.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.pushforward.ui.Look;

/**
 * All that the window's menu offers, in groups. An action's words are under {@code ui.action.<id>}, what it is good for
 * under {@code ui.action.<id>.help}.
 */
public final class Actions {
    private final Look look;
    private final Map<Group, List<Action>> groups = new LinkedHashMap<>();

    /** The menu's parts, in their order; named under {@code ui.menu.<name>}. */
    public enum Group {
        RUN,
        DATA,
        EDIT,
        LESSONS,
        VIEW
    }

    /**
     * Something the window does when it is told to.
     *
     * @param keys as in "Shortcut+Z", where Shortcut is Ctrl or the Mac's Command; empty for none
     * @param possible whether there is anything to do now
     */
    public record Action(String id, String keys, BooleanSupplier possible, Runnable deed) {
        /** Does it, if there is anything to do. */
        public void run() {
            if (possible.getAsBoolean()) {
                deed.run();
            }
        }

        /** The key's name on this machine, empty for none. */
        public String keyName() {
            return keys.isEmpty() ? "" : KeyCombination.valueOf(keys).getDisplayText();
        }
    }

    public Actions(Look look) {
        this.look = look;
        for (Group group : Group.values()) {
            groups.put(group, new ArrayList<>());
        }
    }

    public Actions add(Group group, String id, String keys, Runnable deed) {
        return add(group, new Action(id, keys, () -> true, deed));
    }

    /** @throws IllegalArgumentException if its key is another action's */
    public Actions add(Group group, Action action) {
        if (withKeys().stream().anyMatch(other -> other.keys().equals(action.keys()))) {
            throw new IllegalArgumentException(
                    action.keys() + " is the key of two actions, one of them " + action.id());
        }
        groups.get(group).add(action);
        return this;
    }

    Look look() {
        return look;
    }

    /** The actions of a group, in the order they were added. */
    public List<Action> of(Group group) {
        return List.copyOf(groups.get(group));
    }

    /** Every action that has a key. */
    public List<Action> withKeys() {
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(action -> !action.keys().isEmpty())
                .toList();
    }
}
