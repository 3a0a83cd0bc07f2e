package org.pushforward.plot.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * Films as GIF: one palette for the whole film, mixed in a fixed pattern, so that gradients do not band and still parts
 * do not flicker; pixels that stay are written as transparent, which keeps the file small.
 */
public final class Gif {
    private static final String TREE = "javax_imageio_gif_image_1.0";
    private static final int STUDIED = 12;
    /** Hundredths of a second for which the last picture stays before the film begins anew. */
    private static final int LAST = 150;

    private final Film film;
    private final Palette palette;
    private final Mixer mixer;
    private byte[] shown;

    private Gif(Film film) {
        this.film = film;
        palette = Palette.of(studied(film));
        mixer = new Mixer(palette);
    }

    /** How many pictures are asked for to write a film of so many frames: some of them twice. */
    public static int pictures(int frames) {
        return frames + Math.min(STUDIED, frames);
    }

    /** Writes the film to play for ever. */
    public static void write(Film film, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            new Gif(film).writeTo(writer);
        } finally {
            writer.dispose();
        }
    }

    /** The frames from which the palette is made: evenly spread, the last one among them. */
    private static List<int[]> studied(Film film) {
        List<int[]> frames = new ArrayList<>();
        int count = Math.min(STUDIED, film.frames());
        for (int i = 1; i <= count; i++) {
            frames.add(Film.pixels(film.frame().apply((int) ((long) i * film.frames() / count) - 1)));
        }
        return frames;
    }

    private void writeTo(ImageWriter writer) throws IOException {
        writer.prepareWriteSequence(null);
        for (int i = 0; i < film.frames(); i++) {
            BufferedImage image = indexed(film.frame().apply(i));
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            describe(metadata, i);
            writer.writeToSequence(new IIOImage(image, null, metadata), null);
        }
        writer.endWriteSequence();
    }

    private BufferedImage indexed(BufferedImage image) {
        byte[] indices = mixer.mix(Film.pixels(image), image.getWidth());
        BufferedImage result = new BufferedImage(
                image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette.colorModel());
        byte[] out = ((DataBufferByte) result.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < out.length; i++) {
            out[i] = shown != null && shown[i] == indices[i] ? (byte) Palette.TRANSPARENT : indices[i];
        }
        shown = indices;
        return result;
    }

    private void describe(IIOMetadata metadata, int index) throws IIOInvalidTreeException {
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(TREE);
        IIOMetadataNode control = (IIOMetadataNode)
                root.getElementsByTagName("GraphicControlExtension").item(0);
        boolean last = index == film.frames() - 1;
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("delayTime", String.valueOf(last ? LAST : 100 / film.framesPerSecond()));
        if (index == 0) {
            root.appendChild(playForEver());
        }
        metadata.setFromTree(TREE, root);
    }

    private static IIOMetadataNode playForEver() {
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(loop);
        return extensions;
    }
}
