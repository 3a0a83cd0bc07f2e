/** The stage: pictures painted on their own thread, shared with the window, and the mouse over them. */
package org.pushforward.ui.stage;
