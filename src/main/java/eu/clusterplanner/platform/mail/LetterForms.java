package eu.clusterplanner.platform.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The two forms of a letter. Styles stand in the elements, because mail programs leave out everything else. */
final class LetterForms {

    private LetterForms() {}

    static String plain(Letter letter) {
        String act = switch (letter.act()) {
            case Letter.Act.Open open -> open.label() + ":\n" + open.address();
            case Letter.Act.Type type -> "    " + type.code();
        };
        return Stream.of(letter.paragraphs(), List.of(act), letter.reasons())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    static String html(Letter letter) {
        String act = switch (letter.act()) {
            case Letter.Act.Open open -> button(escaped(open.label()), escaped(open.address()));
            case Letter.Act.Type type -> code(escaped(type.code()));
        };
        return frame(
                letter.language().toLanguageTag(),
                escaped(letter.subject()),
                paragraphs(letter.paragraphs(), "")
                        + act
                        + paragraphs(letter.reasons(), " style=\"font-size:13px;color:#5f6773\""));
    }

    private static String frame(String language, String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width"></head>
                <body style="margin:0;padding:24px;background:#ffffff;color:#1c222b;font-size:16px;line-height:1.5;\
                font-family:system-ui,'Segoe UI',Arial,sans-serif"><div style="max-width:36em;margin:0 auto">
                %s</div></body></html>
                """.formatted(language, title, body);
    }

    /** The address stands below as text too: not every mail program shows buttons. */
    private static String button(String label, String address) {
        return """
                <p style="margin:24px 0"><a href="%1$s" style="display:inline-block;padding:12px 20px;\
                border-radius:6px;background:#1f4e8c;color:#ffffff;text-decoration:none;font-weight:600">%2$s</a></p>
                <p style="font-size:13px;color:#5f6773;overflow-wrap:anywhere">%1$s</p>
                """.formatted(address, label);
    }

    private static String code(String code) {
        return """
                <p style="margin:24px 0;font-size:28px;letter-spacing:3px;font-family:monospace">%s</p>
                """.formatted(code);
    }

    private static String paragraphs(List<String> paragraphs, String style) {
        return paragraphs.stream()
                .map(text -> "<p" + style + ">" + escaped(text) + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
