package eu.clusterplanner.reference;

import eu.clusterplanner.reference.ChainTemplate.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The templates of value chains. */
public final class ChainTemplates {

    private static final ReferenceFile FILE = ReferenceFile.read("value-chain-templates");
    private static final List<ChainTemplate> ALL = templates(FILE.rows());

    private ChainTemplates() {}

    /** In the order of their file. */
    public static List<ChainTemplate> all() {
        return ALL;
    }

    /** Where they come from. */
    public static ReferenceSource source() {
        return FILE.source();
    }

    private static List<ChainTemplate> templates(List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.computeIfAbsent(cell(row, "code"), code -> new ArrayList<>())
                .add(row));
        return byCode.values().stream().map(ChainTemplates::template).toList();
    }

    private static ChainTemplate template(List<Map<String, String>> rows) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            boolean support = isSupport(row);
            boolean feedsNext = !support && i + 1 < rows.size() && !isSupport(rows.get(i + 1));
            List<String> feeds = feedsNext ? List.of(cell(rows.get(i + 1), "stage")) : List.of();
            stages.add(new Stage(cell(row, "stage"), cell(row, "name"), support, feeds));
        }
        Map<String, String> first = rows.getFirst();
        boolean verified = rows.stream().allMatch(ReferenceFile::isVerified);
        return new ChainTemplate(cell(first, "code"), cell(first, "industry"), List.copyOf(stages), verified);
    }

    private static boolean isSupport(Map<String, String> row) {
        return cell(row, "kind").equals("SUPPORT");
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
