package eu.clusterplanner.shell.talk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import eu.clusterplanner.record.PlanChanges;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.live.EnteredField;
import eu.clusterplanner.shell.live.LivePage;
import eu.clusterplanner.shell.live.LivePart;
import eu.clusterplanner.shell.sheet.Sheet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What is said about the records of the page that a window shows: its buttons, its badges at fields, its panel. */
@SpringComponent
@UIScope
public class Talk implements LivePart {

    /** Tables whose changes mean that something else is said. */
    private static final Set<String> TABLES = Set.of("discussion_thread", "discussion_comment", "suggestion");

    private final Optional<TalkSource> source;
    private final Records records;
    private final RecordKinds kinds;
    private final LivePage live;

    // pages make and drop rows all the time: who is not shown any more is forgotten with its components
    private final Set<TalkButton> buttons = Collections.newSetFromMap(new WeakHashMap<>());
    private final Map<Component, EnteredField> fields = new WeakHashMap<>();
    private final Set<Sheet> sheets = Collections.newSetFromMap(new WeakHashMap<>());
    private TalkCounts counts = TalkCounts.NONE;
    private @Nullable PartnershipId partnership;
    private @Nullable Step step;
    private @Nullable TalkPanel panel;

    Talk(ObjectProvider<TalkSource> source, Records records, RecordKinds kinds, LivePage live) {
        this.source = Optional.ofNullable(source.getIfAvailable());
        this.records = records;
        this.kinds = kinds;
        this.live = live;
    }

    /** A page of that partnership is about to be shown. */
    public void begin(PartnershipId shown) {
        if (!shown.equals(partnership) && panel != null) {
            panel.close();
        }
        partnership = shown;
        step = null;
        buttons.clear();
        fields.clear();
        sheets.clear();
        counts = source.map(known -> known.counts(shown)).orElse(TalkCounts.NONE);
        live.add(this);
    }

    /** The panel of this window, empty where nobody keeps what is said. */
    public Optional<TalkPanel> panel() {
        if (panel == null) {
            panel = source.map(known -> new TalkPanel(texts(), known.view(this)))
                    .orElse(null);
        }
        return Optional.ofNullable(panel);
    }

    /** A button that opens what is said about that record; name: what it is called. */
    public TalkButton button(RecordRow row, String name) {
        return shown(new TalkButton(texts(), "", name, all -> all.of(row.id()), () -> open(row, "")));
    }

    /** As {@link #button(RecordRow, String)}, with a word beside the icon. */
    public TalkButton button(RecordRow row, String name, String word) {
        return shown(new TalkButton(texts(), word, name, all -> all.of(row.id()), () -> open(row, "")));
    }

    /** A button that opens what is said about all records of the step that the page shows. */
    public TalkButton button(Step of) {
        step = of;
        String name = texts().get("step." + of.path());
        return shown(new TalkButton(
                texts(),
                texts().get("talk.title"),
                name,
                all -> all.of(of),
                () -> open(new TalkPlace(null, "", of, ""))));
    }

    private TalkButton shown(TalkButton button) {
        buttons.add(button);
        button.show(counts);
        // forms behind personal links have no panel
        button.setVisible(partnership != null && source.isPresent());
        return button;
    }

    /** That field gets a badge while there is something open about it. */
    public void mark(Component field, RecordId record, String property) {
        fields.put(field, new EnteredField(record, property));
        mark(field, counts.of(record, property));
    }

    /** Cells of a sheet, whose rows are records and whose columns are their properties, count what is open about them. */
    public void mark(Sheet sheet) {
        sheets.add(sheet);
        sheet.mark(counts.byIds());
        sheet.onMark((row, property) -> find(RecordId.parse(row)).ifPresent(record -> open(record, property)));
    }

    private void mark(Component field, int open) {
        if (open > 0) {
            field.getElement().setAttribute("data-talk", String.valueOf(open));
            // a text of ours, shown by the style sheet behind the label
            String words = texts().get("talk.badge", "count", open).replace("'", "’");
            field.getElement().getStyle().set("--planner-talk", "'" + words + "'");
        } else if (field.getElement().hasAttribute("data-talk")) {
            field.getElement().removeAttribute("data-talk");
            field.getElement().getStyle().remove("--planner-talk");
        }
    }

