package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.competence.analysis.CompetenceFigures;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.scenario.analysis.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says that something is tried and nothing changed, what comes of it in one line, and how to end it. */
final class TrialBand extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrialDesk desk;
    private final Paragraph lead = new Paragraph();
    private final Span sentence = new Span();
    private final Span summary = new Span();
    private final Paragraph tooLong = new Paragraph();
    private final Div band = new Div();

    TrialBand(TrialDesk desk) {
        this.desk = desk;
        lead.setText(desk.texts().get("trial.line"));
        lead.addClassName("planner-lead");
        Button back = new Button(desk.texts().get("trial.put-back"), pressed -> desk.putBack());
        Div said = new Div(sentence, summary);
        said.getElement().setAttribute("role", "status");
        band.addClassName("planner-trial-band");
        band.add(said, back);
        sentence.setText(desk.texts().get("trial.trying"));
        sentence.addClassName("planner-trial-said");
        tooLong.setText(desk.texts().get("trial.too-long"));
        tooLong.addClassName("planner-note");
        add(lead, band, tooLong);
        desk.onChanged(this::refresh);
        refresh();
    }

    private void refresh() {
        band.setVisible(!desk.assumptions().isNothing());
        tooLong.setVisible(!desk.isInAddress());
        summary.setText(String.join(" ", sentences(desk.trial(), desk.words())));
    }

    private static List<String> sentences(Trial trial, TrialWords words) {
        List<String> sentences = new ArrayList<>();
        Double before = trial.before().coverage();
        Double after = trial.after().coverage();
        if (before != null && after != null) {
            sentences.add(words.get(
                    "said.coverage",
                    Map.of(
                            "before", words.percent(before),
                            "after", words.percent(after),
                            "difference", words.points(before, after))));
        }
        sentences.add(words.get("said.missing", Map.of("count", missing(trial.after()))));
        long leaderless = trial.orphaned().stream()
                .filter(each -> each.kind().needsLead())
                .count();
        if (leaderless > 0) {
            sentences.add(words.get("said.leaderless", Map.of("count", leaderless)));
        }
        return sentences;
    }

    static long missing(CompetenceFigures figures) {
        return figures.competences().stream()
                .filter(row -> row.state() == State.GAP)
                .count();
    }
}
