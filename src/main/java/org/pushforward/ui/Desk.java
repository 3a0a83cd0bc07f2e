package org.pushforward.ui;

import java.util.List;
import org.pushforward.experiment.output.OpenedRun;
import org.pushforward.ui.course.Exhibit;
import org.pushforward.ui.dialog.FileAsker;
import org.pushforward.ui.dialog.Notices;
import org.pushforward.ui.dialog.Overlay;
import org.pushforward.ui.owndata.OwnData;

/** What the menu's actions may use of the window. */
public interface Desk {
    Look look();

    /** All that can be opened. */
    List<Exhibit> exhibits();

    /** The open exhibit; null when there is nothing to open. */
    Bench<?> bench();

    /** Leaves the open exhibit for another; stays if it is the open one. */
    void open(Exhibit exhibit);

    /** Leaves the open exhibit for a saved run, paused where it stood. */
    void open(Exhibit exhibit, OpenedRun<?> saved);

    /** Begins or ends the comparison of the open run with others. */
    void compare();

    FileAsker files();

    /** The way to data of the user's own. */
    OwnData own();

    Notices notices();

    Overlay overlay();

    /** The open exhibit if it is of this experiment, else the first that is; null if there is none. */
    default Exhibit exhibitOf(String experiment) {
        if (bench() != null && bench().exhibit().experiment().id().equals(experiment)) {
            return bench().exhibit();
        }
        return exhibits().stream()
                .filter(exhibit -> exhibit.experiment().id().equals(experiment))
                .findFirst()
                .orElse(null);
    }
}
