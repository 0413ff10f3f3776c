package eu.clusterplanner.document.render.pdf;

import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.shared.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of a document: the readable part {@code pdf.css} with the words of headers and footers. */
final class PageStyle {

    private static final String SHEET = read();

    private PageStyle() {}

    static String of(Front front, Texts texts) {
        return SHEET.replace("\"{title}\"", quoted(front.acronym() + " · " + front.title()))
                .replace("\"{date}\"", quoted(front.date()))
                .replace("\"{version}\"", quoted(front.version()))
                .replace("\"{page}\"", quoted(texts.get("document.page") + " "))
                .replace("\"{of}\"", quoted(" " + texts.get("document.page.of") + " "));
    }

    /** A string of CSS; whatever is no plain letter is written by its number. */
    static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.codePoints().forEach(codePoint -> {
            boolean plain = codePoint < 128 && Character.isLetterOrDigit(codePoint);
            if (plain) {
                out.append((char) codePoint);
            } else if (Character.isISOControl(codePoint)) {
                out.append("\\20 ");
            } else {
                out.append('\\').append(Integer.toHexString(codePoint)).append(' ');
            }
        });
        return out.append('"').toString();
    }

    private static String read() {
        try (InputStream sheet =
                Objects.requireNonNull(PageStyle.class.getResourceAsStream("/document/pdf.css"), "pdf.css")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
