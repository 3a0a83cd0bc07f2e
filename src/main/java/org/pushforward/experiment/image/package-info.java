/** What exhibits of image models draw alike: the plane of codes, the decoded plane, rows of images. */
package org.pushforward.experiment.image;
