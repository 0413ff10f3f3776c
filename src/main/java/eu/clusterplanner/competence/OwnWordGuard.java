package eu.clusterplanner.competence;

import eu.clusterplanner.competence.persistence.OwnWords;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.RatingRights;
import eu.clusterplanner.record.ChangeGuard;
import eu.clusterplanner.record.Problem;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a partner has said of itself nobody else changes, by whatever door: the matrix, a workbook, a field. */
@Component
class OwnWordGuard implements ChangeGuard {

    /** Whoever stores many cells has looked at all of them in one query. */
    private static final ScopedValue<Boolean> LOOKED = ScopedValue.newInstance();

    private static final String KIND = "assessment";
    private static final Set<String> ANSWER = Set.of(MatrixEntry.LEVEL, "unknown");

    private final PartnershipAccess access;
    private final OwnWords own;

    OwnWordGuard(PartnershipAccess access, OwnWords own) {
        this.access = access;
        this.own = own;
    }

    /** Runs work that has looked itself at what it changes. */
    static <T extends @Nullable Object, X extends Throwable> T callLooked(ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(LOOKED, true).call(work);
    }

    @Override
    public Optional<Problem> refuses(PartnershipId partnership, String kind, RecordId id, @Nullable String property) {
        if (!kind.equals(KIND) || LOOKED.isBound() || (property != null && !ANSWER.contains(property))) {
            return Optional.empty();
        }
        RatingRights rights = access.ratings(partnership);
        return own.among(partnership, Set.of(id)).isEmpty() || own.isOf(partnership, id, rights.partner())
                ? Optional.empty()
                : Optional.of(Problem.of("ownWord"));
    }
}