    /** Opens what is said about a record; property: the one that is to be talked about; none of the record: none. */
    public void open(RecordRow row, String property) {
        open(new TalkPlace(
                row,
                isProperty(row.kind(), property) ? property : "",
                row.kind().step(),
                ""));
    }

    /** Opens what is said about the field in which the cursor is, else about the step. */
    public void openAtCursor() {
        // what the browser has not told yet it says now
        UI.getCurrent()
                .getPage()
                .executeJs("const at = document.activeElement?.closest('[data-record][data-property]');"
                        + " return at ? at.dataset.record + ' ' + at.dataset.property : '';")
                .then(String.class, at -> openAt(cursor(at)));
    }

    private EnteredField cursor(String told) {
        try {
            int space = told.indexOf(' ');
            return space < 0
                    ? live.cursor()
                    : new EnteredField(RecordId.parse(told.substring(0, space)), told.substring(space + 1));
        } catch (IllegalArgumentException notARecordYet) {
            return live.cursor();
        }
    }

    private void openAt(EnteredField at) {
        RecordId id = at.record();
        Optional<RecordRow> row = id == null ? Optional.empty() : find(id);
        row.ifPresentOrElse(found -> open(found, at.property()), () -> open(new TalkPlace(null, "", step, "")));
    }

    /** Opens the panel at that place. */
    public void open(TalkPlace place) {
        PartnershipId shown = partnership;
        if (shown != null) {
            panel().ifPresent(opened -> opened.open(shown, place));
        }
    }

    public void close() {
        if (panel != null) {
            panel.close();
        }
    }

    /** The page shows what was taken over into the plan from here. */
    public void takeOver() {
        live.takeOwn();
    }

    /** Leads to what the parameters {@code thread} or {@code suggestion} of an address name, beside the linked record. */
    public void lead(QueryParameters parameters) {
        String item = parameters
                .getSingleParameter("thread")
                .or(() -> parameters.getSingleParameter("suggestion"))
                .orElse("");
        PartnershipId shown = partnership;
        if (shown != null && !item.isEmpty()) {
            source.ifPresent(known -> {
                RecordRow row = known.about(shown, item).orElse(null);
                open(new TalkPlace(row, "", row == null ? step : row.kind().step(), item));
            });
        }
    }

    /** Something else is said now. */
    public void refresh() {
        PartnershipId shown = partnership;
        if (shown != null) {
            counts = source.map(known -> known.counts(shown)).orElse(TalkCounts.NONE);
            List.copyOf(buttons).forEach(button -> button.show(counts));
            List.copyOf(sheets).forEach(sheet -> sheet.mark(counts.byIds()));
            Map.copyOf(fields).forEach((field, at) -> {
                RecordId record = at.record();
                mark(field, record == null ? 0 : counts.of(record, at.property()));
            });
        }
    }

    @Override
    public void follow(PlanChanges changes, EnteredField entered) {
        if (!changes.complete() || changes.rows().stream().anyMatch(row -> TABLES.contains(row.table()))) {
            refresh();
            if (panel != null) {
                panel.refresh();
            }
        }
    }

    /** Of whatever kind it is, first of those that the page edits. */
    private Optional<RecordRow> find(RecordId id) {
        PartnershipId shown = partnership;
        return shown == null
                ? Optional.empty()
                : kinds.all().stream()
                        .sorted(Comparator.comparing((RecordKind kind) -> kind.step() != step))
                        .flatMap(kind -> records.find(shown, kind.name(), id).stream())
                        .findFirst();
    }

    private static boolean isProperty(RecordKind kind, String name) {
        return kind.properties().stream().anyMatch(property -> property.name().equals(name));
    }

    private static Texts texts() {
        return Texts.in(UI.getCurrent().getLocale());
    }
}
