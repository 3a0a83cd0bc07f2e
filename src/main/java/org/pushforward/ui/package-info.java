/** The window: panes on JavaFX that pull frames from a run and push changes of its parameters. */
package org.pushforward.ui;
