package org.pushforward.data;

import java.io.IOException;
import java.io.InputStream;

/**
 * The handwritten digits that come with the program: 60,000 to learn from and 10,000 kept aside, 28 x 28.
 *
 * <p>Source: Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, "Gradient-based learning applied to document recognition",
 * 1998; CC BY-SA 3.0, see the notice beside the files.
 */
public final class Mnist {
    private static final String FOLDER = "/assets/mnist/";

    private Mnist() {}

    /** Unpacked once, when first asked for; nobody writes the arrays. */
    private static final class Unpacked {
        static final ImageSplit DIGITS = new ImageSplit(part("train"), part("t10k"));
    }

    /** Both parts; 55 MB, the same at every call. */
    public static ImageSplit load() {
        try {
            return Unpacked.DIGITS;
        } catch (ExceptionInInitializerError e) {
            if (e.getCause() instanceof DataException known) {
                throw known;
            }
            throw e;
        }
    }

    /** The 60,000 digits to learn from. */
    public static ImageSet train() {
        return load().train();
    }

    /** The 10,000 digits kept aside. */
    public static ImageSet test() {
        return load().test();
    }

    private static ImageSet part(String part) {
        String images = part + "-images-idx3-ubyte.gz";
        String labels = part + "-labels-idx1-ubyte.gz";
        try (InputStream x = resource(images);
                InputStream y = resource(labels)) {
            return ImageFiles.join(Idx.readImages(x, images), images, Idx.readLabels(y, labels), labels);
        } catch (IOException e) {
            throw new DataException(
                    "the digits that come with the program cannot be read (" + e.getMessage() + "); install it again");
        }
    }

    private static InputStream resource(String name) {
        InputStream in = Mnist.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new DataException(
                    FOLDER + name + ": the digits that come with the program are missing; install it again");
        }
        return in;
    }
}
