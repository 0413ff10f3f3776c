package eu.clusterplanner.record;

import eu.clusterplanner.record.persistence.SearchQueries;
import eu.clusterplanner.shared.PartnershipId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds records of all kinds by their words, as far as the signed-in person may read them. */
@Service
@PreAuthorize("isAuthenticated()")
public class RecordSearch {

    private final SearchQueries queries;
    private final ReadingRights rights;

    RecordSearch(SearchQueries queries, ReadingRights rights) {
        this.queries = queries;
        this.rights = rights;
    }

    /**
     * The record of exactly that key first, then those whose key or name has the words, then the others; in the order
     * of steps and of the team.
     *
     * @param most at most so many
     * @throws RuntimeException not found for whoever is not in the team
     */
    public List<FoundRecord> find(PartnershipId partnership, SearchedWords words, int most) {
        Reading reading = rights.reading(partnership);
        return words.words().isEmpty() ? List.of() : queries.find(partnership, reading, words, most);
    }
}
