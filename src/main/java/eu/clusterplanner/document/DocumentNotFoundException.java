package eu.clusterplanner.document;

/** There is no such document, or not in this format. */
public final class DocumentNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String document;

    /** Names what was asked for. */
    public DocumentNotFoundException(String document) {
        super("No document " + document);
        this.document = document;
    }

    /** What was asked for. */
    public String document() {
        return document;
    }
}
