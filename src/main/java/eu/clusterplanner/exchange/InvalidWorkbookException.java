package eu.clusterplanner.exchange;

import java.io.Serial;

/** A workbook with cells that are not taken; nothing of it was stored. */
public class InvalidWorkbookException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient WorkbookPreview preview;

    InvalidWorkbookException(WorkbookPreview preview) {
        super(preview.problemCount() + " problems");
        this.preview = preview;
    }

    /** With all that has to be mended. */
    public WorkbookPreview preview() {
        return preview;
    }
}
