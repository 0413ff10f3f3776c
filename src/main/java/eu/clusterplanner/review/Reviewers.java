package eu.clusterplanner.review;

import eu.clusterplanner.identity.Guest;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Confidential.Topic;
import eu.clusterplanner.review.persistence.RoundQueries;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds out as whom somebody answers in a review: a person of the team, or a guest by the link to this review. */
@Component
class Reviewers {

    private final PartnershipAccess access;
    private final RoundQueries queries;
    private final Guests guests;

    Reviewers(PartnershipAccess access, RoundQueries queries, Guests guests) {
        this.access = access;
        this.queries = queries;
        this.guests = guests;
    }

    /** The seats whose people answer for these, each once. */
    static List<ReviewSeat> answering(ReviewContents contents, Collection<ReviewSeat> seats) {
        Set<RecordId> ids = seats.stream().map(ReviewSeat::answeredBy).collect(Collectors.toSet());
        return contents.seats().stream().filter(seat -> ids.contains(seat.id())).toList();
    }

    /** Empty where the link no longer works, or the review was taken back. */
    Optional<Reviewer> byLink(Guest guest) {
        return queries.ofHolder(guest.about())
                .filter(round -> round.state() != RoundState.CANCELLED)
                .flatMap(round ->
                        of(round, holder -> holder.id().value().equals(guest.about()), null, round.showsCosts()));
    }

    /**
     * Whoever acts, in the review of that id; for guests it is the one of their link.
     *
     * @throws ReviewNotFoundException where there is no such review for that person
     * @throws AccessDeniedException for people of the team who have no seat in it
     */
    Reviewer acting(PartnershipId partnership, RecordId round) {
        Actor actor = Actors.current().orElseThrow(() -> new AccessDeniedException("nobody"));
        if (actor.kind() == Actor.Kind.LINK) {
            return guests.find(UUID.fromString(actor.id()))
                    .flatMap(this::byLink)
                    .filter(reviewer -> reviewer.round().id().equals(round)
                            && reviewer.round().partnership().equals(partnership))
                    .orElseThrow(() -> new ReviewNotFoundException(round));
        }
        Membership own = access.require(partnership);
        ReviewRound found = queries.find(partnership, round)
                .filter(each -> each.state() != RoundState.CANCELLED)
                .orElseThrow(() -> new ReviewNotFoundException(round));
        boolean costs = found.showsCosts() || access.reading(own).all(Topic.COSTS);
        return of(found, holder -> own.account().equals(holder.account()), own.partner(), costs)
                .orElseThrow(() -> new AccessDeniedException("no seat in this review"));
    }

    private Optional<Reviewer> of(
            ReviewRound round, Predicate<SeatHolder> isPerson, @Nullable RecordId works, boolean costs) {
        ReviewContents contents = queries.contents(round);
        List<ReviewSeat> seats = contents.seats().stream()
                .filter(seat -> seat.holders().stream().anyMatch(isPerson))
                .toList();
        List<ReviewSeat> proxied = contents.seats().stream()
                .filter(seat -> seats.stream().anyMatch(own -> own.id().equals(seat.proxy())))
                .toList();
        List<ReviewSeat> answered = Stream.concat(seats.stream().filter(seat -> seat.proxy() == null), proxied.stream())
                .toList();
        return seats.stream()
                .flatMap(seat -> seat.holders().stream())
                .filter(isPerson)
                .findFirst()
                .map(holder -> new Reviewer(
                        contents,
                        holder,
                        answered.isEmpty() ? seats : answered,
                        works == null ? seats.getFirst().partner() : works,
                        costs));
    }
}
