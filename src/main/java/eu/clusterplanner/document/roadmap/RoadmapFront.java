package eu.clusterplanner.document.roadmap;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Choices;
import eu.clusterplanner.document.roadmap.RoadmapDocumentInput.Partnership;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.Deliverable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Title page, header and footer of the roadmap. */
final class RoadmapFront {

    /** From this year on programmes ask for another sentence and for a longer note. */
    private static final int FUNDED_BY_THE_UNION = 2021;

    private final Story story;
    private final Partnership partnership;
    private final Choices choices;
    private final Optional<Deliverable> deliverable;

    RoadmapFront(Story story) {
        this.story = story;
        this.partnership = story.input().partnership();
        this.choices = story.input().choices();
        this.deliverable = story.input().roadmap().deliverables().stream()
                .filter(line -> line.key().equals(choices.deliverable()))
                .findFirst();
    }

    Front front() {
        String title = Optional.ofNullable(choices.title())
                .orElseGet(() -> story.text("roadmap.title", Map.of("acronym", partnership.acronym())));
        String date = story.dates().day(story.input().asOf());
        return new Front(
                partnership.acronym(),
                partnership.name(),
                title,
                story.text("roadmap.subject", Map.of("partnership", partnership.name())),
                choices.language(),
                date,
                story.text("version.draft"),
                facts(date),
                notes());
    }

    private List<Front.Fact> facts(String date) {
        List<Front.Fact> facts = new ArrayList<>();
        add(facts, "deliverable", choices.number());
        add(facts, "workPackage", deliverable.map(this::workPackage).orElse(null));
        add(facts, "lead", deliverable.map(line -> partnerName(line.lead())).orElse(null));
        add(
                facts,
                "due",
                deliverable.map(line -> story.dates().dueWithMonth(line.due())).orElse(null));
        add(facts, "version", story.text("version.draft"));
        add(facts, "date", date);
        add(facts, "dissemination", story.choice("dissemination", choices.dissemination()));
        add(facts, "grantAgreement", partnership.grantAgreement());
        add(facts, "call", partnership.call());
        add(facts, "authors", authors());
        return facts;
    }

    private void add(List<Front.Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Front.Fact(story.text("front." + label), value));
        }
    }

    private String workPackage(Deliverable line) {
        return story.input().actions().workPackages().stream()
                .filter(workPackage -> workPackage.key().equals(line.workPackage()))
                .map(workPackage -> workPackage.key() + " " + workPackage.title())
                .findFirst()
                .orElse("");
    }

    private String partnerName(@Nullable String key) {
        return story.input().partners().stream()
                .filter(partner -> partner.key().equals(key))
                .map(PartnerSummary::name)
                .findFirst()
                .orElse("");
    }

    private String authors() {
        return story.input().partners().stream().map(PartnerSummary::name).collect(Collectors.joining(", "));
    }

    private List<Block.Note> notes() {
        List<Block.Note> notes = new ArrayList<>();
        if (partnership.illustrative()) {
            notes.add(Block.Note.of(story.text("note.illustrative")));
        }
        if (partnership.grantAgreement() != null) {
            LocalDate start = partnership.start();
            boolean since2021 = start != null && start.getYear() >= FUNDED_BY_THE_UNION;
            notes.add(Block.Note.of(story.text("note.funding", Map.of("since2021", since2021 ? "yes" : "no"))));
        }
        String date = story.dates().day(story.input().asOf());
        notes.add(Block.Note.of(story.text("note.planOnOneDay", Map.of("date", date))));
        return notes;
    }
}
