package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.WorkPackage;
import eu.clusterplanner.document.content.Abbreviations;
import eu.clusterplanner.document.content.FrontMatter;
import eu.clusterplanner.document.content.OwnTexts;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The implementation roadmap: what happens when, who does it, and why then. Costs, levels of single partners and
 * persons are not in it.
 */
public final class RoadmapDocument {

    private final Story story;

    private RoadmapDocument(Story story) {
        this.story = story;
    }

    /** The document as it would be issued now. */
    public static DocumentModel compose(RoadmapDocumentInput input) {
        Story story = new Story(input);
        List<Section> sections = new OwnTexts(story).into(new RoadmapDocument(story).sections());
        sections.add(new Abbreviations(story).annex(sections));
        Map<String, String> workPackages =
                input.actions().workPackages().stream().collect(Collectors.toMap(WorkPackage::key, WorkPackage::title));
        FrontMatter front = new FrontMatter(story, "roadmap", input.roadmap().deliverables(), workPackages);
        return DocumentModel.of(front.front(), sections);
    }

    private List<Section> sections() {
        SteeringSections steering = new SteeringSections(story);
        List<Section> sections = new ArrayList<>();
        sections.add(ownTextOnly("summary"));
        sections.add(ownTextOnly("summary-2"));
        sections.add(new OnePageSection(story).section());
        sections.add(new BasisSection(story).section());
        sections.add(new PhasesSection(story).section());
        sections.add(new ScheduleSection(story).section());
        sections.add(ResultSections.milestones(story));
        sections.add(ResultSections.deliverables(story));
        sections.add(new ExplainedSection(story).section());
        sections.add(new PeopleSection(story).section());
        sections.add(ownTextOnly("s9"));
        sections.add(steering.projects());
        sections.add(steering.steering());
        sections.add(new MonitoringSection(story).section());
        sections.add(Risks.section(story));
        sections.add(ownTextOnly("s14"));
        sections.add(steering.beyond());
        sections.add(AllDatesAnnex.section(story));
        return sections;
    }

    /** A section that holds what the team wrote, and nothing else: money, for one, does not leave the team. */
    private Section ownTextOnly(String id) {
        return Section.of(id, story.text("section." + id), List.of(), List.of());
    }
}
