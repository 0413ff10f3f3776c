package eu.clusterplanner.architecture;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws the house: a row for each module from the ground up, with what its package says of itself, and a dot for each
 * module that it uses. All dots lie left of the diagonal when no module uses a later one.
 */
final class HousePicture {

    private static final int ROW = 26;
    private static final int CELL = 22;
    private static final int LEFT = 660;
    private static final int TOP = 104;
    private static final int LONGEST = 84;
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private final StringBuilder svg = new StringBuilder();

    static String draw(List<String> modules, Map<String, Set<String>> uses) {
        HousePicture picture = new HousePicture();
        picture.frame(modules);
        for (int row = 0; row < modules.size(); row++) {
            picture.row(modules, row, uses.getOrDefault(modules.get(row), Set.of()));
        }
        return picture.svg.append("</svg>\n").toString();
    }

    private void frame(List<String> modules) {
        int width = LEFT + modules.size() * CELL + 20;
        int height = TOP + modules.size() * ROW + 16;
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"DejaVu Sans, sans-serif\" font-size=\"12\">",
                width, height, width, height);
        line("<title>Modules and what they use</title>");
        line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height);
        line(
                "<text x=\"12\" y=\"28\" font-size=\"16\" font-weight=\"bold\" fill=\"#1b2a3a\">The house, from the ground up</text>");
        line("<text x=\"12\" y=\"48\" fill=\"#55606c\">A dot: the module of the row uses the module of the column."
                + " Nothing lies right of the diagonal.</text>");
        for (int column = 0; column < modules.size(); column++) {
            int x = LEFT + column * CELL + CELL / 2 + 4;
            line(
                    "<text transform=\"translate(%d %d) rotate(-60)\" fill=\"#1b2a3a\" font-size=\"11\">%s</text>",
                    x, TOP - 8, modules.get(column));
        }
    }

    private void row(List<String> modules, int row, Set<String> used) {
        int y = TOP + row * ROW;
        String name = modules.get(row);
        line(
                "<rect x=\"8\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>",
                y, LEFT + modules.size() * CELL, ROW - 2, row % 2 == 0 ? "#f2f5f8" : "#e9eef3");
        line("<text x=\"14\" y=\"%d\" font-weight=\"bold\" fill=\"#1b2a3a\">%s</text>", y + 17, name);
        line("<text x=\"118\" y=\"%d\" fill=\"#3b4752\" font-size=\"11\">%s</text>", y + 17, purpose(name));
        for (int column = 0; column < modules.size(); column++) {
            int x = LEFT + column * CELL + CELL / 2;
            if (column == row) {
                line("<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"#9aa7b4\"/>", x - 5, y + 7);
            } else if (used.contains(modules.get(column))) {
                line(
                        "<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"%s\"/>",
                        x, y + 12, column < row ? "#1f6feb" : "#c62828");
            }
        }
    }

    /** The first sentence of the package's comment. */
    private static String purpose(String module) {
        Path file = Path.of("src/main/java/eu/clusterplanner", module, "package-info.java");
        try {
            Matcher comment = COMMENT.matcher(Files.readString(file));
            String text = comment.find() ? comment.group(1) : "";
            text = text.replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                    .replaceAll("\\{@\\w+ [\\w.]*?(\\w+)\\}", "$1")
                    .strip();
            String sentence = text.split("(?<=\\.)\\s", 2)[0];
            String cut =
                    sentence.length() > LONGEST ? sentence.substring(0, LONGEST).stripTrailing() + "…" : sentence;
            return cut.replace("&", "&amp;").replace("<", "&lt;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FormatMethod
    private void line(String format, Object... arguments) {
        svg.append(String.format(java.util.Locale.ROOT, format, arguments)).append('\n');
    }
}
