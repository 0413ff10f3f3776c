package eu.clusterplanner.document.content;

import java.time.LocalDate;

/**
 * What every document is made from beside its contents.
 *
 * @param asOf day for which the document holds
 * @param choices what the team chose and wrote for this document
 * @param options what is chosen for this one making
 */
public record DocumentHead(
        PartnershipFacts partnership, LocalDate asOf, DocumentChoices choices, IssueOptions options) {

    /** Whether a sensitive part shall be in it. */
    public boolean has(Sensitive part) {
        return options.has(part);
    }
}
