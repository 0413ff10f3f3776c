package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.CatalogueButton;
import eu.clusterplanner.shell.field.PageFields;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheet of shared actions with its filter and its tools, and the chosen action beside it. */
final class ActionDesk extends Div {

    private static final long serialVersionUID = 1L;

    /** Lists of an action: sums, funding and dates hang on them. */
    private static final Set<String> PARTS = Set.of("contributions", "funding", "predecessors");

    private final transient ActionBoard board;
    private final transient ActionColumns columns;
    private final transient ActionTable table;
    private final transient ActionEdits edits;
    private final transient ActionSums sums;
    private final transient PanelContents contents;
    private final ColumnChoice choice;
    private final ActionPanel panel;
    private final Paragraph summary = new Paragraph();
    private final Paragraph empty = new Paragraph();
    private final Div tools = new Div();
    private final Div beside = new Div();
    private final Button details = new Button(VaadinIcon.INFO_CIRCLE_O.create());
    private final RowMenu rowMenu;
    private final ActionFilter filter;
    private transient ActionAddress address;
    private transient @Nullable RecordId active;
    private transient List<ActionRow> shown = List.of();

    /** What the desk is made of. */
    record Made(
            PageFields page,
            ActionBoard board,
            ActionWords words,
            ActionColumns columns,
            ActionTable table,
            ActionEdits edits,
            PanelContents contents) {}

    ActionDesk(Made made, ActionAddress address) {
        this.board = made.board();
        this.columns = made.columns();
        this.table = made.table();
        this.edits = made.edits();
        this.contents = made.contents();
        this.address = address;
        this.sums = new ActionSums(made.words());
        ActionWords words = made.words();
        choice = new ColumnChoice(words, this::showTable);
        panel = new ActionPanel(words, made.contents()::of);
        rowMenu = new RowMenu(words, edits, () -> active);
        filter = new ActionFilter(words, address, this::filter);
        addClassName("planner-actions");
        addTools(made.page(), words);
        made.contents().onLed(input -> lead(input.action(), input.property()));
        made.contents().onStored((action, property) -> fieldStored(action.id(), property));
        made.table().onStored(this::cellsStored);
        made.edits().onChanged(this::reread);
        panel.onClosed(() -> open(false));
        panel.onLeft(id -> table.sheet().focusCell(id.toString(), "title"));
        table.sheet().onActive((row, column) -> chosen(row));
        Div sheet = new Div(table.sheet(), new Paragraph(words.get("keys")));
        sheet.addClassName("planner-actions-table");
        beside.add(sheet, panel);
        beside.addClassName("planner-actions-beside");
        add(filter, tools, empty, beside);
        this.address = address.with(filter.criteria(), address.order());
        open(false);
        refilter();
        lead(address);
    }

    private void addTools(PageFields page, ActionWords words) {
        tools.addClassName("planner-tools");
        summary.addClassName("planner-hint");
        summary.getElement().setAttribute("role", "status");
        empty.addClassName("planner-empty");
        empty.setText(words.get(board.rights().all() ? "empty" : "empty.reader"));
        details.setText(words.get("panel"));
        details.addClickListener(pressed -> open(!panel.isVisible()));
        if (board.rights().all()) {
            Button add = new Button(words.get("add"), VaadinIcon.PLUS.create(), pressed -> edits.add(active));
            tools.add(add, new CatalogueButton(page, "action", () -> edits.beginnings(active), edits::added), rowMenu);
        }
        tools.add(choice, details, summary);
    }

    /** A link to an action shows what stands behind it; one to a cell leads there. */
    private void lead(ActionAddress to) {
        boolean toCell = !to.property().isEmpty();
        lead(to.record(), toCell ? to.property() : "title");
        if (!toCell && active != null) {
            open(true);
        }
    }

