package org.pushforward.ui;

import java.util.function.Consumer;
import org.pushforward.ui.stage.Easel;

/**
 * What all exhibits of a window share.
 *
 * @param look language, theme and letters
 * @param easel the painting thread
 * @param followLink takes the address of a link in a lesson
 */
record Studio(Look look, Easel easel, Consumer<String> followLink) {}
