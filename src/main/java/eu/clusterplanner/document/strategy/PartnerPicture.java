package eu.clusterplanner.document.strategy;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.strategy.StrategyFacts.Profile;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.PartnerMap;
import eu.clusterplanner.partner.PartnerSummary;
import java.util.ArrayList;
import java.util.List;

/** The partners on a map of Europe, with numbers in the order of the table of partners. */
final class PartnerPicture {

    private static final int WIDTH = 640;

    private PartnerPicture() {}

    /** Nothing where no partner has a place on the map. */
    static List<Block> of(Story story) {
        List<PartnerMap.Mark> marks = new ArrayList<>();
        for (PartnerSummary partner : story.partners()) {
            marks.add(new PartnerMap.Mark(
                    partner.key(),
                    String.valueOf(marks.size() + 1),
                    partner.label(),
                    partner.country(),
                    story.profile(partner)
                            .map(Profile::place)
                            .map(StrategyFacts.Place::nuts)
                            .orElse(null)));
        }
        if (marks.stream().noneMatch(PartnerMap.Mark::isShown)) {
            return List.of();
        }
        Caption caption = new Caption(
                "strategy-partners",
                story.say("partnerMap.title"),
                story.say("partnerMap.alt"),
                story.text("figure.empty"));
        PartnerMap.Words words = new PartnerMap.Words(story.say("partnerMap.mark"), story.say("partnerMap.country"));
        return List.of(new Block.Picture(
                Figures.draw(new PartnerMap(caption, marks, words, WIDTH)),
                story.say("partnerMap.caption"),
                story.say("partnerMap.source")));
    }
}
