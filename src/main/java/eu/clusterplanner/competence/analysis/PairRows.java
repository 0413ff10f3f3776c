package eu.clusterplanner.competence.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of all pairs, with the team's own views and ranks. */
final class PairRows {

    /** One pair and the scores that decide its place. */
    private record Scored(
            PartnerPair partners,
            PairMeasures measures,
            @Nullable Double closeness,
            @Nullable Double synergy,
            @Nullable Integer override) {

        @Nullable
        Double decisive() {
            return override == null ? synergy : Double.valueOf(override);
        }
    }

    private final LevelMatrix matrix;
    private final SynergyParameters parameters;
    private final Map<PartnerPair, Integer> overrides = new HashMap<>();

    private PairRows(LevelMatrix matrix, CompetenceInput input) {
        this.matrix = matrix;
        this.parameters = input.parameters();
        for (OwnView view : input.ownViews()) {
            Integer override = view.override();
            if (override != null) {
                overrides.put(view.partners(), override);
                overrides.put(view.partners().swapped(), override);
            }
        }
    }

    static List<PairRow> of(LevelMatrix matrix, CompetenceInput input) {
        PairRows rows = new PairRows(matrix, input);
        List<Scored> pairs = rows.scored();
        @Nullable Integer[] ranks = ranks(pairs);
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> rows.row(pairs.get(i), ranks[i]))
                .toList();
    }

    private List<Scored> scored() {
        List<Scored> pairs = new ArrayList<>();
        for (int first = 0; first < matrix.partners().size(); first++) {
            for (int second = first + 1; second < matrix.partners().size(); second++) {
                pairs.add(scored(first, second));
            }
        }
        return pairs;
    }

    private Scored scored(int first, int second) {
        PartnerPair pair =
                new PartnerPair(matrix.partners().get(first), matrix.partners().get(second));
        PairMeasures measures = PairMeasures.of(matrix, first, second);
        Double similarity = measures.similarity();
        Double closeness = similarity == null ? null : parameters.closeness(similarity);
        Double complementarity = measures.fill().complementarity();
        Double synergy =
                closeness == null || complementarity == null ? null : 100 * Math.sqrt(complementarity * closeness);
        return new Scored(pair, measures, closeness, synergy, overrides.get(pair));
    }

    private PairRow row(Scored pair, @Nullable Integer rank) {
        PairMeasures measures = pair.measures();
        Double decisive = pair.decisive();
        return new PairRow(
                pair.partners(),
                measures.similarity(),
                measures.fill(),
                measures.fill().complementarity(),
                measures.fill().balance(),
                measures.related(),
                measures.gain(),
                pair.synergy(),
                pair.override(),
                decisive == null ? null : parameters.band(decisive),
                rank,
                measures.answered(),
                pair.closeness(),
                measures.filledByFirst(),
                measures.filledBySecond(),
                measures.reasons());
    }

    /** Ranks from 1 by falling score; a score within the tolerance of the one before shares its rank. */
    private static @Nullable Integer[] ranks(List<Scored> pairs) {
        record Entry(int position, double score) {}
        List<Entry> falling = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Double score = pairs.get(i).decisive();
            if (score != null) {
                falling.add(new Entry(i, score));
            }
        }
        falling.sort(Comparator.comparingDouble(Entry::score).reversed());
        @Nullable Integer[] ranks = new @Nullable Integer[pairs.size()];
        int rank = 0;
        for (int i = 0; i < falling.size(); i++) {
            boolean tied = i > 0
                    && Tolerance.atLeast(
                            falling.get(i).score(), falling.get(i - 1).score());
            rank = tied ? rank : i + 1;
            ranks[falling.get(i).position()] = rank;
        }
        return ranks;
    }
}
