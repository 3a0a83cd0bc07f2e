/** Runs side by side: a stage for each, one table of scores, one plot of curves. */
package org.pushforward.ui.compare;
