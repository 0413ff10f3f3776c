package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.clusterplanner.action.SavedViews;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.UndoOffer;
import eu.clusterplanner.shell.field.PageFields;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sheet of shared actions with its filter and its tools, and the chosen action beside it. */
final class ActionDesk extends Div {

    private static final long serialVersionUID = 1L;

    /** Lists of an action: sums, funding and dates hang on them. */
    private static final Set<String> PARTS = Set.of("contributions", "funding", "predecessors");

    private final transient ActionBoard board;
    private final transient Made made;
    private final transient ShownActions shown;
    private final transient NewRows newRows;
    private final transient ListActs acts;
    private final ColumnChoice choice;
    private final ActionTools tools;
    private final ActionFilter filter;
    private final ActionPanel panel;
    private final Paragraph empty = new Paragraph();
    private final Div beside = new Div();
    private final Div noneFits = new Div();
    private transient @Nullable RecordId active;
    private String activeColumn = "";

    /** What the desk is made of. */
    record Made(
            PageFields page,
            ActionBoard board,
            ActionWords words,
            ActionColumns columns,
            ActionTable table,
            ActionEdits edits,
            SavedViews views,
            UsualValues usual,
            PanelContents contents) {}

    ActionDesk(Made made, ActionAddress address) {
        this.made = made;
        this.board = made.board();
        ActionWords words = made.words();
        filter = new ActionFilter(words, made.columns(), address.arrangement(), this::arrange);
        shown = new ShownActions(new SortKeys(words, made.columns()), address.with(filter.arrangement()));
        choice = new ColumnChoice(words, made.columns(), address.columns(), this::columnsChosen);
        newRows = new NewRows(made, () -> filter.arrangement().criteria())
                .showing(this::showAdded, columns -> columns.forEach(choice::add));
        tools = new ActionTools(words);
        acts = new ListActs(made, shown, newRows, () -> active);
        panel = new ActionPanel(words, made.contents()::of);
        acts.offer(tools, this::shownColumn);
        tools.offerForActions(choice);
        tools.offerForActions(new Button(
                words.get(board.rights().suggests() ? "talk" : "talk.read"),
                VaadinIcon.COMMENT_O.create(),
                pressed -> talk()));
        tools.offerForActions(new ViewMenu(words, made.views(), () -> shown.kept(choice.shown())));
        addClassName("planner-actions");
        empty.addClassName("planner-empty");
        empty.setText(words.get(board.rights().all() ? "empty" : "empty.reader"));
        noneFits.add(
                new Paragraph(words.get("none-fits")),
                new Button(words.get("none-fits.clear"), pressed -> filter.clear()));
        noneFits.addClassName("planner-empty");
        if (!board.rights().all()) {
            made.table().sheet().explainLocked(words.get(locked()));
        }
        Div sheet = new Div(
                made.table().sheet(), new Paragraph(words.get(board.rights().all() ? "keys" : "keys.reader")));
        sheet.addClassName("planner-actions-table");
        beside.add(sheet, panel);
        beside.addClassName("planner-actions-beside");
        add(filter, tools, empty, noneFits, beside);
        listen();
        open(false);
        showTable();
        lead(address);
    }

    /** A way to another page, behind the tools. */
    void addTool(Component tool) {
        tools.addComponentAtIndex(tools.getComponentCount() - 1, tool);
    }

    private ActionColumn shownColumn(String id) {
        if (made.table().shownColumn(id).isEmpty()) {
            choice.add(id);
            showTable();
        }
        return made.table().shownColumn(id).orElseThrow();
    }

    private void listen() {
        tools.onDetails(() -> open(!panel.isVisible()));
        panel.onClosed(() -> open(false));
        panel.onLeft(id -> made.table().sheet().focusCell(id.toString(), "title"));
        made.contents().onLed(input -> lead(input.action(), input.property()));
        made.contents().onStored((action, property) -> fieldStored(action.id(), property));
        made.table().onStored(this::cellsStored);
        made.table().sheet().onActive((row, column) -> {
            activeColumn = column;
            chosen(row);
        });
        made.table().sheet().onSort(filter::turnTo);
        made.page().countTalk(made.table().sheet());
        made.edits().onChanged(this::reread);
        if (board.rights().all()) {
            made.table().sheet().onMove(move -> made.edits().move(move, shown.groups()));
            made.table().sheet().onAppend(ActionTable.NEW, newRows::confirm);
            made.table().onBegun(newRows::begin);
            made.table()
                    .sheet()
                    .onSelected(rows -> acts.select(rows.stream()
                            .filter(ActionDesk::isAction)
                            .map(RecordId::parse)
                            .toList()));
        }
    }

    private String locked() {
        if (!board.rights().suggests()) {
            return "locked.reader";
        }
        return board.rights().own() == null ? "locked" : "locked.own";
    }

