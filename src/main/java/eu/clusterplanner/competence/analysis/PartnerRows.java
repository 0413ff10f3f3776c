package eu.clusterplanner.competence.analysis;

import java.util.List;
import java.util.stream.IntStream;

/** Rows of the partners: what each adds to the partnership. */
final class PartnerRows {

    private final LevelMatrix matrix;
    private final double coverage;
    private final double[] shapley;

    private PartnerRows(LevelMatrix matrix) {
        this.matrix = matrix;
        this.coverage = matrix.coverage(matrix.weighted(), matrix.everybody());
        this.shapley = shapley(matrix);
    }

    static List<PartnerRow> of(LevelMatrix matrix) {
        if (!matrix.hasWeight()) {
            return matrix.partners().stream()
                    .map(partner -> missing(partner, CompetenceReason.NO_WEIGHTED_COMPETENCE))
                    .toList();
        }
        PartnerRows rows = new PartnerRows(matrix);
        return IntStream.range(0, matrix.partners().size()).mapToObj(rows::row).toList();
    }

    private static PartnerRow missing(String partner, CompetenceReason reason) {
        return new PartnerRow(partner, null, null, null, null, List.of(reason));
    }

    private PartnerRow row(int partner) {
        String key = matrix.partners().get(partner);
        int[] answered = matrix.answeredByAll(partner);
        if (answered.length == 0) {
            return new PartnerRow(key, 0.0, null, null, null, List.of(CompetenceReason.PARTNER_WITHOUT_ANSWER));
        }
        return new PartnerRow(
                key,
                matrix.weightOf(answered) / matrix.weightOf(matrix.weighted()),
                matrix.coverage(matrix.weighted(), partner),
                coverage - matrix.coverage(matrix.weighted(), matrix.everybodyBut(partner)),
                shapley[partner],
                List.of());
    }

    /** Coverage is a weighted sum of largest reaches, one airport game a competence. */
    private static double[] shapley(LevelMatrix matrix) {
        int[] weighted = matrix.weighted();
        double[][] heights = new double[weighted.length][];
        double[] weights = new double[weighted.length];
        double total = matrix.weightOf(weighted);
        for (int i = 0; i < weighted.length; i++) {
            int c = weighted[i];
            heights[i] = IntStream.range(0, matrix.partners().size())
                    .mapToDouble(p -> matrix.reach(p, c))
                    .toArray();
            weights[i] = matrix.weight(c) / total;
        }
        return AirportGame.weightedShares(heights, weights, matrix.partners().size());
    }
}
