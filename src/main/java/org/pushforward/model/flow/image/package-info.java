/** Flows of images: a small multi-scale GLOW, and NICE. */
package org.pushforward.model.flow.image;