    /** About the chosen cell of the chosen action. */
    private void talk() {
        Optional.ofNullable(active)
                .flatMap(board::row)
                .ifPresentOrElse(
                        row -> made.page().openTalk(row.record(), activeColumn),
                        () -> UndoOffer.tell(made.words().get("panel.empty")));
    }

    /** A sheet that is drawn anew has no active cell for a moment; titles and the empty row are no actions. */
    private static boolean isAction(String row) {
        return !row.isEmpty() && !row.startsWith(ActionTable.GROUP) && !row.equals(ActionTable.NEW);
    }

    /** A link to an action shows what stands behind it; one to a cell leads there. */
    private void lead(ActionAddress to) {
        boolean toCell = !to.property().isEmpty();
        if (lead(to.record(), toCell ? to.property() : "title") && !toCell) {
            open(true);
        }
    }

    private boolean lead(String key, String property) {
        Optional<ActionRow> to = board.row(key);
        to.ifPresent(row -> {
            choice.add(property);
            shown.show(row.id());
            showTable();
            choose(row.id());
            made.table().sheet().focusCell(row.id().toString(), property);
        });
        return to.isPresent();
    }

    private void arrange(ActionArrangement arrangement) {
        shown.arrange(arrangement);
        showTable();
    }

    private void columnsChosen() {
        shown.showColumns(choice.shown());
        showTable();
    }

    private void showTable() {
        ActionSort sort = shown.arrangement().sort();
        made.table().sheet().sortedBy(sort.column(), sort.descending());
        made.table()
                .show(
                        made.columns().of(choice.shown()),
                        shown.rows(),
                        shown.groups(),
                        shown.arrangement().isOfTeam());
        showSummary();
    }

    private void showSummary() {
        boolean none = board.rows().isEmpty();
        empty.setVisible(none);
        // who may add rows still finds the empty one
        noneFits.setVisible(!none && shown.rows().isEmpty());
        beside.setVisible(!none);
        filter.setVisible(!none);
        tools.show(shown.rows(), none);
    }

    private void chosen(String row) {
        if (isAction(row)) {
            RecordId id = RecordId.parse(row);
            choose(id);
            board.row(id).ifPresent(shown::choose);
        }
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
        tools.showOpen(open);
    }

    /** The panel stays as it is, as somebody types in it. */
    private void fieldStored(RecordId action, String property) {
        if (PARTS.contains(property)) {
            afterStoring(board.take(List.of(), Set.of(action)), Set.of(property));
        } else {
            made.edits().now(action).ifPresent(now -> afterStoring(board.take(List.of(now)), Set.of(property)));
        }
        panel.rename();
        made.contents().refreshReasons();
    }

    private void cellsStored(ActionTable.Stored gesture) {
        made.edits().tell(gesture);
        afterStoring(Set.of(), gesture.properties());
        if (panel.isVisible()) {
            panel.refresh();
        }
    }

    /** changed: the actions of which the sheet does not know yet. */
    private void afterStoring(Set<RecordId> changed, Set<String> properties) {
        boolean renamed = properties.contains("key") || properties.contains("title");
        if (renamed) {
            made.contents().forgetNames();
        }
        if (properties.contains("key")) {
            listsChanged();
        } else if (properties.contains(shown.arrangement().grouping().property())) {
            showTable();
        } else {
            made.table().refresh(changed);
            showSummary();
        }
    }

    /** Work packages, or keys by which actions name each other, may be different. */
    void listsChanged() {
        board.read();
        showTable();
    }

    /** Shows what others have changed; the panel stays as it is, as somebody may type in it. */
    void follow() {
        List<RecordRow> before = board.rows().stream().map(ActionRow::record).toList();
        board.read();
        shown.keep(Set.of());
        made.table()
                .follow(
                        before.stream().filter(this::isOld).toList(),
                        shown.rows(),
                        shown.groups(),
                        made.page().followedBy());
        showSummary();
        if (panel.isVisible() && active != null && board.row(active).isEmpty()) {
            panel.refresh();
        }
        panel.rename();
        made.contents().refreshReasons();
    }

    private boolean isOld(RecordRow record) {
        return board.row(record.id())
                .filter(now -> now.record().version() != record.version())
                .isPresent();
    }

    private void showAdded(Collection<RecordId> added) {
        made.contents().forgetNames();
        board.read();
        shown.keep(added);
        showTable();
    }

    /** The list is another one; added: the actions that are new. */
    private void reread(List<RecordId> added) {
        showAdded(added);
        if (panel.isVisible() && added.isEmpty()) {
            panel.refresh();
        }
        added.stream().findFirst().ifPresent(id -> {
            choose(id);
            made.table().sheet().focusCell(id.toString(), "title");
        });
    }
}
