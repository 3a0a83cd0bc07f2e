/** Runs that are kept and handed over: as files, and as short text codes. */
package org.pushforward.ui.handover;
