package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.exchange.workbook.CodeList.Code;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.ChoiceTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The words that cells of the workbook of shared actions have, from the plan and from the lists of the planner. */
public final class CodeLists {

    private final WorkbookLayout layout;
    private final Texts texts;
    private final JsonNode file;
    private final RecordNames names;
    private final List<CodeList> lists = new ArrayList<>();

    private CodeLists(WorkbookLayout layout, Texts texts, JsonNode file) {
        this.layout = layout;
        this.texts = texts;
        this.file = file;
        this.names = new RecordNames(file);
    }

    /** Those that have anything in them. */
    public static List<CodeList> of(WorkbookLayout layout, Texts texts, JsonNode file) {
        CodeLists all = new CodeLists(layout, texts, file);
        all.records("partner", "/partners", "name", "action.lead", "contribution.partner");
        all.types();
        all.choices(WorkbookSheet.ACTIONS, "status");
        all.choices(WorkbookSheet.ACTIONS, "moscow");
        all.choices(WorkbookSheet.ACTIONS, "mode");
        all.choices(WorkbookSheet.CONTRIBUTIONS, "role");
        all.choices(WorkbookSheet.FUNDING, "status");
        all.records("objective", "/objectives", "title", "action.objectives");
        WorkbookLayout.besides().forEach((kind, place) -> all.named(kind, place));
        return all.lists.stream().filter(list -> !list.codes().isEmpty()).toList();
    }

    private void records(String kind, String place, String title, String... columns) {
        List<Code> codes = new ArrayList<>();
        file.at(place)
                .forEach(record -> codes.add(new Code(
                        record.path("key").asString(""), record.path(title).asString(""))));
        add(kind, codes, columns);
    }

    /** What has no sheet of its own stands in cells by key and title. */
    private void named(String kind, String place) {
        List<Code> codes = new ArrayList<>();
        file.at(place)
                .forEach(record ->
                        codes.add(new Code(names.of(kind, record.path("key").asString("")), "")));
        switch (kind) {
            case "work_package" -> add(kind, codes, "action.workPackage");
            case "kpi" -> add(kind, codes, "action.kpis");
            case "target_market" -> add(kind, codes, "action.market");
            case "call" -> add(kind, codes, "funding.call");
            default -> {}
        }
    }

    private void types() {
        add(
                "type",
                ReferenceList.ACTION_TYPES.entries().stream()
                        .map(type -> new Code(type.code() + " " + type.name(), ""))
                        .toList(),
                "action.type");
    }

    private void choices(WorkbookSheet sheet, String name) {
        SheetColumn column = layout.column(sheet, name).orElseThrow();
        if (column.property().type() instanceof PropertyType.Choice choice) {
            lists.add(new CodeList(
                    texts.get(sheet.textKey()) + ": " + column.heading(texts),
                    Set.of(CodeList.column(column)),
                    choice.options().stream()
                            .map(option ->
                                    new Code(ChoiceTexts.of(texts, column.kind(), column.property(), option), option))
                            .toList()));
        }
    }

    private void add(String list, List<Code> codes, String... columns) {
        lists.add(new CodeList(texts.get("exchange.workbook.codes." + list), Set.of(columns), codes));
    }
}