    private void lead(String key, String property) {
        board.row(key).ifPresent(row -> {
            Arrays.stream(ColumnGroup.values())
                    .filter(group -> group.columns().contains(property))
                    .forEach(choice::add);
            if (shown.stream().noneMatch(each -> each.id().equals(row.id()))) {
                shown = address.order().sorted(List.copyOf(board.rows()), sums.words());
            }
            showTable();
            choose(row.id());
            table.sheet().focusCell(row.id().toString(), property);
        });
    }

    private void filter(ActionCriteria criteria, ActionOrder order) {
        address = address.with(criteria, order);
        address.show();
        refilter();
    }

    /** Which actions are shown is decided when the filter changes, not while somebody edits a cell that it asks for. */
    private void refilter() {
        List<ActionRow> rows = board.rows().stream()
                .filter(row -> address.criteria().includes(row, board))
                .toList();
        shown = address.order().sorted(rows, sums.words());
        showTable();
    }

    private void showTable() {
        table.show(columns.of(choice.shown()), shown, address.order() == ActionOrder.PLAN);
        showSummary();
    }

    private void showSummary() {
        boolean none = board.rows().isEmpty();
        empty.setVisible(none);
        beside.setVisible(!none);
        filter.setVisible(!none);
        choice.setVisible(!none);
        details.setVisible(!none);
        rowMenu.setVisible(!none);
        summary.setText(
                none
                        ? ""
                        : sums.of(shown.stream()
                                .flatMap(row -> board.row(row.id()).stream())
                                .toList()));
    }

    private void chosen(String row) {
        // a sheet that is drawn anew has no active cell for a moment, and titles are no actions
        if (row.isEmpty() || row.startsWith("group")) {
            return;
        }
        choose(RecordId.parse(row));
        board.row(RecordId.parse(row)).ifPresent(action -> {
            address = address.with(action.key());
            address.show();
        });
    }

    private void choose(RecordId id) {
        active = id;
        panel.follow(id);
    }

    private void open(boolean open) {
        if (panel.isVisible() != open) {
            panel.open(open);
        }
        setClassName("open", open);
        details.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void fieldStored(RecordId action, String property) {
        if (PARTS.contains(property)) {
            partsChanged();
            contents.refreshReasons();
            return;
        }
        edits.now(action).ifPresent(now -> {
            Set<RecordId> changed = board.take(List.of(now));
            afterStoring(changed, Set.of(property));
        });
        panel.rename();
        contents.refreshReasons();
    }

    private void cellsStored(ActionTable.Stored gesture) {
        edits.tell(gesture);
        afterStoring(Set.of(), gesture.properties());
        if (panel.isVisible()) {
            panel.refresh();
        }
    }

    private void afterStoring(Set<RecordId> changed, Set<String> properties) {
        if (properties.contains("workPackage") && address.order() == ActionOrder.PLAN) {
            shown = now(shown);
            showTable();
        } else {
            table.refresh(changed);
            showSummary();
        }
    }

    /** The panel stays, as somebody types in it. */
    private void partsChanged() {
        board.read();
        table.refresh(board.order());
        showSummary();
    }

    /** Work packages may be different, too. */
    void listsChanged() {
        board.read();
        shown = now(shown);
        showTable();
    }

    /** Everything may be different; a new action is shown whatever the filter says. */
    private void reread(Optional<RecordId> added) {
        board.read();
        List<ActionRow> before = shown;
        refilterKeeping(before, added);
        if (panel.isVisible() && added.isEmpty()) {
            panel.refresh();
        }
        added.ifPresent(id -> {
            choose(id);
            table.sheet().focusCell(id.toString(), "title");
        });
    }

    private void refilterKeeping(List<ActionRow> before, Optional<RecordId> added) {
        Set<RecordId> kept = before.stream().map(ActionRow::id).collect(Collectors.toSet());
        List<ActionRow> rows = board.rows().stream()
                .filter(row -> kept.contains(row.id())
                        || added.filter(row.id()::equals).isPresent()
                        || address.criteria().includes(row, board))
                .toList();
        shown = address.order().sorted(rows, sums.words());
        showTable();
    }

    private List<ActionRow> now(List<ActionRow> rows) {
        return rows.stream()
                .map(row -> board.row(row.id()).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
