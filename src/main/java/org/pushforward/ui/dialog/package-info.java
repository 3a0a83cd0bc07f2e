/** Questions to the user, and notices. */
package org.pushforward.ui.dialog;
