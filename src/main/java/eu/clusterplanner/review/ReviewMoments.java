package eu.clusterplanner.review;

import eu.clusterplanner.record.history.HistoryMoments;
import eu.clusterplanner.shared.PartnershipId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The named versions of the list: the moments at which team reviews were decided, to compare with. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReviewMoments implements HistoryMoments {

    private final ReviewService reviews;

    ReviewMoments(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Moment> moments(PartnershipId partnership) {
        return reviews.list(partnership).stream()
                .filter(round -> round.state() != RoundState.CANCELLED)
                .flatMap(round -> Stream.ofNullable(round.closedAt())
                        .map(at -> new Moment("history.since.review", round.title(), at)))
                .toList();
    }
}
