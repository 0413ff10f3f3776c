package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.review.NewReview;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.RecordTitle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is decided on: records of one kind after the other, and documents. */
final class SubjectChoice extends Div {

    private static final long serialVersionUID = 1L;

    /** Kinds that a team decides on, in their order. */
    static final List<String> KINDS = List.of("action", "objective", "partner", "milestone", "risk", "project");

    private static final Set<String> PROPOSED = Set.of("PROPOSED", "IDEA");

    private final transient Texts texts;
    private final transient Function<String, List<RecordRow>> read;
    private final transient Map<String, Set<RecordId>> chosen = new LinkedHashMap<>();
    private final transient Set<RecordId> discuss = new HashSet<>();
    private final transient Map<String, Checkbox> documents = new LinkedHashMap<>();
    private final Select<String> kind = new Select<>();
    private final TextField filter = new TextField();
    private final Grid<RecordRow> grid = new Grid<>();
    private final Span count = new Span();

    /** read: the records of a kind; documentKinds: names of the documents that can be reviewed. */
    SubjectChoice(Texts texts, Function<String, List<RecordRow>> read, List<String> documentKinds) {
        this.texts = texts;
        this.read = read;
        addClassName("planner-review-subjects");
        kind.setLabel(texts.get("review.new.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(each -> texts.get("review.kind." + each));
        filter.setLabel(texts.get("review.new.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> fill());
        kind.addValueChangeListener(change -> fill());
        count.getElement().setAttribute("role", "status");
        Div tools = new Div(kind, filter, count);
        tools.addClassName("planner-tools");
        add(tools, grid(), documents(documentKinds));
        begin();
    }

    /** Proposals and ideas are chosen already. */
    private void begin() {
        Set<RecordId> proposals = new HashSet<>();
        read.apply("action").stream()
                .filter(row -> PROPOSED.contains(row.text("status")))
                .forEach(row -> proposals.add(row.id()));
        chosen.put("action", proposals);
        kind.setValue("action");
    }

    private Grid<RecordRow> grid() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(RecordTitle::of)
                .setHeader(texts.get("review.new.point"))
                .setFlexGrow(4)
                .setAutoWidth(false);
        grid.addColumn(row ->
                        row.text("status").isEmpty() ? "" : texts.get("choice.action.status." + row.text("status")))
                .setHeader(texts.get("record.action.status"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::discussion)
                .setHeader(texts.get("review.new.discuss"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.setHeight("22rem");
        grid.getElement().setAttribute("aria-label", texts.get("review.new.what"));
        grid.addSelectionListener(event -> {
            if (event.isFromClient()) {
                Set<RecordId> of = chosen.computeIfAbsent(kind.getValue(), each -> new HashSet<>());
                grid.getListDataView().getItems().forEach(row -> of.remove(row.id()));
                event.getAllSelectedItems().forEach(row -> of.add(row.id()));
                showCount();
            }
        });
        return grid;
    }

    private Checkbox discussion(RecordRow row) {
        Checkbox box = new Checkbox(discuss.contains(row.id()));
        box.setAriaLabel(texts.get("review.new.discuss.of", "title", RecordTitle.of(row)));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                discuss.add(row.id());
            } else {
                discuss.remove(row.id());
            }
        });
        return box;
    }

    private Div documents(List<String> kinds) {
        Div boxes = new Div(new Span(texts.get("review.new.documents")));
        boxes.addClassName("planner-review-documents");
        kinds.forEach(each -> {
            Checkbox box = new Checkbox(texts.get("choice.document.kind." + each));
            box.addValueChangeListener(change -> showCount());
            documents.put(each, box);
            boxes.add(box);
        });
        return boxes;
    }

    private void fill() {
        String words = filter.getValue().toLowerCase(Locale.ROOT);
        Set<RecordId> of = chosen.getOrDefault(kind.getValue(), Set.of());
        // what is chosen stands first: most actions of a long plan are agreed already
        List<RecordRow> shown = read.apply(kind.getValue()).stream()
                .filter(row -> RecordTitle.of(row).toLowerCase(Locale.ROOT).contains(words))
                .sorted(Comparator.comparing((RecordRow row) -> !of.contains(row.id())))
                .toList();
        grid.setItems(shown);
        shown.stream().filter(row -> of.contains(row.id())).forEach(grid::select);
        showCount();
    }

    private void showCount() {
        count.setText(texts.get("review.new.count", "count", value().size()));
    }

    /** What is chosen, records in the order of their kinds, then documents. */
    List<NewReview.Subject> value() {
        List<NewReview.Subject> subjects = new ArrayList<>();
        for (String each : KINDS) {
            Set<RecordId> of = chosen.getOrDefault(each, Set.of());
            if (!of.isEmpty()) {
                read.apply(each).stream()
                        .map(RecordRow::id)
                        .filter(of::contains)
                        .forEach(id -> subjects.add(new NewReview.Subject(each, id, discuss.contains(id))));
            }
        }
        documents.forEach((name, box) -> {
            if (box.getValue()) {
                subjects.add(new NewReview.Subject(ReviewItem.DOCUMENT + name, null, false));
            }
        });
        return subjects;
    }
}
