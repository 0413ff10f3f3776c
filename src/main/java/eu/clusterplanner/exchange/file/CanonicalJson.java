package eu.clusterplanner.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON so that equal contents are equal bytes: two spaces a level, line feeds, one at the end, numbers in plain
 * shortest notation, characters as themselves where JSON allows it.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The text of the value in UTF-8. */
    public static byte[] write(JsonNode value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value, "\n");
        return json.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(JsonNode value, String line) {
        if (value.isObject()) {
            object(value, line);
        } else if (value.isArray()) {
            list('[', ']', value.iterator(), line, element -> value(element, line + "  "));
        } else if (value.isString()) {
            string(value.asString());
        } else if (value.isNumber()) {
            out.append(Numbers.plain(value.decimalValue()));
        } else {
            out.append(value.asString());
        }
    }

    private void object(JsonNode object, String line) {
        Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator();
        list('{', '}', members, line, member -> {
            string(member.getKey());
            out.append(": ");
            value(member.getValue(), line + "  ");
        });
    }

    private <T> void list(char open, char close, Iterator<T> elements, String line, Consumer<T> write) {
        out.append(open);
        while (elements.hasNext()) {
            out.append(line).append("  ");
            write.accept(elements.next());
            out.append(elements.hasNext() ? "," : line);
        }
        out.append(close);
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            // other control characters do not occur: the schema refuses them
            default -> out.append(c);
        }
    }
}
