package eu.clusterplanner.review;

import eu.clusterplanner.review.persistence.ReviewFileRepository;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what other modules make for a team review, in the transaction in which it is decided. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReviewFiles {

    private final ReviewFileRepository files;
    private final Clock clock;

    ReviewFiles(ReviewFileRepository files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Keeps a file of a decided review for ever. */
    public void keep(RoundDecided decided, ReviewFile.Purpose purpose, ReviewFile.Made made) {
        ReviewRound round = decided.contents().round();
        files.insert(round.partnership(), round.id(), null, purpose, decided.edition(), made, clock.instant());
    }
}
