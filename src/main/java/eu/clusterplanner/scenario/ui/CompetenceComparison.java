package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.competence.analysis.Band;
import eu.clusterplanner.competence.analysis.CompetenceFigures;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.scenario.analysis.CompetenceChange;
import eu.clusterplanner.scenario.analysis.PairChange;
import eu.clusterplanner.scenario.analysis.Trial;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coverage, missing competences and pairs before and after. */
record CompetenceComparison(Trial trial, TrialWords words, TrialLinks links) {

    Section coverage() {
        FigureTable table = new FigureTable(words.get("coverage"), columns());
        CompetenceFigures before = trial.before();
        CompetenceFigures after = trial.after();
        share(table, "coverage.covered", before.coverage(), after.coverage());
        share(table, "coverage.group", Trial.groupSynergy(before), Trial.groupSynergy(after));
        share(table, "coverage.overlap", before.overlap(), after.overlap());
        count(
                table,
                "coverage.partners",
                before.partners().size(),
                after.partners().size());
        count(table, "coverage.missing", TrialBand.missing(before), TrialBand.missing(after));
        count(table, "coverage.single", held(before, State.SINGLE), held(after, State.SINGLE));
        return section("coverage", table);
    }

    private List<String> columns() {
        return List.of(words.get("figure"), words.get("before"), words.get("after"), words.get("difference"));
    }

    private void share(FigureTable table, String key, @Nullable Double before, @Nullable Double after) {
        table.addRow(words.get(key), List.of(words.percent(before), words.percent(after), words.points(before, after)));
    }

    private void count(FigureTable table, String key, long before, long after) {
        table.addRow(
                words.get(key), List.of(String.valueOf(before), String.valueOf(after), words.count(before, after)));
    }

    private static long held(CompetenceFigures figures, State state) {
        return figures.competences().stream()
                .filter(row -> row.state() == state)
                .count();
    }

    Section missing() {
        if (trial.competences().isEmpty()) {
            return section("competences", new Paragraph(words.get("competences.none")));
        }
        return section(
                "competences",
                new ChangeTable(
                        words,
                        words.get("competences"),
                        List.of(
                                words.texts().get("record.competence"),
                                words.get("before"),
                                words.get("after"),
                                words.get("difference")),
                        trial.competences(),
                        this::row));
    }

    private ChangeTable.Row row(CompetenceChange change) {
        return new ChangeTable.Row(
                links.competence(change.competence(), words.competence(change.competence())),
                List.of(
                        words.state(change.before()),
                        words.state(change.after()),
                        words.get(change.isWorse() ? "worse" : "better")));
    }

    Section pairs() {
        if (trial.pairs().isEmpty()) {
            return section("pairs", new Paragraph(words.get("pairs.none")));
        }
        Section section = section("pairs", table());
        if (trial.pairs().stream().anyMatch(CompetenceComparison::isUnknown)) {
            section.add(new Paragraph(words.get("pairs.unknown")));
        }
        return section;
    }

    /** A new pair of which too little is assumed. */
    private static boolean isUnknown(PairChange change) {
        return change.kind() == PairChange.Kind.COMES && change.bandAfter() == null;
    }

    private ChangeTable table() {
        return new ChangeTable(
                words,
                words.get("pairs"),
                List.of(words.get("pair"), words.get("before"), words.get("after"), words.get("difference")),
                trial.pairs(),
                this::row);
    }

    private ChangeTable.Row row(PairChange change) {
        return new ChangeTable.Row(
                pair(change),
                List.of(
                        change.kind() == PairChange.Kind.COMES
                                ? words.get("pairs.not-there")
                                : words.band(change.bandBefore()),
                        change.kind() == PairChange.Kind.GOES
                                ? words.get("pairs.not-there")
                                : words.band(change.bandAfter()),
                        words.get("pairs." + what(change))));
    }

    private static String what(PairChange change) {
        Band before = change.bandBefore();
        Band after = change.bandAfter();
        if (change.kind() != PairChange.Kind.BAND || before == null || after == null) {
            return change.kind().name();
        }
        return after.compareTo(before) < 0 ? "better" : "worse";
    }

    /** Only of partners there is a page to which one can go. */
    private Component pair(PairChange change) {
        String name = words.pair(change.partners());
        boolean tried = Candidate.isKey(change.partners().first())
                || Candidate.isKey(change.partners().second());
        return tried ? new Text(name) : links.pair(change.partners(), name);
    }

    private Section section(String key, Component content) {
        Section section = new Section(new H2(words.get(key)), content);
        section.addClassName("planner-section");
        return section;
    }
}
