package eu.clusterplanner.action.ui;

import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.PropertyColumn;
import eu.clusterplanner.shell.sheet.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the columns of the sheet of actions. */
final class ActionColumns {

    /** Where the usual width of an editor is not the best one. */
    private static final Map<String, String> WIDTHS = Map.ofEntries(
            Map.entry("key", "3.75rem"),
            Map.entry("title", "min(15.5rem, 50vw)"),
            Map.entry("progress", "4.5rem"),
            Map.entry("status", "6.75rem"),
            Map.entry("start", "6.9rem"),
            Map.entry("end", "6.9rem"),
            Map.entry("lead", "7.5rem"),
            Map.entry("workPackage", "9rem"),
            Map.entry("type", "10rem"),
            Map.entry("duration", "6rem"),
            Map.entry("waitsFor", "6rem"),
            Map.entry("spare", "5.75rem"),
            Map.entry("repeatEvery", "7rem"),
            Map.entry("contributions", "18rem"),
            Map.entry("funding", "16rem"),
            Map.entry("days", "6rem"),
            Map.entry("cost", "7.5rem"),
            Map.entry("total", "7.5rem"),
            Map.entry("open", "7.5rem"),
            Map.entry("origins", "16rem"),
            Map.entry("description", "20rem"),
            Map.entry("place", "10rem"));

    private static final Set<String> OF_COSTS = Set.of("cost", "total", "open");
    private static final Set<String> NUMBERS = Set.of("days", "total", "open");

    private final PageFields page;
    private final RecordKind kind;
    private final ActionWords words;
    private final Map<String, Function<ActionRow, String>> computed;
    private final Map<String, PartCells> parts;

    ActionColumns(PageFields page, RecordKind kind, ActionWords words, RecordKind predecessor) {
        this.page = page;
        this.kind = kind;
        this.words = words;
        this.computed = Map.of(
                "start", words::start,
                "end", words::end,
                "spare", words::spare,
                "days", words::personDays,
                "total", words::cost,
                "open", words::open,
                "fundingStatus", words::funding);
        this.parts = Map.of(
                "waitsFor", new WaitsForCells(words, page, predecessor),
                "contributions", new ContributionCells(words),
                "funding", new FundingCells(words));
    }

    /** Key, title, and these columns, without what the person may not read. */
    List<ActionColumn> of(ColumnSet columns) {
        return readable(columns.ids().stream()).map(this::column).toList();
    }

    /** The ids of all columns that the person may read. */
    List<String> all() {
        return readable(Arrays.stream(ColumnGroup.values()).flatMap(group -> group.columns().stream()))
                .toList();
    }

    private Stream<String> readable(Stream<String> ids) {
        return Stream.concat(Stream.of("key", "title"), ids)
                .filter(id -> words.board().list().costsShown() || !OF_COSTS.contains(id));
    }

    ActionColumn column(String id) {
        PartCells part = parts.get(id);
        if (part != null) {
            String hint = words.get("column." + id + ".hint");
            return ActionColumn.of(sized(SheetColumn.text(id, header(id)), null).hint(hint), part);
        }
        Function<ActionRow, String> text = computed.get(id);
        if (text != null) {
            SheetColumn column =
                    NUMBERS.contains(id) ? SheetColumn.number(id, header(id)) : SheetColumn.text(id, header(id));
            return ActionColumn.computed(sized(column, "7.5rem"), text);
        }
        PropertyColumn property = page.column(kind, id);
        SheetColumn column = sized(property.column().header(header(id)), null).hint(label(id));
        return ActionColumn.of(
                switch (id) {
                    case "key" -> column.asFrozen();
                    case "title" -> column.asFrozen().asNameOfRow();
                    default -> column;
                },
                property);
    }

    private static SheetColumn sized(SheetColumn column, @Nullable String usual) {
        String width =
                WIDTHS.getOrDefault(column.id(), usual == null ? column.look().width() : usual);
        return column.width(width);
    }

    private String label(String id) {
        return words.texts().get("record.action." + id);
    }

    /** A short header of its own, else the name of the property. */
    String header(String id) {
        String own = "actions.column." + id;
        return words.texts().has(own) ? words.texts().get(own) : label(id);
    }
}
