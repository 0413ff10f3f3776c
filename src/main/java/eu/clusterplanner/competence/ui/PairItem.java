package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.competence.analysis.PartnerPair;
import eu.clusterplanner.shell.Flash;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.field.FoldedRow;
import eu.clusterplanner.shell.field.RecordFields;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pair of partners: how promising, why, and what the team thinks and plans; follows what is entered in it. */
final class PairItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient SynergyDesk desk;
    private final Div head = new Div();
    private final Paragraph idea = new Paragraph();
    private final Details why = new Details();
    private transient PairRow pair;

    PairItem(SynergyDesk desk, PairRow pair) {
        this.desk = desk;
        this.pair = pair;
        LinkedRecord.mark(this, key(pair.partners()));
        head.addClassName("planner-pair-head");
        why.setSummaryText(desk.texts().get("synergies.why"));
        why.addOpenedChangeListener(change -> explain());
        show();
        add(head, idea, why, ownView());
        desk.onChanged(this::refresh);
    }

    static String key(PartnerPair partners) {
        return partners.first() + "+" + partners.second();
    }

    private void refresh() {
        PairRow before = pair;
        desk.pair(pair.partners()).ifPresent(now -> pair = now);
        show();
        if (!Objects.equals(before.band(), pair.band()) || !Objects.equals(before.override(), pair.override())) {
            Flash.on(head);
        }
        explain();
    }

    private void show() {
        PairSentences sentences = desk.sentences();
        head.removeAll();
        head.add(
                new H3(desk.texts()
                        .get(
                                "synergies.pair",
                                Map.of(
                                        "first",
                                        sentences.partner(pair.partners().first()),
                                        "second",
                                        sentences.partner(pair.partners().second())))),
                band());
        if (pair.override() != null) {
            Span own = new Span(desk.texts().get("synergies.own-view"));
            own.addClassName("planner-tag");
            head.add(own);
        }
        String text = desk.data()
                .analysed()
                .synergy(pair.partners().first(), pair.partners().second())
                .map(synergy -> Objects.requireNonNullElse(synergy.idea(), ""))
                .orElse("");
        idea.setText(text);
        idea.setVisible(!text.isEmpty());
    }

    private Span band() {
        Band band = pair.band();
        Span span = new Span(desk.texts().get(band == null ? "synergies.unknown" : "synergies.band." + band));
        span.addClassName("planner-band");
        span.addClassName(band == null ? "unknown" : band.name().toLowerCase(Locale.ROOT));
        return span;
    }

    private FoldedRow ownView() {
        return new FoldedRow(
                        desk.notes(pair.partners()),
                        this::line,
                        "override",
                        "overrideReason",
                        "idea",
                        "barrier",
                        "nextStep",
                        "owner",
                        "due",
                        "status")
                .onStored(desk::changed);
    }

    /** {@code Our own view: 80 of 100 · Agreed · A common test line · M8}. */
    private String line(RecordFields notes) {
        String score = notes.words("override");
        String view = score.isEmpty() ? "" : desk.texts().get("synergies.own-view.score", "score", score);
        String said = Stream.concat(
                        Stream.of(view),
                        Stream.of("status", "nextStep", "owner", "due").map(notes::words))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return said.isEmpty()
                ? desk.texts().get("synergies.own-view.none")
                : desk.texts().get("synergies.own-view.said", "said", said);
    }

    private void explain() {
        why.removeAll();
        if (!why.isOpened()) {
            return;
        }
        PairSentences sentences = desk.sentences();
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
        why.add(cells(sentences));
    }

    /** The way to each cell that the sentences were made of. */
    private UnorderedList cells(PairSentences sentences) {
        UnorderedList cells = new UnorderedList();
        cells.addClassName("planner-pair-cells");
        String first = pair.partners().first();
        String second = pair.partners().second();
        pair.filledByFirst().forEach(competence -> cells.add(cell(sentences, competence, first, second)));
        pair.filledBySecond().forEach(competence -> cells.add(cell(sentences, competence, second, first)));
        return cells;
    }

    private ListItem cell(PairSentences sentences, String competence, String giver, String receiver) {
        ListItem item = new ListItem(new Span(sentences.competence(competence) + ": "));
        item.add(link(sentences, competence, giver), new Span(" · "), link(sentences, competence, receiver));
        return item;
    }

    private RouterLink link(PairSentences sentences, String competence, String partner) {
        RouterLink link = new RouterLink();
        link.setRoute(CompetencesView.class, PartnershipPage.parameters(desk.partnership()));
        link.setQueryParameters(QueryParameters.simple(Map.of("competence", competence, "partner", partner)));
        link.setText(sentences.cell(partner, competence));
        return link;
    }
}
