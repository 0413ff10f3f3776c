package eu.clusterplanner.document.content;

import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words of documents of a partnership made by hand, as of 1 June 2026. */
final class Heads {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Heads() {}

    static DocumentWords words(@Nullable String grantAgreement, @Nullable LocalDate start, DocumentChoices choices) {
        PartnershipFacts facts =
                new PartnershipFacts("TEST", "A partnership", "A call", grantAgreement, start, null, false);
        return words(new DocumentHead(facts, DAY, choices, IssueOptions.PLAIN), 2);
    }

    static DocumentWords ofPartners(int partners) {
        PartnershipFacts facts = new PartnershipFacts("TEST", "A partnership", null, null, null, null, false);
        return words(new DocumentHead(facts, DAY, DocumentChoices.NONE, IssueOptions.PLAIN), partners);
    }

    static DocumentChoices deliverable(String key) {
        return new DocumentChoices(null, "D2.1", key, "PUBLIC", Locale.ENGLISH, Map.of(), Set.of(), Set.of());
    }

    static DocumentChoices without(String section) {
        return new DocumentChoices(null, null, null, null, Locale.ENGLISH, Map.of(), Set.of(section), Set.of());
    }

    private static DocumentWords words(DocumentHead head, int partners) {
        List<PartnerSummary> all = IntStream.rangeClosed(1, partners)
                .mapToObj(i -> new PartnerSummary(
                        RecordId.next(), "P" + i, "Cluster number " + i, "Short" + i, null, null, null, null))
                .toList();
        return new DocumentWords(head, new Dates(head.partnership().start(), Locale.ENGLISH, DateForm.DATES), all);
    }
}
