/** Writers of pictures and films: a painted image in, a PNG, SVG, GIF or MP4 out. */
package org.pushforward.plot.export;
