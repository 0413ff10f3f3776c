package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.action.WorkPackage;
import eu.clusterplanner.document.content.Abbreviations;
import eu.clusterplanner.document.content.DataSheet;
import eu.clusterplanner.document.content.FrontMatter;
import eu.clusterplanner.document.content.OwnTexts;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The implementation roadmap: what happens when, who does it, and why then. What partners spend and how loaded they are
 * is in it only by choice; levels of single partners and persons never are.
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
        Front front = new FrontMatter(story, "roadmap", input.roadmap().deliverables(), workPackages).front();
        sections.add(new DataSheet(story).annex(front, List.copyOf(sections), counts(story)));
        return DocumentModel.of(front, sections);
    }

    private static List<Front.Fact> counts(Story story) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("partners", story.partners().size());
        counts.put("actions", story.counting().size());
        counts.put("milestones", story.input().roadmap().milestones().size());
        counts.put("deliverables", story.input().roadmap().deliverables().size());
        counts.put("indicators", story.input().strategy().indicators().size());
        counts.put("risks", story.input().roadmap().risks().size());
        return counts.entrySet().stream()
                .map(count -> new Front.Fact(story.text("data." + count.getKey()), String.valueOf(count.getValue())))
                .toList();
    }

    private List<Section> sections() {
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
        sections.add(new BudgetSection(story).section());
        sections.add(new ProjectsSection(story).section());
        sections.add(new SteeringSection(story).section());
        sections.add(new MonitoringSection(story).section());
        sections.add(Risks.section(story));
        sections.add(CommunicationSection.section(story));
        sections.add(BeyondSection.section(story));
        sections.add(AllDatesAnnex.section(story));
        sections.add(Annexes.dependencies(story));
        sections.add(Annexes.comparison(story));
        return sections;
    }

    /** A section that holds what the team wrote, and nothing else. */
    private Section ownTextOnly(String id) {
        return Section.of(id, story.text("section." + id), List.of(), List.of());
    }
}
