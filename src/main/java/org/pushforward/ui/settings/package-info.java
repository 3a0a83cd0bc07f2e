/** What stays from one start of the program to the next, in the user's configuration folder. */
package org.pushforward.ui.settings;
