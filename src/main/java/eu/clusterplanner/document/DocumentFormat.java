package eu.clusterplanner.document;

import java.util.Locale;

/** The files that documents are handed in as. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    DocumentFormat(String contentType) {
        this.contentType = contentType;
    }

    /** The media type. */
    public String contentType() {
        return contentType;
    }

    /** As it ends file names and addresses: {@code docx}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
