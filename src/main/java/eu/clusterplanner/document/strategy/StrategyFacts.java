package eu.clusterplanner.document.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first steps hold of a partnership and only the strategy tells; lists in the order of the team.
 *
 * @param partners profiles of all partners, those that left included
 * @param sources where facts of the partnership were read
 */
public record StrategyFacts(
        Basics basics, List<Profile> partners, List<Need> needs, List<Stakeholder> stakeholders, List<Source> sources) {

    /** Nothing known but the strand. */
    public static StrategyFacts empty(String strand) {
        Basics basics = new Basics(
                strand,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Rules(null, null, null, null, null, null));
        return new StrategyFacts(basics, List.of(), List.of(), List.of(), List.of());
    }

    public StrategyFacts {
        partners = List.copyOf(partners);
        needs = List.copyOf(needs);
        stakeholders = List.copyOf(stakeholders);
        sources = List.copyOf(sources);
    }

    /** The facts for people who may not see amounts of money. */
    public StrategyFacts withoutCosts() {
        return new StrategyFacts(basics.withoutCosts(), partners, needs, stakeholders, sources);
    }

    /**
     * The partnership.
     *
     * @param strand ESCP_4I, ESCP_S3, ESCP_4X, EUROCLUSTER, INNOSUP or OTHER
     * @param phase PREPARATION, IMPLEMENTATION, SUSTAINED or CLOSED
     * @param theme the problem that is too big for one cluster
     * @param budget EUR; null too where the person who asks may not see it
     * @param grant EUR; null too where the person who asks may not see it
     * @param areas areas of smart specialisation
     * @param challenges codes CH1 to CH5
     */
    public record Basics(
            String strand,
            @Nullable String phase,
            @Nullable String theme,
            @Nullable BigDecimal budget,
            @Nullable BigDecimal grant,
            List<String> areas,
            List<String> ecosystems,
            List<String> industries,
            List<String> challenges,
            Rules rules) {

        private Basics withoutCosts() {
            return new Basics(strand, phase, theme, null, null, areas, ecosystems, industries, challenges, rules);
        }
    }

    /** How the partners deal with each other, each in words of the team. */
    public record Rules(
            @Nullable String decisions,
            @Nullable String joining,
            @Nullable String leaving,
            @Nullable String property,
            @Nullable String confidentiality,
            @Nullable String dataProtection) {}

    /**
     * A partner as it describes itself.
     *
     * @param kind CLUSTER_ORGANISATION, BUSINESS_NETWORK …
     * @param place its region and town
     * @param text how it describes itself
     * @param signed day on which it signed the agreement
     */
    public record Profile(
            String key,
            @Nullable String legalName,
            @Nullable String legalForm,
            @Nullable String kind,
            Place place,
            @Nullable String website,
            @Nullable Integer founded,
            @Nullable Double staff,
            Label label,
            Members members,
            List<String> sectors,
            List<String> technologies,
            List<String> languages,
            @Nullable LocalDate joined,
            @Nullable LocalDate signed,
            @Nullable String text,
            List<Source> sources) {}

    /** Where a partner is. */
    public record Place(@Nullable String nuts, @Nullable String city) {}

    /**
     * The quality label of a cluster organisation.
     *
     * @param level NONE, BRONZE, SILVER or GOLD
     */
    public record Label(@Nullable String level, @Nullable LocalDate validUntil) {}

    /** Member organisations by kind; null where not said. */
    public record Members(
            @Nullable Integer total,
            @Nullable Integer small,
            @Nullable Integer large,
            @Nullable Integer research,
            @Nullable Integer other) {}

    /**
     * What member companies need.
     *
     * @param partner key of the partner whose members they are
     * @param urgency 1 to 3
     * @param companies number of small and medium-sized companies
     */
    public record Need(
            String key,
            @Nullable String partner,
            @Nullable String text,
            @Nullable Integer urgency,
            @Nullable Integer companies) {}

    /**
     * An organisation around the partnership.
     *
     * @param helix INDUSTRY, ACADEMIA, PUBLIC or CIVIL
     * @param influence 1 to 5; nothing for readers outside the team
     * @param interest 1 to 5; nothing for readers outside the team
     * @param engagement how the team deals with it; nothing for readers outside the team
     */
    public record Stakeholder(
            String name,
            @Nullable String helix,
            @Nullable Integer influence,
            @Nullable Integer interest,
            @Nullable String engagement,
            @Nullable String country,
            @Nullable String nuts,
            @Nullable Boolean supportLetter) {}

    /** Where something was read. */
    public record Source(
            String text, @Nullable String url, @Nullable LocalDate date) {}
}
