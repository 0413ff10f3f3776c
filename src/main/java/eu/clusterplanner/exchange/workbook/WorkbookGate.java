package eu.clusterplanner.exchange.workbook;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at a file from outside, before anything in it is understood: what it is, how large it becomes, what it brings. */
final class WorkbookGate {

    /** Largest file in bytes: 10 MB. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Largest sum of all parts when they are unpacked. */
    private static final long MOST_UNPACKED = 150L * 1024 * 1024;

    private static final int MOST_PARTS = 1000;
    private static final int HEAD = 4096;

    private WorkbookGate() {}

    /** What the first bytes say; throws {@link UnreadableWorkbookException} for all but a ZIP file. */
    static void checkKind(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableWorkbookException(Refusal.TOO_LARGE);
        }
        if (isBlank(bytes)) {
            throw new UnreadableWorkbookException(Refusal.EMPTY);
        }
        switch (FileMagic.valueOf(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)))) {
            case OOXML -> {}
            case OLE2 -> throw new UnreadableWorkbookException(oldOrLocked(bytes));
            case BIFF2, BIFF3, BIFF4 -> throw new UnreadableWorkbookException(Refusal.OLD_EXCEL);
            default -> throw new UnreadableWorkbookException(Refusal.NO_WORKBOOK);
        }
    }

    /** Nothing at all, or an empty text as spreadsheets write it. */
    private static boolean isBlank(byte[] bytes) {
        return bytes.length < HEAD
                && new String(bytes, StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .isBlank();
    }

    /** A workbook with a password is packed into the container of old Excel files. */
    private static Refusal oldOrLocked(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new java.io.ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return Refusal.PASSWORD;
            }
            return container.getRoot().hasEntryCaseInsensitive("Workbook")
                            || container.getRoot().hasEntryCaseInsensitive("Book")
                    ? Refusal.OLD_EXCEL
                    : Refusal.NO_WORKBOOK;
        } catch (IOException | RuntimeException e) {
            return Refusal.BROKEN;
        }
    }

    /** What the parts say; unpacks each once without keeping it. */
    static void checkParts(File file) throws IOException {
        try (ZipSecureFile zip = new ZipSecureFile(file)) {
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                names.add(part.getName().toLowerCase(Locale.ROOT));
            }
            checkNames(names);
            long unpacked = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(part)) {
                    unpacked += unpack(in, MOST_UNPACKED - unpacked);
                }
            }
        }
    }

    private static void checkNames(Set<String> names) {
        refuseIf(names.contains("mimetype") && names.contains("content.xml"), Refusal.OPEN_DOCUMENT);
        refuseIf(names.stream().anyMatch(name -> name.endsWith("vbaproject.bin")), Refusal.MACROS);
        refuseIf(names.stream().anyMatch(name -> name.startsWith("xl/macrosheets/")), Refusal.MACROS);
        refuseIf(names.contains("xl/workbook.bin"), Refusal.BINARY_EXCEL);
        refuseIf(!names.contains("[content_types].xml"), Refusal.NO_WORKBOOK);
        refuseIf(names.contains("word/document.xml") || names.contains("ppt/presentation.xml"), Refusal.NO_WORKBOOK);
        refuseIf(names.stream().anyMatch(name -> name.startsWith("xl/externallinks/")), Refusal.FETCHES);
        refuseIf(names.contains("xl/connections.xml"), Refusal.FETCHES);
        refuseIf(names.size() > MOST_PARTS, Refusal.BOMB);
    }

    private static long unpack(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[HEAD];
        int read = in.readNBytes(buffer, 0, HEAD);
        // encodings of two bytes a character are left to the parser, which refuses declarations as well
        String head = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
        refuseIf(head.contains("<!DOCTYPE") || head.contains("<!ENTITY"), Refusal.UNSAFE);
        long unpacked = 0;
        while (read > 0) {
            unpacked += read;
            refuseIf(unpacked > most, Refusal.BOMB);
            read = in.readNBytes(buffer, 0, HEAD);
        }
        return unpacked;
    }

    private static void refuseIf(boolean wrong, Refusal refusal) {
        if (wrong) {
            throw new UnreadableWorkbookException(refusal);
        }
    }
}
