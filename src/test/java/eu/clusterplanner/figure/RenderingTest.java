package eu.clusterplanner.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.ErrorHandler;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Batik, which documents use for Word's fallback pictures, must take every figure. */
class RenderingTest {

    private static final Path LOOK_HERE = Path.of("target", "figures");

    static Stream<Map.Entry<String, Figure>> figures() {
        return Examples.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void batik_renders_the_figure_without_warnings(Map.Entry<String, Figure> example) throws Exception {
        Figure figure = example.getValue();
        BufferedImage image = render(figure);
        Files.createDirectories(LOOK_HERE);
        ImageIO.write(image, "png", LOOK_HERE.resolve(example.getKey() + ".png").toFile());
        Files.writeString(LOOK_HERE.resolve(example.getKey() + ".svg"), figure.svg());
        assertThat(image.getWidth()).isEqualTo(figure.width());
        assertThat(image.getHeight()).isEqualTo(figure.height());
        assertThat(coloursOf(image)).as("different colours").isGreaterThan(2);
    }

    private static BufferedImage render(Figure figure) throws TranscoderException {
        Kept transcoder = new Kept();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.setErrorHandler(new Strict());
        transcoder.transcode(new TranscoderInput(new StringReader(figure.svg())), new TranscoderOutput());
        return transcoder.drawn;
    }

    private static long coloursOf(BufferedImage image) {
        int width = image.getWidth();
        int height = Math.min(400, image.getHeight());
        return Arrays.stream(image.getRGB(0, 0, width, height, null, 0, width))
                .distinct()
                .limit(10)
                .count();
    }

    /** Keeps what it draws, where others write it into a file. */
    private static final class Kept extends ImageTranscoder {

        private BufferedImage drawn = createImage(1, 1);

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) {
            drawn = image;
        }
    }

    /** Turns every complaint into a failure. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void error(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void fatalError(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void warning(TranscoderException e) throws TranscoderException {
            throw e;
        }
    }
}
