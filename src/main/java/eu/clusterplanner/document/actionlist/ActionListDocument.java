package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.WorkPackage;
import eu.clusterplanner.document.content.Abbreviations;
import eu.clusterplanner.document.content.FrontMatter;
import eu.clusterplanner.document.content.OwnTexts;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.model.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The shared action list: what partners promise each other, and who pays. What single partners spend is in it only by choice. */
public final class ActionListDocument {

    private ActionListDocument() {}

    /** The document as it would be issued now. */
    public static DocumentModel compose(ActionListInput input) {
        ListWords words = new ListWords(input);
        List<Section> sections = new OwnTexts(words).into(sections(words));
        sections.add(new Abbreviations(words).annex(sections));
        return DocumentModel.of(front(words), sections);
    }

    /** What stands around the contents. */
    public static Front front(ActionListInput input) {
        return front(new ListWords(input));
    }

    private static Front front(ListWords words) {
        Map<String, String> workPackages = words.input().actions().workPackages().stream()
                .collect(Collectors.toMap(WorkPackage::key, WorkPackage::title));
        return new FrontMatter(words, "actions", words.input().roadmap().deliverables(), workPackages).front();
    }

    private static List<Section> sections(ListWords words) {
        return List.of(
                new SummarySection(words).section(),
                Section.of("summary-2", words.text("section.summary-2"), List.of(), List.of()),
                new HowMadeSection(words).section(),
                new ListSection(words).section(),
                new ViewsSection(words).section(),
                new SheetsSection(words).section(),
                new MoneySection(words).section(),
                new NotTakenUpSection(words).section(),
                new CodesAnnex(words).section());
    }
}
