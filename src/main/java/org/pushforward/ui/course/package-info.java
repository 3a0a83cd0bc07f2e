/** The course: which lessons there are, in which order, and the pane to choose one. */
package org.pushforward.ui.course;
