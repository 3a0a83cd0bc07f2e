package org.pushforward.ui.compare;

import org.pushforward.ui.control.ParametersPane;
import org.pushforward.ui.run.Run;
import org.pushforward.ui.stage.StagePane;

/**
 * The open run with the panes it has while it is alone; a comparison borrows them.
 *
 * @param end asks for the end of the comparison
 */
public record Home(Run<?> run, StagePane<?> stage, ParametersPane controls, Runnable end) {}
