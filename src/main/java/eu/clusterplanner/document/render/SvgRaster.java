package eu.clusterplanner.document.render;

import eu.clusterplanner.figure.Figure;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Draws a figure in points (PNG), at 200 dots an inch. */
final class SvgRaster {

    private static final float DOTS_PER_PIXEL = 200f / 96f;

    private SvgRaster() {}

    static byte[] png(Figure figure) throws IOException {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, figure.width() * DOTS_PER_PIXEL);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_HEIGHT, figure.height() * DOTS_PER_PIXEL);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(figure.svg())), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IOException("The figure cannot be drawn: " + figure.title(), e);
        }
        return out.toByteArray();
    }
}
