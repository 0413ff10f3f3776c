package eu.clusterplanner.request;

import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One partner that is asked, as stored.
 *
 * @param id of the answer; the links are about it
 * @param since when the state began
 * @param question why it was sent back; null: never was
 * @param reminders how many were sent, at most {@link RequestService#MOST_REMINDERS}
 * @param askedBy null where the account is gone
 */
public record AskedPartner(
        PartnershipId partnership,
        String acronym,
        String partnershipName,
        RecordId id,
        RecordId request,
        RecordId partner,
        String partnerName,
        Set<RequestPart> parts,
        LocalDate due,
        @Nullable String message,
        @Nullable AccountId askedBy,
        Instant askedAt,
        AnswerState state,
        Instant since,
        @Nullable String question,
        int reminders) {

    /** {@code profile, competences}: what is asked for, in words. */
    public String partsInWords(Texts texts) {
        return parts.stream().sorted().map(part -> texts.get(part.textKey())).collect(Collectors.joining(", "));
    }
}
