/** Typed descriptions of what can be set, and their values. */
package org.pushforward.parameter;
