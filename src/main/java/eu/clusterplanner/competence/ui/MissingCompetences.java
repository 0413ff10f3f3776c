package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.SynergyStepData;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Competences that nobody has, and those that hang on a single partner, with what the team decided. */
final class MissingCompetences extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SynergyStepData data;
    private final transient CompetenceWords words;
    private final transient Formats formats;

    MissingCompetences(SynergyStepData data, CompetenceWords words, Formats formats) {
        this.data = data;
        this.words = words;
        this.formats = formats;
        List<CompetenceRow> weak = data.analysed().figures().competences().stream()
                .filter(row -> row.state() == State.GAP || row.state() == State.SINGLE)
                .sorted(Comparator.comparing(CompetenceRow::state, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (weak.isEmpty()) {
            add(new Paragraph(texts().get("synergies.missing.none")));
            return;
        }
        FigureTable table = new FigureTable(
                texts().get("synergies.missing"),
                Stream.of("competence", "state", "best", "decision")
                        .map(column -> texts().get("synergies.missing.column." + column))
                        .toList());
        weak.forEach(row -> table.addRow(
                data.analysed()
                        .competence(row.competence())
                        .map(each -> each.key() + " " + each.name())
                        .orElse(row.competence()),
                List.of(state(row), best(row), decision(row))));
        add(table);
    }

    private String state(CompetenceRow row) {
        String state = texts().get("competences.state." + row.state());
        return row.critical() ? texts().get("synergies.missing.critical", "state", state) : state;
    }

    private String best(CompetenceRow row) {
        Integer best = row.best();
        Integer needed = data.analysed()
                .competence(row.competence())
                .map(Competence::requiredLevel)
                .orElse(null);
        if (best == null || needed == null) {
            return words.reasons(row.reasons());
        }
        String partners = row.bestPartners().stream()
                .flatMap(key -> data.analysed().partner(key).stream())
                .map(PartnerSummary::label)
                .collect(Collectors.joining(", "));
        return words.best(best, needed, partners);
    }

    private String decision(CompetenceRow row) {
        RecordRow decision = data.decisions().get(row.competence());
        if (decision == null || decision.value("decision") == null) {
            return row.state() == State.GAP ? texts().get("synergies.missing.undecided") : "";
        }
        String what = texts().get("choice.gap_decision.decision." + decision.text("decision"));
        return Stream.of(what, owner(decision), due(decision), decision.text("note"))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String owner(RecordRow decision) {
        return decision.value("owner", RecordId.class)
                .flatMap(id -> data.analysed().partners().stream()
                        .filter(partner -> partner.id().equals(id))
                        .findFirst())
                .map(PartnerSummary::label)
                .orElse(null);
    }

    private @Nullable String due(RecordRow decision) {
        return decision.value("due", PlannedDate.class).map(formats::planned).orElse(null);
    }

    private Texts texts() {
        return words.texts();
    }
}
