package eu.clusterplanner.reference;

import eu.clusterplanner.reference.CompetenceTemplate.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The templates of competences. */
public final class CompetenceTemplates {

    private static final ReferenceFile FILE = ReferenceFile.read("competence-templates");
    private static final List<CompetenceTemplate> ALL = templates();

    private CompetenceTemplates() {}

    /** Those of strands first, in the order of their file. */
    public static List<CompetenceTemplate> all() {
        return ALL;
    }

    /** Where they come from. */
    public static ReferenceSource source() {
        return FILE.source();
    }

    /** Those made for that strand, or for one of the industries. */
    public static List<CompetenceTemplate> fitting(String strand, Collection<String> industries) {
        return ALL.stream()
                .filter(template ->
                        (!template.strand().isEmpty() && template.strand().equals(strand))
                                || template.industries().stream().anyMatch(industries::contains))
                .toList();
    }

    /** All competences of these templates, each once, in the order of the catalogue. */
    public static List<Item> together(Collection<CompetenceTemplate> templates) {
        Map<String, Item> byCode = new LinkedHashMap<>();
        templates.forEach(template ->
                template.items().forEach(item -> byCode.merge(item.entry().code(), item, Item::most)));
        return ReferenceList.COMPETENCES.entries().stream()
                .flatMap(entry -> Stream.ofNullable(byCode.get(entry.code())))
                .toList();
    }

    private static List<CompetenceTemplate> templates() {
        Map<String, List<Map<String, String>>> byCode = new LinkedHashMap<>();
        FILE.rows()
                .forEach(row -> byCode.computeIfAbsent(cell(row, "template"), code -> new ArrayList<>())
                        .add(row));
        return byCode.values().stream().map(CompetenceTemplates::template).toList();
    }

    private static CompetenceTemplate template(List<Map<String, String>> rows) {
        Map<String, String> first = rows.getFirst();
        return new CompetenceTemplate(
                cell(first, "template"),
                cell(first, "name"),
                cell(first, "strand"),
                Arrays.stream(cell(first, "industry").split("; "))
                        .filter(industry -> !industry.isEmpty())
                        .toList(),
                rows.stream().map(CompetenceTemplates::item).toList());
    }

    private static Item item(Map<String, String> row) {
        ReferenceEntry entry = ReferenceList.COMPETENCES
                .find(cell(row, "competence"))
                .orElseThrow(() -> new IllegalStateException("not in the catalogue: " + row));
        return new Item(entry, Integer.parseInt(cell(row, "requiredLevel")), Integer.parseInt(cell(row, "weight")));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
