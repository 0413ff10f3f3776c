package eu.clusterplanner.review;

import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.partnership.TeamService;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.review.ReviewRefusedException.Reason;
import eu.clusterplanner.review.persistence.RoundRepository;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives each partner of a new review its seat, and each person a place at it. */
@Component
class ReviewOpening {

    private final TeamService team;
    private final Records records;
    private final Guests guests;
    private final RoundRepository rounds;

    ReviewOpening(TeamService team, Records records, Guests guests, RoundRepository rounds) {
        this.team = team;
        this.records = records;
        this.guests = guests;
        this.rounds = rounds;
    }

    /**
     * Stores the seats in this order, those without a vote last.
     *
     * @param linksEnd until when personal links work
     */
    List<ReviewSeat> seat(PartnershipId partnership, RecordId round, List<NewReview.Seat> asked, Instant linksEnd) {
        Map<RecordId, String> partners = records.list(partnership, "partner").stream()
                .collect(Collectors.toMap(RecordRow::id, ReviewOpening::name));
        Map<AccountId, TeamMember> people =
                team.list(partnership).stream().collect(Collectors.toMap(TeamMember::account, Function.identity()));
        List<ReviewSeat> seats = new ArrayList<>();
        Map<RecordId, List<NewReview.Holder>> known = new HashMap<>();
        for (NewReview.Seat each : inOrder(asked)) {
            RecordId partner = each.partner();
            if (partner != null && known.putIfAbsent(partner, each.holders()) != null) {
                throw new ReviewRefusedException(Reason.SEAT_TWICE);
            }
            String name = partner == null
                    ? null
                    : Optional.ofNullable(partners.get(partner)).orElseThrow(ReviewOpening::unknown);
            RecordId id = RecordId.next();
            ReviewSeat seat =
                    new ReviewSeat(id, round, partner, name, null, null, null, 0, holders(id, each, people, linksEnd));
            rounds.insertSeat(partnership, seat, seats.size());
            seats.add(seat);
        }
        return seats;
    }

    private static List<NewReview.Seat> inOrder(List<NewReview.Seat> asked) {
        List<NewReview.Seat> ordered = new ArrayList<>(
                asked.stream().filter(each -> each.partner() != null).toList());
        asked.stream().filter(each -> each.partner() == null).forEach(ordered::add);
        return ordered;
    }

    private List<SeatHolder> holders(
            RecordId seat, NewReview.Seat asked, Map<AccountId, TeamMember> people, Instant linksEnd) {
        List<SeatHolder> holders = new ArrayList<>();
        for (NewReview.Holder each : asked.holders()) {
            RecordId id = RecordId.next();
            AccountId account = each.account();
            String name = account == null
                    ? guest(id, each, linksEnd).label()
                    : member(people.get(account), asked.partner()).name();
            holders.add(new SeatHolder(id, seat, account, name, !holders.isEmpty(), null));
        }
        return holders;
    }

    private Guest guest(RecordId holder, NewReview.Holder asked, Instant linksEnd) {
        return guests.add(holder.value(), asked.email(), asked.name(), asked.language(), linksEnd);
    }

    /** Readers do not vote, and nobody votes for a partner that another one employs. */
    private static TeamMember member(@Nullable TeamMember person, @Nullable RecordId partner) {
        if (person == null
                || person.role() == Role.READER
                || (partner != null && person.partner() != null && !partner.equals(person.partner()))) {
            throw unknown();
        }
        return person;
    }

    private static String name(RecordRow partner) {
        String shortName = partner.text("shortName");
        return shortName.isEmpty() ? partner.text("name") : shortName;
    }

    private static ReviewRefusedException unknown() {
        return new ReviewRefusedException(Reason.PERSON_UNKNOWN);
    }
}
