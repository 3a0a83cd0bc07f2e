package org.pushforward.ui;

import org.pushforward.ui.course.Study;
import org.pushforward.ui.owndata.OwnData;
import org.pushforward.ui.stage.Easel;

/**
 * What all exhibits of a window share.
 *
 * @param look language, theme and letters
 * @param easel the painting thread
 * @param study the course, and what the reader has done of it
 * @param own the way to data of the user's own
 */
record Studio(Look look, Easel easel, Study study, OwnData own) {}
