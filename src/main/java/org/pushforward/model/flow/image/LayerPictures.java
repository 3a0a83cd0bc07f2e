package org.pushforward.model.flow.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pushforward.bijector.batch.Mask;
import org.pushforward.nn.Tensor;

/** What the layers make of one image, drawn where its numbers came from. */
final class LayerPictures {
    private static final double FARTHEST = 4;

    private final FlowNet.Encoding encoding;
    private final int pixels;

    LayerPictures(FlowNet.Encoding encoding, int pixels) {
        this.encoding = encoding;
        this.pixels = pixels;
    }

    /**
     * The pictures as last computed, from the image inwards.
     *
     * @param row of the image in its batch
     * @param image 0 to 255, as the first picture
     */
    List<LayerPicture> of(int row, byte[] image) {
        List<LayerPicture> pictures = new ArrayList<>();
        byte[] values = image;
        pictures.add(new LayerPicture("image", values, new byte[pixels]));
        for (Trail.Pass pass : encoding.passes()) {
            Station station = pass.stop().station();
            values = drawn(values, pass.mapped().value(), row, station);
            pictures.add(new LayerPicture(name(pass.stop().kind()), values, roles(station)));
        }
        return pictures;
    }

    private static String name(Stop.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static byte[] drawn(byte[] before, Tensor value, int row, Station station) {
        byte[] after = before.clone();
        float[] all = value.get();
        int[] places = station.places();
        for (int j = 0; j < places.length; j++) {
            double v = Math.max(-FARTHEST, Math.min(FARTHEST, all[row * places.length + j]));
            after[places[j]] = (byte) Math.round((v + FARTHEST) / (2 * FARTHEST) * 255);
        }
        return after;
    }

    private byte[] roles(Station station) {
        byte[] roles = new byte[pixels];
        Arrays.fill(roles, LayerPicture.CODE);
        for (int place : station.places()) {
            roles[place] = LayerPicture.FREE;
        }
        station.mask().ifPresent(mask -> mark(roles, mask, station.places()));
        return roles;
    }

    private static void mark(byte[] roles, Mask mask, int[] places) {
        for (int j : mask.kept()) {
            roles[places[j]] = LayerPicture.KEPT;
        }
        for (int j : mask.moved()) {
            roles[places[j]] = LayerPicture.MOVED;
        }
    }
}
