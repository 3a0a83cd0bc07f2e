/** What models of images have in common: minibatches, the plane of codes, pictures as bytes. */
package org.pushforward.model.image;
