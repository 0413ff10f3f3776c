package eu.clusterplanner.document.strategy;

import eu.clusterplanner.action.WorkPackage;
import eu.clusterplanner.document.content.Abbreviations;
import eu.clusterplanner.document.content.FrontMatter;
import eu.clusterplanner.document.content.OwnTexts;
import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The partnership strategy: why this partnership, where to, by which choices. */
public final class StrategyDocument {

    /** What it says only when somebody has chosen so. */
    public static final Set<Sensitive> SENSITIVE = Set.of(Sensitive.INFLUENCE, Sensitive.LEVELS, Sensitive.SHARES);

    private final Story story;

    private StrategyDocument(Story story) {
        this.story = story;
    }

    /** The document as it would be issued now. */
    public static DocumentModel compose(StrategyDocumentInput input) {
        Story story = new Story(input);
        List<Section> sections = new OwnTexts(story).into(new StrategyDocument(story).sections());
        sections.add(new Abbreviations(story).annex(sections));
        Map<String, String> workPackages =
                input.actions().workPackages().stream().collect(Collectors.toMap(WorkPackage::key, WorkPackage::title));
        FrontMatter front = new FrontMatter(story, "strategy", input.roadmap().deliverables(), workPackages);
        return DocumentModel.of(front.front(), sections);
    }

    private List<Section> sections() {
        AheadSections ahead = new AheadSections(story);
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(story).section());
        sections.add(story.section("summary-2", List.of()));
        sections.add(new IntroductionSection(story).section());
        sections.add(new PartnershipSection(story).section());
        sections.add(new ChallengeSection(story).section());
        sections.add(new CompetenceSection(story).section());
        sections.add(new ChainSection(story).section());
        sections.add(new AnalysisSection(story).section());
        sections.add(new DirectionSection(story).section());
        sections.add(new ThreadSection(story).section());
        sections.add(new WorkingSection(story).section());
        sections.add(new MeasuringSection(story).section());
        sections.add(ahead.risks());
        sections.add(ahead.afterFunding());
        sections.addAll(annexes());
        return sections;
    }

    private List<Section> annexes() {
        Annexes annexes = new Annexes(story);
        return List.of(
                LevelsAnnex.section(story),
                annexes.computation(),
                ProfilesAnnex.section(story),
                annexes.workshops(),
                annexes.sources());
    }
}
