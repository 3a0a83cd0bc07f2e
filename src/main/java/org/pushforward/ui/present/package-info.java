/** The window in front of a class. */
package org.pushforward.ui.present;
