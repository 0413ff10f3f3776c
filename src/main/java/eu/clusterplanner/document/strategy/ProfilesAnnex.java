package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.strategy.StrategyFacts.Members;
import eu.clusterplanner.document.strategy.StrategyFacts.Profile;
import eu.clusterplanner.partner.PartnerSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Annex C: a profile of each partner. Only by choice. */
final class ProfilesAnnex {

    private static final String ID = "annex-c";

    private final Story story;

    private ProfilesAnnex(Story story) {
        this.story = story;
    }

    static Section section(Story story) {
        List<Section> profiles = new ArrayList<>();
        if (story.head().choices().chosen().contains(ID)) {
            ProfilesAnnex annex = new ProfilesAnnex(story);
            for (PartnerSummary partner : story.partners()) {
                story.profile(partner).ifPresent(profile -> profiles.add(annex.profile(partner, profile)));
            }
        }
        Section.Form annex = new Section.Form(true, false);
        return Section.of(ID, story.text("section.strategy." + ID), annex, List.of())
                .with(List.of(), profiles);
    }

    private Section profile(PartnerSummary partner, Profile profile) {
        Grid grid = new Grid(story).column("strategy.fact", 1.4).column("strategy.value", 4);
        fact(grid, "legalName", profile.legalName());
        fact(grid, "legalForm", profile.legalForm());
        fact(grid, "kind", story.word("partner.kind", profile.kind()));
        fact(grid, "role", story.word("partner.role", partner.role()));
        fact(
                grid,
                "place",
                joined(
                        Story.orEmpty(profile.place().city()),
                        Story.region(profile.place().nuts()),
                        story.country(partner.country())));
        founded(grid, profile.founded());
        fact(grid, "staff", story.number(profile.staff()));
        fact(grid, "label", PartnerTable.label(story, profile.label()));
        fact(grid, "members", members(profile.members()));
        fact(grid, "sectors", String.join(", ", profile.sectors()));
        fact(grid, "technologies", String.join(", ", profile.technologies()));
        fact(grid, "languages", languages(profile.languages()));
        fact(grid, "joined", story.dates().day(profile.joined()));
        fact(grid, "signed", story.dates().day(profile.signed()));
        if (profile.website() != null) {
            grid.row(List.of(Inline.bold(story.say("profile.website")), Annexes.link(profile.website())));
        }
        List<Block> blocks = new ArrayList<>(Prose.paragraph(profile.text()));
        blocks.addAll(grid.captioned(story.say("profile.caption", Map.of("partner", partner.label()))));
        return Section.of(ID + "-" + partner.key(), partner.name(), blocks, List.of());
    }

    private void fact(Grid grid, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            grid.row(List.of(Inline.bold(story.say("profile." + key)), Inline.plain(value)));
        }
    }

    /** A year has no separator of thousands. */
    private void founded(Grid grid, @Nullable Integer year) {
        fact(grid, "founded", year == null ? "" : year.toString());
    }

    private String members(Members members) {
        return Stream.of(
                        number("total", members.total()),
                        number("small", members.small()),
                        number("large", members.large()),
                        number("research", members.research()),
                        number("other", members.other()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String number(String key, @Nullable Integer count) {
        return count == null ? "" : story.say("profile.members." + key, Map.of("count", count));
    }

    private String languages(List<String> codes) {
        Locale language = story.head().choices().language();
        return codes.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(language))
                .collect(Collectors.joining(", "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(", "));
    }
}
