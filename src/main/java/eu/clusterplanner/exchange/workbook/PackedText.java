package eu.clusterplanner.exchange.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A text in few letters that no program changes, with a check sum of its own (that of zlib). */
final class PackedText {

    /** Nothing that we export unpacks to more. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private PackedText() {}

    static String pack(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes)) {
            packing.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Throws {@link IOException} or {@link IllegalArgumentException} for what is not packed so. */
    static String unpack(String packed) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(packed);
        try (InflaterInputStream unpacking = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = unpacking.readNBytes(MOST_BYTES + 1);
            if (unpacked.length > MOST_BYTES) {
                throw new IOException("unpacks to more than we export");
            }
            return new String(unpacked, UTF_8);
        }
    }
}
