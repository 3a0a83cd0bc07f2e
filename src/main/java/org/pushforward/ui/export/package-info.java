/** The dialog that asks what to write of a run, and the work of writing it while the run goes on. */
package org.pushforward.ui.export;
