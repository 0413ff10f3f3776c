package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.competence.Synergy;
import eu.clusterplanner.competence.SynergyStepData;
import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.competence.analysis.PartnerPair;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Pairs of partners from the most promising one down; the reasons appear when they are asked for. */
final class PairList extends Div {

    private static final long serialVersionUID = 1L;

    /** Thirty partners are 435 pairs; nobody reads beyond the first ones. */
    private static final int FIRST = 20;

    private final transient SynergyStepData data;
    private final transient PairSentences sentences;
    private final transient PartnershipId partnership;
    private final transient Texts texts;
    private final transient List<PairRow> ranked;
    private final OrderedList list = new OrderedList();
    private final Button all = new Button();

    PairList(SynergyStepData data, PairSentences sentences, PartnershipId partnership, Texts texts) {
        this.data = data;
        this.sentences = sentences;
        this.partnership = partnership;
        this.texts = texts;
        addClassName("planner-pairs");
        add(list);
        this.ranked = data.ranked();
        ranked.stream().limit(FIRST).forEach(pair -> list.add(item(pair)));
        if (ranked.size() > FIRST) {
            all.setText(texts.get("synergies.all-pairs", "count", ranked.size()));
            all.addClickListener(pressed -> showAll());
            add(all);
        }
    }

    /** Under which key the list has the pair that a link names as {@code NP+PACK}; its row is there from then on. */
    Optional<String> key(String link) {
        // a plus that nobody encoded arrives as a blank
        List<String> asked = List.of(link.split("[+ ]"));
        for (int place = 0; place < ranked.size(); place++) {
            PartnerPair pair = ranked.get(place).partners();
            if (asked.size() == 2 && asked.containsAll(List.of(pair.first(), pair.second()))) {
                if (place >= FIRST) {
                    showAll();
                }
                return Optional.of(key(pair));
            }
        }
        return Optional.empty();
    }

    private static String key(PartnerPair pair) {
        return pair.first() + "+" + pair.second();
    }

    private void showAll() {
        if (all.getParent().isPresent()) {
            ranked.stream().skip(FIRST).forEach(pair -> list.add(item(pair)));
            remove(all);
        }
    }

    private ListItem item(PairRow pair) {
        H3 names = new H3(texts.get(
                "synergies.pair",
                Map.of(
                        "first",
                        sentences.partner(pair.partners().first()),
                        "second",
                        sentences.partner(pair.partners().second()))));
        Div head = new Div(names, band(pair));
        head.addClassName("planner-pair-head");
        if (pair.override() != null) {
            Span own = new Span(texts.get("synergies.own-view"));
            own.addClassName("planner-tag");
            head.add(own);
        }
        ListItem item = LinkedRecord.mark(new ListItem(head), key(pair.partners()));
        data.analysed()
                .synergy(pair.partners().first(), pair.partners().second())
                .flatMap(synergy -> Optional.ofNullable(synergy.idea()))
                .ifPresent(idea -> item.add(new Paragraph(idea)));
        item.add(why(pair));
        return item;
    }

    private Span band(PairRow pair) {
        Band band = pair.band();
        Span span = new Span(texts.get(band == null ? "synergies.unknown" : "synergies.band." + band));
        span.addClassName("planner-band");
        span.addClassName(band == null ? "unknown" : band.name().toLowerCase(Locale.ROOT));
        return span;
    }

    private Details why(PairRow pair) {
        Details why = new Details(texts.get("synergies.why"));
        why.addOpenedChangeListener(change -> {
            why.removeAll();
            if (change.isOpened()) {
                explain(why, pair);
            }
        });
        return why;
    }

    private void explain(Details why, PairRow pair) {
        String first = pair.partners().first();
        String second = pair.partners().second();
        sentences.score(pair).forEach(sentence -> why.add(new Paragraph(sentence)));
        if (pair.synergy() != null) {
            Stream.of(
                            sentences.brings(first, second, pair.filledByFirst()),
                            sentences.brings(second, first, pair.filledBySecond()),
                            sentences.shares(pair))
                    .filter(Objects::nonNull)
                    .forEach(sentence -> why.add(new Paragraph(sentence)));
            why.add(new Paragraph(String.join(" ", sentences.figures(pair))));
        }
        data.analysed().synergy(first, second).ifPresent(synergy -> why.add(notes(synergy)));
        why.add(cells(pair));
    }

    private Component notes(Synergy synergy) {
        DescriptionList notes = new DescriptionList();
        notes.addClassName("planner-pair-notes");
        sentences
                .notes(synergy)
                .forEach(note -> notes.add(
                        new DescriptionList.Term(note.getKey()), new DescriptionList.Description(note.getValue())));
        return notes;
    }

    /** The way to the cells that the sentences were made of. */
    private Component cells(PairRow pair) {
        Stream<String> competences = Stream.concat(pair.filledByFirst().stream(), pair.filledBySecond().stream());
        RouterLink link = new RouterLink();
        link.setRoute(CompetencesView.class, PartnershipPage.parameters(partnership));
        competences
                .findFirst()
                .ifPresent(competence -> link.setQueryParameters(QueryParameters.simple(Map.of(
                        "competence", competence, "partner", pair.partners().first()))));
        link.setText(texts.get("synergies.why.cells"));
        return new Paragraph(link);
    }
}
