package eu.clusterplanner.action;

import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where money for an action comes from.
 *
 * @param version counts its edits
 * @param instrument programme, own means …
 * @param status how sure it is; null counts as NONE
 * @param amount EUR; null too where the person who asks may not see it
 * @param call key of the call for proposals
 */
public record Funding(
        RecordId id,
        int version,
        String instrument,
        @Nullable Status status,
        @Nullable BigDecimal amount,
        @Nullable String call) {

    /** How sure money is, from not at all to fully. */
    public enum Status {
        NONE,
        IDENTIFIED,
        APPLIED,
        SECURED
    }

    Funding withoutAmount() {
        return new Funding(id, version, instrument, status, null, call);
    }
}
