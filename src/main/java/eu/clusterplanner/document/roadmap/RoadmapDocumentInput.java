package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.ActionList;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.Roadmap;
import eu.clusterplanner.schedule.Schedule;
import eu.clusterplanner.strategy.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the roadmap is made from; lists in the order of the team, links as keys.
 *
 * @param asOf day for which the document holds
 * @param choices what the team chose and wrote for this document
 * @param schedule computed from these actions and milestones
 * @param rounds when indicators are reported
 * @param basis competences and value chains that the plan rests on
 */
public record RoadmapDocumentInput(
        Partnership partnership,
        LocalDate asOf,
        Choices choices,
        Strategy strategy,
        ActionList actions,
        Roadmap roadmap,
        Schedule schedule,
        List<Round> rounds,
        PlanBasis basis) {

    public RoadmapDocumentInput {
        rounds = List.copyOf(rounds);
    }

    /** The partners that are still there on that day. */
    List<PartnerSummary> partners() {
        return actions.partners().stream()
                .filter(partner -> partner.left() == null || partner.left().isAfter(asOf))
                .toList();
    }

    /**
     * The partnership.
     *
     * @param start first day, if known
     * @param end last day, if known
     * @param illustrative whether levels and figures are examples (the partnership that comes with the product)
     */
    public record Partnership(
            String acronym,
            String name,
            @Nullable String call,
            @Nullable String grantAgreement,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            boolean illustrative) {}

    /**
     * What the team chose and wrote for the document.
     *
     * @param title its own title, if any
     * @param number number such as D1.4, if any
     * @param deliverable key of the deliverable that it is, if any
     * @param dissemination PUBLIC or SENSITIVE, if chosen
     * @param texts own prose (CommonMark) by section id
     * @param leftOut ids of sections that the team left out
     */
    public record Choices(
            @Nullable String title,
            @Nullable String number,
            @Nullable String deliverable,
            @Nullable String dissemination,
            Locale language,
            Map<String, String> texts,
            Set<String> leftOut) {

        public Choices {
            texts = Map.copyOf(texts);
            leftOut = Set.copyOf(leftOut);
        }

        /** Nothing chosen, nothing written. */
        public static final Choices NONE = new Choices(null, null, null, null, Locale.ENGLISH, Map.of(), Set.of());
    }

    /** A reporting round. */
    public record Round(
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate due) {}
}
