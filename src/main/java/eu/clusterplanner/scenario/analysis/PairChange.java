package eu.clusterplanner.scenario.analysis;

import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.competence.analysis.PartnerPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A pair that goes, comes, or is more or less promising than before.
 *
 * @param partners the pair
 * @param before its figures as they are; null: it is new
 * @param after as they would be; null: it goes
 */
public record PairChange(
        PartnerPair partners,
        @Nullable PairRow before,
        @Nullable PairRow after) {

    private static final Comparator<@Nullable Band> PROMISING = Comparator.nullsLast(Comparator.naturalOrder());

    /** What becomes of it. */
    public enum Kind {
        GOES,
        COMES,
        BAND
    }

    /** What becomes of it. */
    public Kind kind() {
        if (after == null) {
            return Kind.GOES;
        }
        return before == null ? Kind.COMES : Kind.BAND;
    }

    /** How promising it was; null where it was not there or nobody knew. */
    public @Nullable Band bandBefore() {
        return before == null ? null : before.band();
    }

    /** How promising it would be; null where it would not be there or nobody would know. */
    public @Nullable Band bandAfter() {
        return after == null ? null : after.band();
    }

    /** All that change, those first that promise or promised most. */
    static List<PairChange> between(List<PairRow> before, List<PairRow> after) {
        SequencedMap<PartnerPair, PairRow> then = new LinkedHashMap<>();
        after.forEach(row -> then.put(row.partners(), row));
        List<PairChange> changes = new ArrayList<>();
        for (PairRow row : before) {
            PairRow other = then.remove(row.partners());
            if (other == null || row.band() != other.band()) {
                changes.add(new PairChange(row.partners(), row, other));
            }
        }
        then.forEach((pair, row) -> changes.add(new PairChange(pair, null, row)));
        changes.sort(Comparator.comparing(PairChange::promise, PROMISING));
        return List.copyOf(changes);
    }

    /** The better of both bands. */
    private @Nullable Band promise() {
        Band was = bandBefore();
        Band is = bandAfter();
        return PROMISING.compare(was, is) <= 0 ? was : is;
    }
}
