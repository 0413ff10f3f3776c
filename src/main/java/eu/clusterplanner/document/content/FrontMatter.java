package eu.clusterplanner.document.content;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.roadmap.Deliverable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Title page, header and footer of a document. */
public final class FrontMatter {

    private final DocumentWords words;
    private final String kind;
    private final PartnershipFacts partnership;
    private final DocumentChoices choices;
    private final Optional<Deliverable> deliverable;
    private final Map<String, String> workPackages;

    /**
     * For a document of a kind.
     *
     * @param kind text key of its title and subject: {@code roadmap}
     * @param deliverables among them the one that the document is
     * @param workPackages title by key
     */
    public FrontMatter(
            DocumentWords words, String kind, List<Deliverable> deliverables, Map<String, String> workPackages) {
        this.words = words;
        this.kind = kind;
        this.partnership = words.head().partnership();
        this.choices = words.head().choices();
        this.workPackages = Map.copyOf(workPackages);
        this.deliverable = deliverables.stream()
                .filter(line -> line.key().equals(choices.deliverable()))
                .findFirst();
    }

    /** What stands around the contents. */
    public Front front() {
        String title = Optional.ofNullable(choices.title())
                .orElseGet(() -> words.text(kind + ".title", Map.of("acronym", partnership.acronym())));
        String date = words.dates().day(words.head().asOf());
        FundingStatement funding = new FundingStatement(words);
        return new Front(
                partnership.acronym(),
                partnership.name(),
                DocumentWords.orEmpty(choices.number()),
                title,
                words.text(kind + ".subject", Map.of("partnership", partnership.name())),
                choices.language(),
                words.head().asOf(),
                date,
                words.text("version.draft"),
                facts(date),
                funding.statement(),
                notes(date, funding));
    }

    private List<Front.Fact> facts(String date) {
        List<Front.Fact> facts = new ArrayList<>();
        add(facts, "deliverable", choices.number());
        add(facts, "workPackage", deliverable.map(this::workPackage).orElse(null));
        add(
                facts,
                "lead",
                deliverable.map(line -> words.partnerName(line.lead())).orElse(null));
        add(
                facts,
                "due",
                deliverable.map(line -> words.dates().dueWithMonth(line.due())).orElse(null));
        add(facts, "status", deliverable.map(this::status).orElse(null));
        add(facts, "version", words.text("version.draft"));
        add(facts, "date", date);
        add(facts, "dissemination", words.choice("dissemination", choices.dissemination()));
        add(facts, "grantAgreement", partnership.grantAgreement());
        add(facts, "call", partnership.call());
        add(facts, "authors", authors());
        return facts;
    }

    private void add(List<Front.Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Front.Fact(words.text("front." + label), value));
        }
    }

    private String workPackage(Deliverable line) {
        String key = DocumentWords.orEmpty(line.workPackage());
        String title = workPackages.get(key);
        return title == null ? "" : key + " " + title;
    }

    /** How far the deliverable has come; what is made now is a draft all the same. */
    private String status(Deliverable line) {
        LocalDate day = line.accepted() == null ? line.handedIn() : line.accepted();
        return Stream.of(
                        words.choice("deliverableStatus", line.status()),
                        words.dates().day(day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String authors() {
        return words.partners().stream().map(PartnerSummary::name).collect(Collectors.joining(", "));
    }

    private List<Block.Note> notes(String date, FundingStatement funding) {
        List<Block.Note> notes = new ArrayList<>();
        if (partnership.illustrative()) {
            notes.add(Block.Note.of(words.text("note.illustrative")));
        }
        funding.views().ifPresent(notes::add);
        notes.add(Block.Note.of(words.text("note.planOnOneDay", Map.of("date", date))));
        return notes;
    }
}
