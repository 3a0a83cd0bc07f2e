package org.pushforward.data;

/** Joins an image file and its label file. */
final class ImageFiles {
    private ImageFiles() {}

    static ImageSet join(Idx.Images images, String imagesName, byte[] labels, String labelsName) {
        if (images.count() != labels.length) {
            throw DataException.of("idx.join", imagesName, images.count(), labelsName, labels.length);
        }
        return new ImageSet(images.values(), labels, images.rows(), images.cols(), images.count());
    }
}
