package org.pushforward.ui.control;

import java.util.Optional;
import javafx.scene.Node;

/** Edits one parameter's value. */
interface Editor {
    /** What stands on the line of the parameter's name. */
    Optional<Node> beside();

    /** What stands below the name, as wide as the pane. */
    Optional<Node> below();

    /** The node that has the id {@code parameter-<name>} and takes the focus. */
    Node main();

    /** Shows a value without committing it. */
    void show(Object value);
}
