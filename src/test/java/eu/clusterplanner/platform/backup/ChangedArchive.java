package eu.clusterplanner.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** An archive taken apart, to be put together otherwise. */
final class ChangedArchive {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    ChangedArchive(Path archive) throws IOException {
        try (InputStream source = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(source)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    ChangedArchive manifest(UnaryOperator<String> change) {
        String text = new String(Objects.requireNonNull(entries.get(Archive.MANIFEST)), StandardCharsets.UTF_8);
        return put(Archive.MANIFEST, change.apply(text));
    }

    ChangedArchive put(String entry, String text) {
        entries.put(entry, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ChangedArchive without(String entry) {
        entries.remove(entry);
        return this;
    }

    /** Changes the rows of a table and makes the manifest agree, as somebody would who knows how. */
    ChangedArchive table(String name, UnaryOperator<String> change) throws IOException {
        String entry = "tables/" + name + ".copy";
        byte[] before = Objects.requireNonNull(entries.get(entry));
        String text = change.apply(new String(before, StandardCharsets.UTF_8));
        put(entry, text);
        CheckedBytes bytes = new CheckedBytes(OutputStream.nullOutputStream());
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
        long rows = text.lines().count() - 1;
        Manifest manifest = JsonMapper.shared().readValue(entries.get(Archive.MANIFEST), Manifest.class);
        Manifest changed = new Manifest(
                manifest.format(),
                manifest.version(),
                manifest.created(),
                manifest.server(),
                manifest.schema(),
                manifest.tables().stream()
                        .map(table -> table.name().equals(name)
                                ? new Manifest.TableCopy(name, table.columns(), rows, bytes.count(), bytes.sha256Hex())
                                : table)
                        .toList(),
                manifest.sequences());
        return put(Archive.MANIFEST, JsonMapper.shared().writeValueAsString(changed));
    }

    Path write(Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return target;
    }
}
