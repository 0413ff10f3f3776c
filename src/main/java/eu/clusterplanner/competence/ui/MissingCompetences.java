package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.field.FoldedRow;
import eu.clusterplanner.shell.field.RecordFields;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Competences that nobody has, that hang on a single partner, or that many offer: each with what the team decides. */
final class MissingCompetences extends Div implements LinkedRecord.ShowsPart {

    private static final long serialVersionUID = 1L;

    /** Nobody decides on more at once; the others are shown when they are asked for. */
    private static final int FIRST = 30;

    private final transient SynergyDesk desk;
    private final OrderedList list = new OrderedList();
    private final Button all = new Button();
    private transient List<CompetenceRow> later = List.of();

    MissingCompetences(SynergyDesk desk) {
        this.desk = desk;
        List<CompetenceRow> weak = desk.data().analysed().figures().competences().stream()
                .filter(row -> row.state() != null && row.state() != State.SAFE)
                .sorted(Comparator.comparing(CompetenceRow::state, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (weak.isEmpty()) {
            add(new Paragraph(texts().get("synergies.missing.none")));
            return;
        }
        list.addClassName("planner-gaps");
        weak.stream().limit(FIRST).forEach(row -> list.add(item(row)));
        later = weak.stream().skip(FIRST).toList();
        all.setText(texts().get("synergies.missing.all", "count", weak.size()));
        all.addClickListener(pressed -> showAll());
        all.setVisible(!later.isEmpty());
        add(list, all);
    }

    private void showAll() {
        later.forEach(row -> list.add(item(row)));
        later = List.of();
        all.setVisible(false);
    }

    @Override
    public void reveal(String key) {
        if (later.stream().anyMatch(row -> row.competence().equals(key))) {
            showAll();
        }
    }

    private ListItem item(CompetenceRow row) {
        String key = row.competence();
        H3 name = new H3(desk.data()
                .analysed()
                .competence(key)
                .map(each -> each.key() + " " + each.name())
                .orElse(key));
        Span state = new Span(state(row));
        state.addClassName("planner-tag");
        Div head = new Div(name, state);
        head.addClassName("planner-gap-head");
        FoldedRow decision = new FoldedRow(desk.decision(key), of -> line(of, row), "decision", "owner", "due", "note");
        return LinkedRecord.mark(new ListItem(head, new Paragraph(best(row)), decision.onStored(desk::changed)), key);
    }

    private String state(CompetenceRow row) {
        String state = texts().get("competences.state." + row.state());
        return row.critical() ? texts().get("synergies.missing.critical", "state", state) : state;
    }

    private String best(CompetenceRow row) {
        Integer best = row.best();
        Integer needed = desk.data()
                .analysed()
                .competence(row.competence())
                .map(Competence::requiredLevel)
                .orElse(null);
        if (best == null || needed == null) {
            return desk.words().reasons(row.reasons());
        }
        String partners = row.bestPartners().stream()
                .flatMap(key -> desk.data().analysed().partner(key).stream())
                .map(PartnerSummary::label)
                .collect(Collectors.joining(", "));
        return desk.words().best(best, needed, partners);
    }

    private String line(RecordFields decision, CompetenceRow row) {
        String said = decision.said("decision", "owner", "due", "note");
        if (!said.isEmpty()) {
            return texts().get("synergies.missing.decided", "said", said);
        }
        return texts().get(
                        switch (row.state()) {
                            case GAP -> "synergies.missing.undecided";
                            case CROWDED -> "synergies.missing.crowded";
                            case SINGLE, SAFE -> "synergies.missing.decide";
                            case null -> "synergies.missing.decide";
                        });
    }

    private Texts texts() {
        return desk.texts();
    }
}
