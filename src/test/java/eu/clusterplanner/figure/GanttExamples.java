package eu.clusterplanner.figure;

import eu.clusterplanner.figure.Gantt.Bar;
import eu.clusterplanner.figure.Gantt.Item;
import eu.clusterplanner.figure.Gantt.Link;
import eu.clusterplanner.figure.Gantt.Milestone;
import eu.clusterplanner.figure.Gantt.Row;
import eu.clusterplanner.figure.Gantt.Signs;
import eu.clusterplanner.figure.Gantt.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Schedules to test and to look at. */
final class GanttExamples {

    static final Words WORDS = new Words(
            List.of("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"),
            "Q",
            "M",
            "Year",
            "No date yet",
            new Signs(
                    "Shared action",
                    "Sets the end",
                    "Spare days",
                    "Milestone",
                    "Fixed date (cannot move)",
                    "Must finish before",
                    "Today"));

    private static final String[] PARTNERS = {"NP", "BNPT", "PWIN", "INOV", "PACK", "SCS"};

    private GanttExamples() {}

    static Caption caption(String prefix) {
        return new Caption(
                prefix,
                "Roadmap 2026 to 2029",
                "Thirty shared actions in five work packages; the strategy sets the end.",
                "No shared actions with dates yet. Add one in the step Shared actions.");
    }

    /** The same for paper: titles take as many lines as they need. */
    static Gantt onPaper() {
        Gantt gantt = fourYears();
        return new Gantt(caption("paper"), gantt.timeline(), gantt.rows(), gantt.links(), gantt.words(), 620, 3);
    }

    /** About thirty actions in five work packages over four years, with milestones. */
    static Gantt fourYears() {
        Timeline time = Timeline.between(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31));
        String[] packages = {
            "WP1 Coordination and management",
            "WP2 Strategy and partnership agreement",
            "WP3 Internationalisation",
            "WP4 Joint innovation projects",
            "WP5 Communication and exit strategy"
        };
        String[] names = {
            "Set up the steering committee",
            "Partnership agreement",
            "Internal communication platform",
            "Quality and risk management",
            "Mid-term review",
            "Final review",
            "Competence mapping",
            "Value-chain and market study",
            "Joint strategy",
            "Consultation of member companies",
            "Implementation roadmap",
            "Update of the strategy after the mid-term review by all six partners",
            "Training of small companies",
            "Fact-finding mission to Japan",
            "Memoranda with intermediaries in target markets",
            "Business mission to PackExpo Chicago",
            "Ambassadors in target markets",
            "Business mission to interpack",
            "Ideas workshop",
            "Proposal for the I3 instrument",
            "Proposal for Horizon Europe",
            "Pilot line for smart labels",
            "Voucher scheme",
            "Investment readiness training",
            "Website and visual identity",
            "Newsletter",
            "Policy brief",
            "Exit strategy",
            "Final event in Barcelona"
        };
        int[][] months = {
            {0, 2}, {1, 6}, {1, 4}, {2, 48}, {23, 25}, {46, 48},
            {0, 3}, {3, 9}, {9, 13}, {5, 8}, {13, 16}, {25, 28},
            {13, 20}, {14, 16}, {16, 21}, {33, 35}, {21, 46}, {28, 29},
            {13, 15}, {15, 21}, {18, 27}, {21, 40}, {26, 38}, {20, 26},
            {0, 3}, {3, 48}, {40, 44}, {36, 44}, {45, 46}
        };
        List<Integer> critical = List.of(6, 7, 8, 10, 18, 19, 21, 27, 28, 5);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String group = packages[i < 6 ? 0 : i < 12 ? 1 : i < 18 ? 2 : i < 24 ? 3 : 4];
            Item item = new Item("a" + i, group, names[i], PARTNERS[i % 6]);
            boolean sets = critical.contains(i);
            Double slack = !sets && i % 3 != 0 && months[i][1] < 44 ? months[i][1] + 1.0 + i % 4 : null;
            Double fixed = i == 15 || i == 17 ? (double) months[i][0] : null;
            rows.add(new Bar(item, i == 22 ? null : new Gantt.Span(months[i][0], months[i][1]), slack, sets, fixed));
            if (i == 8 || i == 16 || i == 21 || i == 28) {
                double at = months[i][1];
                String flag = time.firstMonth() == null ? "" : "31." + ((int) at % 12 == 0 ? 12 : (int) at % 12);
                Item point = new Item("m" + i, group, "Milestone " + (rows.size() / 8 + 1) + " reached", "");
                rows.add(new Milestone(point, at, flag + "." + (2026 + (int) (at - 1) / 12), sets, i == 28));
            }
        }
        int[][] links = {
            {0, 1}, {6, 7}, {7, 8}, {9, 8}, {8, 10}, {10, 11}, {8, 12}, {8, 13}, {13, 14}, {14, 16}, {12, 15}, {8, 18},
            {18, 19}, {18, 20}, {19, 21}, {21, 27}, {27, 28}, {28, 5}, {24, 25}, {3, 4}, {26, 28}
        };
        List<Link> arrows = new ArrayList<>();
        for (int[] link : links) {
            arrows.add(new Link("l" + link[0] + "-" + link[1], "a" + link[0], "a" + link[1]));
        }
        arrows.add(new Link("lm", "a8", "m8"));
        return new Gantt(caption("road"), time.withToday(10.4), rows, arrows, WORDS, 1100);
    }

    /** The same rows counted in project months, without dates. */
    static Gantt monthNumbers() {
        Gantt dated = fourYears();
        return new Gantt(caption("months"), Timeline.ofMonths(48), dated.rows(), dated.links(), WORDS, 1100);
    }

    /** A thousand bars and 1,725 links with keys as long as those of a database with UUIDs would be. */
    static Gantt thousand(long seed, int keyLength) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            double start = i / 1000.0 * 40 + random.nextInt(4);
            double end = start + 0.5 + random.nextInt(8) / 2.0;
            Item item = new Item(
                    key("a", i, keyLength),
                    "WP" + (i / 50 + 1),
                    "Shared action number " + (i + 1) + " of the plan",
                    PARTNERS[i % 6]);
            boolean critical = random.nextInt(4) == 0;
            rows.add(new Bar(item, new Gantt.Span(start, end), critical ? null : end + 1, critical, null));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 1725; i++) {
            int from = random.nextInt(990);
            int to = from + 1 + random.nextInt(9);
            links.add(new Link(key("l", i, keyLength), key("a", from, keyLength), key("a", to, keyLength)));
        }
        Timeline time = Timeline.between(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31));
        return new Gantt(caption("g"), time, rows, links, WORDS, 1200);
    }

    private static String key(String kind, int number, int length) {
        return kind
                + "0".repeat(Math.max(0, length - 1 - Integer.toString(number).length()))
                + number;
    }
}
