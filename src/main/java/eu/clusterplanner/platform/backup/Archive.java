package eu.clusterplanner.platform.backup;

import eu.clusterplanner.platform.backup.Manifest.TableCopy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** An archive to be restored. Nothing in it is believed before {@link #verify}. */
final class Archive implements AutoCloseable {

    static final String MANIFEST = "manifest.json";

    private static final int LARGEST_MANIFEST = 4 << 20;

    /** Text of a database packs to a tenth; what claims to unpack to far more is not meant to be unpacked. */
    private static final long LARGEST_RATIO = 200;

    private static final long HARMLESS = 64L << 20;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;
    private boolean verified;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens an archive and reads what it says about itself.
     *
     * @throws BackupRefusedException where the file is missing, damaged, too large, or something else than a backup
     */
    static Archive open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefusedException("There is no file " + file);
        }
        ZipFile zip = null;
        boolean opened = false;
        try {
            zip = new ZipFile(file.toFile());
            Archive archive = new Archive(file, zip, readManifest(file, zip));
            archive.checkShape();
            opened = true;
            return archive;
        } catch (ZipException e) {
            throw BackupRefusedException.because(file + " is damaged or no backup of the planner", e);
        } catch (IOException e) {
            throw BackupRefusedException.because(file + " cannot be read", e);
        } finally {
            if (!opened && zip != null) {
                close(zip);
            }
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads everything once and compares it with the manifest; throws {@link BackupRefusedException} if it differs. */
    void verify() {
        for (TableCopy table : manifest.tables()) {
            CheckedBytes bytes = new CheckedBytes(OutputStream.nullOutputStream());
            try (InputStream content = open(table)) {
                content.transferTo(bytes);
            } catch (IOException e) {
                throw BackupRefusedException.because(file + " is damaged (" + table.entry() + ")", e);
            }
            if (bytes.count() != table.bytes() || !bytes.sha256Hex().equals(table.sha256())) {
                throw damaged(table.entry() + " is not what was backed up");
            }
        }
        verified = true;
    }

    /** Whether {@link #verify} was passed. */
    boolean verified() {
        return verified;
    }

    /** The rows of a table as COPY wrote them; reading more than the manifest announced fails. */
    InputStream open(TableCopy table) throws IOException {
        ZipEntry entry = Objects.requireNonNull(zip.getEntry(table.entry())); // checked when it was opened
        return new BoundedStream(zip.getInputStream(entry), table.bytes());
    }

    @Override
    public void close() {
        close(zip);
    }

    private static Manifest readManifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new BackupRefusedException(file + " is no backup of the planner: it has no " + MANIFEST);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(LARGEST_MANIFEST + 1);
            if (bytes.length > LARGEST_MANIFEST) {
                throw new BackupRefusedException(file + " is no backup of the planner: its manifest is too long");
            }
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw new BackupRefusedException(file + " is damaged: its manifest is not what was written");
            }
            return understood(file, bytes);
        }
    }

    private static Manifest understood(Path file, byte[] bytes) {
        String wrong = file + " is damaged or no backup of the planner: its manifest cannot be understood";
        try {
            var json = JsonMapper.shared().readTree(bytes);
            if (!Manifest.FORMAT.equals(json.path("format").asString(""))) {
                throw new BackupRefusedException(file + " is no backup of the planner");
            }
            if (json.path("version").asInt(0) > Manifest.VERSION) {
                throw new BackupRefusedException(file + " comes from a newer planner; restore it with that version");
            }
            Manifest manifest = JsonMapper.shared().treeToValue(json, Manifest.class);
            if (manifest.schema() == null || manifest.tables() == null || manifest.sequences() == null) {
                throw new BackupRefusedException(wrong);
            }
            return manifest;
        } catch (JacksonException e) {
            throw new BackupRefusedException(wrong, e);
        }
    }

    /** Each table once, nothing else, and no more than such a file can sensibly hold. */
    private void checkShape() throws IOException {
        Set<String> entries = new HashSet<>(Set.of(MANIFEST));
        long most = Math.max(HARMLESS, LARGEST_RATIO * Files.size(file));
        long unpacked = 0;
        for (TableCopy table : manifest.tables()) {
            if (table.name() == null || table.columns() == null || table.bytes() < 0 || !entries.add(table.entry())) {
                throw damaged("its manifest cannot be understood");
            }
            ZipEntry entry = zip.getEntry(table.entry());
            if (entry == null) {
                throw damaged(table.entry() + " is missing");
            }
            unpacked += table.bytes();
            if (unpacked > most || table.bytes() > most) {
                throw new BackupRefusedException(file + " would unpack to more than " + (most >> 20) + " MB");
            }
        }
        if (zip.size() != entries.size()) {
            throw damaged("it holds files that no backup has");
        }
    }

    private BackupRefusedException damaged(String what) {
        return new BackupRefusedException(file + " is damaged: " + what);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of a file that was only read
        }
    }
}
