package eu.clusterplanner.exchange.workbook;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A file that is refused before anything in it is looked at. */
public class UnreadableWorkbookException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    UnreadableWorkbookException(Refusal refusal) {
        this(refusal, null);
    }

    UnreadableWorkbookException(Refusal refusal, @Nullable Exception cause) {
        super(refusal.name(), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
