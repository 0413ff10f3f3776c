package eu.clusterplanner.document.persistence;

import eu.clusterplanner.document.content.DocumentChoices;
import eu.clusterplanner.document.content.DocumentHead;
import eu.clusterplanner.document.content.IssueOptions;
import eu.clusterplanner.document.content.PartnershipFacts;
import eu.clusterplanner.document.content.Round;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the contents of a document, as it is stored.
 *
 * @param asOf day that the partnership names as its today
 * @param documents what the team chose for this document; empty while it has chosen nothing
 * @param rounds when indicators are reported
 */
public record StoredHead(
        PartnershipFacts partnership, @Nullable LocalDate asOf, List<DocumentChoices> documents, List<Round> rounds) {

    /**
     * The head of a document made today.
     *
     * @param today day for which it holds, unless the partnership names its own
     */
    public DocumentHead on(LocalDate today, IssueOptions options) {
        DocumentChoices choices = documents.isEmpty() ? DocumentChoices.NONE : documents.getFirst();
        return new DocumentHead(partnership, Objects.requireNonNullElse(asOf, today), choices, options);
    }
}
