package org.pushforward.plot.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/** Films in H.264 for slides and players. */
public final class Mp4 {
    private Mp4() {}

    /** @throws IllegalArgumentException if a side of the pictures is odd, which the format cannot hold */
    public static void write(Film film, Path file) throws IOException {
        BufferedImage first = film.frame().apply(0);
        Size size = new Size(first.getWidth(), first.getHeight());
        if (size.getWidth() % 2 != 0 || size.getHeight() % 2 != 0) {
            throw new IllegalArgumentException(
                    "H.264 needs even sides, not " + size.getWidth() + "x" + size.getHeight());
        }
        try (SeekableByteChannel channel = NIOUtils.writableChannel(file.toFile())) {
            MP4Muxer muxer = MP4Muxer.createMP4MuxerToChannel(channel);
            MuxerTrack track =
                    muxer.addVideoTrack(Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(size, ColorSpace.YUV420));
            encode(film, size, track);
            muxer.finish();
        }
        Mp4Clock.reset(file);
    }

    private static void encode(Film film, Size size, MuxerTrack track) throws IOException {
        H264Encoder encoder = new CleanEncoder();
        Picture picture = Picture.create(size.getWidth(), size.getHeight(), ColorSpace.YUV420J);
        // no picture is larger than its raw pixels by much; the library's own guess is too small for noise
        ByteBuffer room = ByteBuffer.allocate((1 << 16) + 4 * size.getWidth() * size.getHeight());
        for (int i = 0; i < film.frames(); i++) {
            Yuv.fill(picture, Film.pixels(film.frame().apply(i)));
            room.clear();
            ByteBuffer data = encoder.encodeFrame(picture, room).getData();
            track.addFrame(Packet.createPacket(data, i, film.framesPerSecond(), 1, i, Packet.FrameType.KEY, null));
        }
    }
}
