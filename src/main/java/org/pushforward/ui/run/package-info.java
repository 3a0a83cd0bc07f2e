/** What the panes share while one experiment is open; no toolkit, so that it is tested without a window. */
package org.pushforward.ui.run;
