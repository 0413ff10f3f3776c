package eu.clusterplanner.competence.ui;

import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.competence.analysis.SynergyParameters;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.HeatMap;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pairs of partners as a picture: each pair stands twice, so that each partner has a full row. */
record PairMap(AnalysedCompetences analysed, CompetenceWords words) {

    private static final int WIDTH = 760;
    private static final String OWN_VIEW = "*";

    HeatMap map() {
        List<HeatMap.Heading> partners = analysed.input().partners().stream()
                .map(key -> new HeatMap.Heading(
                        key, analysed.partner(key).map(PartnerSummary::label).orElse(key)))
                .toList();
        List<HeatMap.Cell> cells = new ArrayList<>();
        for (PairRow pair : analysed.figures().pairs()) {
            cells.add(cell(pair, pair.partners().first(), pair.partners().second()));
            cells.add(cell(pair, pair.partners().second(), pair.partners().first()));
        }
        Caption caption = new Caption(
                "pairs",
                texts().get("synergies.map"),
                texts().get("synergies.map.what"),
                texts().get("synergies.empty"));
        return new HeatMap(caption, partners, partners, cells, scale(), WIDTH);
    }

    private HeatMap.Cell cell(PairRow pair, String row, String column) {
        Double score = score(pair);
        String text = score == null ? "" : String.valueOf(Math.round(score));
        return new HeatMap.Cell(row, column, score, text, pair.override() == null ? "" : OWN_VIEW);
    }

    /** The team's own view where there is one. */
    static @Nullable Double score(PairRow pair) {
        Integer override = pair.override();
        return override == null ? pair.synergy() : Double.valueOf(override);
    }

    private HeatMap.Scale scale() {
        SynergyParameters parameters = analysed.input().parameters();
        List<HeatMap.Band> bands = new ArrayList<>();
        bands.add(band("LOW", 0));
        if (parameters.bandMedium() > 0 && parameters.bandMedium() < parameters.bandHigh()) {
            bands.add(band("MEDIUM", parameters.bandMedium()));
        }
        if (parameters.bandHigh() > 0) {
            bands.add(band("HIGH", parameters.bandHigh()));
        }
        boolean own = analysed.figures().pairs().stream().anyMatch(pair -> pair.override() != null);
        List<HeatMap.Mark> marks =
                own ? List.of(new HeatMap.Mark(OWN_VIEW, texts().get("synergies.own-view"))) : List.of();
        return new HeatMap.Scale(bands, texts().get("synergies.unknown"), marks);
    }

    private HeatMap.Band band(String name, double from) {
        return new HeatMap.Band(name.toLowerCase(java.util.Locale.ROOT), texts().get("synergies.band." + name), from);
    }

    private Texts texts() {
        return words.texts();
    }
}
