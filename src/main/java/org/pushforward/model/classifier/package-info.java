/** A classifier of images, p(y|x): trained on its own, and as the judge of what generators of digits make. */
package org.pushforward.model.classifier;
