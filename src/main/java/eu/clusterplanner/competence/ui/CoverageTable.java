package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which competence gives how much of the coverage, and which partner's level it rests on. */
final class CoverageTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AnalysedCompetences analysed;
    private final transient CompetenceWords words;

    CoverageTable(AnalysedCompetences analysed, CompetenceWords words) {
        this.analysed = analysed;
        this.words = words;
        FigureTable table = new FigureTable(
                words.texts().get("competences.origin"),
                Stream.of("competence", "best", "importance", "gives")
                        .map(column -> words.texts().get("competences.origin.column." + column))
                        .toList());
        analysed.figures().competences().forEach(row -> add(table, row));
        add(table);
    }

    private void add(FigureTable table, CompetenceRow row) {
        Integer needed = analysed.competence(row.competence())
                .map(Competence::requiredLevel)
                .orElse(null);
        Double share = row.share();
        table.addRow(
                analysed.competence(row.competence())
                        .map(each -> each.key() + " " + each.name())
                        .orElse(row.competence()),
                List.of(
                        best(row, needed),
                        share == null ? words.reasons(row.reasons()) : words.percent(share),
                        gives(row, needed)));
    }

    private String best(CompetenceRow row, @Nullable Integer needed) {
        Integer best = row.best();
        if (best == null || needed == null) {
            return words.reasons(row.reasons());
        }
        String partners = row.bestPartners().stream()
                .flatMap(key -> analysed.partner(key).stream())
                .map(PartnerSummary::label)
                .collect(Collectors.joining(", "));
        return words.best(best, needed, partners);
    }

    private String gives(CompetenceRow row, @Nullable Integer needed) {
        Integer best = row.best();
        Double share = row.share();
        if (share == null || needed == null) {
            return "";
        }
        return words.percent(best == null ? 0 : share * Math.min(1, (double) best / needed));
    }
}
