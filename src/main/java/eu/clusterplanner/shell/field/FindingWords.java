package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.record.FindingReference;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipPage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** References to findings in words, each with the page where the finding is seen. Every kind is read once a page. */
public final class FindingWords {

    private static final Map<String, String> RECORDS = Map.of("market", "target_market", "swot", "swot_item");

    private final LinkChoices targets;
    private final PartnershipId partnership;
    private final Texts texts;

    public FindingWords(Records records, PartnershipId partnership, Texts texts) {
        this(new LinkChoices(records, partnership), partnership, texts);
    }

    FindingWords(LinkChoices targets, PartnershipId partnership, Texts texts) {
        this.targets = targets;
        this.partnership = partnership;
        this.texts = texts;
    }

    /** {@code Competence: Polymers and biopolymers}; the reference itself where nothing is known of it. */
    public String of(String reference) {
        return FindingReference.parse(reference).flatMap(this::words).orElse(reference);
    }

    /** The words as a link to the step in which the finding is seen. */
    public Component link(String reference) {
        return FindingReference.parse(reference)
                .<Component>map(finding -> new Anchor(address(finding), of(reference)))
                .orElseGet(() -> new Span(reference));
    }

    /** All of them, a line each. */
    public Component links(List<String> references) {
        UnorderedList list = new UnorderedList();
        list.addClassName("planner-findings");
        references.forEach(reference -> list.add(new ListItem(link(reference))));
        return list;
    }

    private Optional<String> words(FindingReference finding) {
        List<String> keys = finding.keys();
        return switch (finding.kind()) {
            case "challenge" -> challenge(keys.getFirst());
            case "pair" -> both("partner", keys).map(names -> texts.get("finding.pair", names));
            case "stage" -> stages(keys).map(names -> texts.get("finding.stage", names));
            case "interface" -> stages(keys).map(names -> texts.get("finding.interface", names));
            default -> row(finding).map(this::named);
        };
    }

    private Optional<String> challenge(String key) {
        String text = "choice.partnership.jointChallenges." + key;
        return texts.has(text)
                ? Optional.of(texts.get("finding.challenge", "name", texts.get(text)))
                : Optional.empty();
    }

    /** A strength is called a strength and not an item of the analysis. */
    private String named(RecordRow row) {
        RecordKind kind = row.kind();
        String label = kind.name().equals("swot_item") && row.value("kind") != null
                ? ChoiceTexts.of(texts, kind, kind.property("kind"), row.text("kind"))
                : texts.get("record." + kind.name());
        return texts.get("finding.named", Map.of("kind", label, "name", RecordTitle.name(row)));
    }

    private Optional<Map<String, String>> both(String kind, List<String> keys) {
        return find(rows(kind), keys.getFirst())
                .flatMap(one -> find(rows(kind), keys.getLast())
                        .map(other -> Map.of("one", RecordTitle.name(one), "other", RecordTitle.name(other))));
    }

    /** keys: of the chain, then of one stage or two. */
    private Optional<Map<String, String>> stages(List<String> keys) {
        Optional<RecordId> chain = find(rows("value_chain"), keys.getFirst()).map(RecordRow::id);
        List<RecordRow> stages = rows("stage").stream()
                .filter(stage -> chain.equals(Optional.ofNullable(stage.parent())))
                .toList();
        return find(stages, keys.get(1))
                .flatMap(one -> find(stages, keys.getLast())
                        .map(other -> Map.of("one", RecordTitle.name(one), "other", RecordTitle.name(other))));
    }

    private Optional<RecordRow> row(FindingReference finding) {
        return find(rows(recordKind(finding)), finding.keys().getFirst());
    }

    private String address(FindingReference finding) {
        String page = PartnershipPage.ROUTE.replace(":partnershipId", partnership.toString());
        return switch (finding.kind()) {
            case "challenge" -> page + Step.BASICS.path();
            case "pair" ->
                page + Step.SYNERGIES.path() + "?pair="
                        + String.join("+", finding.keys()).replace("+", "%2B");
            case "stage", "interface" ->
                page + Step.VALUE_CHAIN.path() + "?record="
                        + String.join("/", finding.keys().subList(0, 2));
            case "competence" ->
                page + Step.COMPETENCES.path() + "?competence=" + finding.keys().getFirst();
            default -> page + step(finding).path() + "?record=" + finding.keys().getFirst();
        };
    }

    private Step step(FindingReference finding) {
        return row(finding).map(row -> row.kind().step()).orElse(Step.BASICS);
    }

    private static String recordKind(FindingReference finding) {
        return recordKind(finding.kind());
    }

    /** The kind of record that findings of that kind are. */
    static String recordKind(String finding) {
        return RECORDS.getOrDefault(finding, finding);
    }

    private static Optional<RecordRow> find(Collection<RecordRow> rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    private Collection<RecordRow> rows(String kind) {
        return targets.rows(kind);
    }
}
