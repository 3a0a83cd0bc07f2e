/** A person's own data in the window: files, a pasted table, pictures, a drawing. */
package org.pushforward.ui.owndata;
