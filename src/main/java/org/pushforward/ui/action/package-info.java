/** What the window can be told to do, written once for its menu, its keys and the sheet of keys. */
package org.pushforward.ui.action;
