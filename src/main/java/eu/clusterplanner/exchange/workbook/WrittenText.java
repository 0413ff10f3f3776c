package eu.clusterplanner.exchange.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file, whatever program wrote it: UTF-8 or UTF-16 with a mark at the beginning, UTF-8 without, or else what
 * Excel writes on Windows in western Europe, which is a guess: any bytes are a text in it.
 *
 * @param guessed whether nothing in the file says in which letters it is written
 */
public record WrittenText(String text, boolean guessed) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MARK = 0xFEFF;

    /** In UTF-8, with the mark by which spreadsheets know it. */
    public static byte[] marked(String text) {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Empty where the file is no text. */
    public static Optional<WrittenText> of(byte[] bytes) {
        Charset marked = marked(bytes);
        String text = marked == null ? null : decode(bytes, marked);
        boolean guessed = false;
        if (text == null) {
            text = decode(bytes, StandardCharsets.UTF_8);
        }
        if (text == null) {
            text = new String(bytes, WINDOWS);
            guessed = true;
        }
        String bare = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        boolean readable = bare.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n');
        return readable && !bare.startsWith("%PDF") && !bare.isBlank()
                ? Optional.of(new WrittenText(bare, guessed))
                : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable Charset marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << Byte.SIZE) | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> null;
        };
    }

    private static @org.jspecify.annotations.Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
