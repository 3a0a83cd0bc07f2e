package org.pushforward.ui;

import org.pushforward.ui.action.Actions;
import org.pushforward.ui.action.Actions.Action;
import org.pushforward.ui.action.Actions.Group;
import org.pushforward.ui.export.Exports;
import org.pushforward.ui.handover.Codes;
import org.pushforward.ui.handover.RunFiles;
import org.pushforward.ui.run.Edits;

/** What the window's menu offers beside its lessons. */
final class WindowActions {
    private final Desk desk;
    private final Exports exports;
    private final Codes codes;

    WindowActions(Desk desk, Exports exports, Codes codes) {
        this.desk = desk;
        this.exports = exports;
        this.codes = codes;
    }

    Actions addTo(Actions actions) {
        RunFiles runs = new RunFiles(desk);
        return actions.add(Group.RUN, "open", "Shortcut+O", runs::open)
                .add(Group.RUN, new Action("save", "Shortcut+S", this::isOpen, runs::save))
                .add(Group.RUN, new Action("export", "Shortcut+E", this::isOpen, exports::ask))
                .add(Group.RUN, new Action("copy-code", "Shortcut+Shift+C", this::isOpen, codes::copy))
                .add(Group.RUN, "enter-code", "Shortcut+Shift+V", codes::enter)
                .add(
                        Group.EDIT,
                        new Action("undo", "Shortcut+Z", () -> isOpen() && edits().canUndo(), () -> edits().undo()))
                .add(
                        Group.EDIT,
                        new Action(
                                "redo", "Shortcut+Shift+Z", () -> isOpen() && edits().canRedo(), () -> edits().redo()))
                .add(Group.VIEW, new Action("compare", "Shortcut+D", this::isOpen, desk::compare))
                .add(Group.VIEW, new Action("explain", "Shift+F1", this::isOpen, new Help(desk)::toggle));
    }

    private Edits edits() {
        return desk.bench().run().edits();
    }

    private boolean isOpen() {
        return desk.bench() != null;
    }
}
