package eu.clusterplanner.figure;

import eu.clusterplanner.figure.HeatMap.Band;
import eu.clusterplanner.figure.HeatMap.Cell;
import eu.clusterplanner.figure.HeatMap.Heading;
import eu.clusterplanner.figure.HeatMap.Mark;
import eu.clusterplanner.figure.HeatMap.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Heat maps to test and to look at. */
final class HeatMapExamples {

    static final Scale PAIRS = new Scale(
            List.of(
                    new Band("low", "Little to gain", 0),
                    new Band("medium", "Promising", 35),
                    new Band("high", "Very promising", 50)),
            "Not known yet",
            List.of(new Mark("*", "Our own view")));

    static final Scale LEVELS = new Scale(
            List.of(
                    new Band("0", "0 No", 0),
                    new Band("1", "1 We know it", 1),
                    new Band("2", "2 We do it", 2),
                    new Band("3", "3 We are good at it", 3),
                    new Band("4", "4 Known for it abroad", 4)),
            "Not answered yet",
            List.of(new Mark("+", "With a proof")));

    private static final List<String> PARTNERS = List.of("NP", "BNPT", "PWIN", "INOV", "PACK", "SCS");

    /** Synergy of the pairs of the worked example, upper half row by row. */
    private static final double[] SYNERGY = {
        31.4, 46.8, 45.7, 57.1, 44.8, 47.8, 44.3, 52.6, 49.1, 49.8, 53.2, 47.8, 39.4, 46.5, 58.7
    };

    private static final int[][] ANSWERS = {
        {1, 4, 1, 0, 0, 0, 0, 2, 2, 1},
        {1, 1, 4, 1, 0, 0, 1, 2, 2, 1},
        {4, 1, 0, 2, 0, 0, 0, 1, 1, 1},
        {0, 0, 0, 1, 0, 0, 4, 0, 2, 1},
        {1, 0, 0, 4, 1, 1, 2, 1, 3, 1},
        {0, 0, 0, 0, 4, 4, 0, 0, 2, 2}
    };

    private HeatMapExamples() {}

    static Caption caption(String prefix) {
        return new Caption(
                prefix,
                "Synergies",
                "How much two partners could gain from each other, 0 to 100.",
                "No partners yet. Add partners first.");
    }

    /** The six partners of the worked example against each other. */
    static HeatMap pairs() {
        List<Heading> headings = PARTNERS.stream().map(p -> new Heading(p, p)).toList();
        List<Cell> cells = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < PARTNERS.size(); i++) {
            for (int j = i + 1; j < PARTNERS.size(); j++) {
                double value = SYNERGY[next++];
                String mark = value == 49.1 ? "*" : "";
                String text = String.format(Locale.ROOT, "%.1f", value);
                cells.add(new Cell(PARTNERS.get(i), PARTNERS.get(j), value, text, mark));
                cells.add(new Cell(PARTNERS.get(j), PARTNERS.get(i), value, text, mark));
            }
        }
        return new HeatMap(caption("pairs"), headings, headings, cells, PAIRS, 640);
    }

    /** Ten competences in five domains by six partners in two groups, with unanswered cells. */
    static HeatMap competences() {
        String[] names = {
            "Polymers and biopolymers",
            "Nanomaterials",
            "Plasma and surface treatment",
            "Packaging design",
            "Microelectronics and sensors",
            "Software and internet of things",
            "Food know-how",
            "Cosmetics and pharma know-how",
            "Internationalisation services for small companies of the food industry",
            "Finance and investment readiness"
        };
        String[] domains = {"Materials", "Process", "Digital", "Market", "Business"};
        List<Heading> rows = IntStream.range(0, names.length)
                .mapToObj(c -> new Heading(
                        "C" + (c + 1),
                        names[c],
                        domains[c / 2],
                        c == 9 ? "Nobody has it" : c == 7 ? "Covered" : "Only one partner"))
                .toList();
        List<Heading> columns = IntStream.range(0, PARTNERS.size())
                .mapToObj(p -> new Heading(PARTNERS.get(p), PARTNERS.get(p)).in(p < 4 ? "Technology" : "Final product"))
                .toList();
        List<Cell> cells = new ArrayList<>();
        for (int p = 0; p < PARTNERS.size(); p++) {
            for (int c = 0; c < names.length; c++) {
                boolean unknown = p == 3 && c >= 7;
                int level = ANSWERS[p][c];
                String mark = level >= 3 && p != 2 ? "+" : "";
                cells.add(new Cell("C" + (c + 1), PARTNERS.get(p), unknown ? null : (double) level, "" + level, mark));
            }
        }
        return new HeatMap(caption("map"), rows, columns, cells, LEVELS, 860);
    }

    /** Thirty partners against each other; one pair in ten not known. */
    static HeatMap thirtyPartners(long seed) {
        Random random = new Random(seed);
        List<Heading> headings = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Heading("p" + i, i % 7 == 0 ? "Cluster of region " + i : "CLU" + i))
                .toList();
        List<Cell> cells = new ArrayList<>();
        for (Heading row : headings) {
            for (Heading column : headings) {
                if (!row.equals(column)) {
                    double value = 20 + random.nextDouble() * 45;
                    boolean unknown = random.nextInt(10) == 0;
                    String text = String.format(Locale.ROOT, "%.0f", value);
                    cells.add(new Cell(row.key(), column.key(), unknown ? null : value, text));
                }
            }
        }
        return new HeatMap(caption("thirty"), headings, headings, cells, PAIRS, 1100);
    }
}
