package eu.clusterplanner.document.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The Word file whose styles issued documents take: {@code PLANNER_DATA/templates/documents.docx}, where an
 * administrator has put one. It is read again whenever it changes. A file that cannot be used is left aside: documents
 * have our own styles then, and {@link #problem()} says why.
 */
@Component
public class WordTemplate {

    private final @Nullable Path file;
    private @Nullable Read last;

    @Autowired
    WordTemplate(@Value("${planner.data:./var/data}") Path data) {
        this(data.resolve("templates").resolve("documents.docx"), true);
    }

    private WordTemplate(@Nullable Path file, boolean used) {
        this.file = used ? file : null;
    }

    /** No template. */
    static WordTemplate none() {
        return new WordTemplate(null, false);
    }

    /** Where the template is, or would be. */
    public String place() {
        return file == null ? "" : file.toString();
    }

    /** Whether there is a file, usable or not. */
    public boolean isThere() {
        return file != null && Files.exists(file);
    }

    /** Why the file cannot be used; empty if it can be, or if there is none. */
    public Optional<String> problem() {
        return Optional.ofNullable(read()).map(Read::problem);
    }

    /** The file, opened; empty if there is none that can be used. */
    Optional<XWPFDocument> open() {
        Read read = read();
        if (read == null || read.problem() != null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new XWPFDocument(new ByteArrayInputStream(read.bytes())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private synchronized @Nullable Read read() {
        if (file == null || !Files.exists(file)) {
            return null;
        }
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (last == null || !last.changed().equals(changed)) {
                byte[] bytes = Files.readAllBytes(file);
                last = new Read(changed, bytes, look(bytes));
            }
            return last;
        } catch (IOException e) {
            return new Read(FileTime.fromMillis(0), new byte[0], said(e));
        }
    }

    private static @Nullable String look(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            String type = document.getPackagePart().getContentType();
            if (!XWPFRelation.DOCUMENT.getContentType().equals(type)) {
                return type;
            }
            document.getStyle();
            return null;
        } catch (IOException | XmlException | RuntimeException e) {
            // whatever is wrong with it, documents are made without it
            return said(e);
        }
    }

    private static String said(Exception e) {
        Supplier<String> kind = () -> e.getClass().getSimpleName();
        return Optional.ofNullable(e.getMessage()).orElseGet(kind);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Read(
            FileTime changed, byte[] bytes, @Nullable String problem) {}
}
