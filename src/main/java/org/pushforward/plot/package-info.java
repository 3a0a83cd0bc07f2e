/**
 * Painters on Java2D: a snapshot in, a picture out; no toolkit, no display. The same code draws the window, PNG, SVG,
 * GIF and MP4, and the golden pictures of the tests.
 */
package org.pushforward.plot;
