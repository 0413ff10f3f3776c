package eu.clusterplanner.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.figure.Figure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SvgRasterTest {

    private static final int RED = 0xFFCC0000;
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void a_figure_fills_its_picture_at_150_dots_an_inch_on_white() throws IOException {
        Figure figure = new Figure(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"96\" height=\"48\" viewBox=\"0 0 96 48\">"
                        + "<rect x=\"48\" y=\"0\" width=\"48\" height=\"48\" fill=\"#cc0000\"/></svg>",
                96,
                48,
                "Half",
                "Half red");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(SvgRaster.png(figure)));
        assertThat(image.getWidth()).isEqualTo(150);
        assertThat(image.getHeight()).isEqualTo(75);
        assertThat(image.getRGB(10, 10)).isEqualTo(WHITE);
        assertThat(image.getRGB(74, 37)).isEqualTo(WHITE);
        assertThat(image.getRGB(76, 37)).isEqualTo(RED);
        assertThat(image.getRGB(149, 74)).isEqualTo(RED);
    }

    @Test
    void words_are_drawn_with_soft_edges() throws IOException {
        Figure figure = new Figure(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"20\" viewBox=\"0 0 60 20\">"
                        + "<text x=\"2\" y=\"15\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#000000\">Plan</text></svg>",
                60,
                20,
                "Word",
                "Plan");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(SvgRaster.png(figure)));
        int[] colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(Arrays.stream(colours).distinct().count()).isGreaterThan(10);
    }
}
