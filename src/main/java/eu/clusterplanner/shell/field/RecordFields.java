package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.textfield.TextFieldBase;
import eu.clusterplanner.record.LastEdit;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.keep.KeptText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record on one page. Each stores itself when it is left or after a second of rest, says in words
 * what it refuses, and lets a person choose where somebody else was faster. There is no save button.
 */
public final class RecordFields {

    private final PageFields page;
    private final RecordEdit edit;
    private final Set<String> editable;
    private final Map<String, BoundField<?>> fields = new LinkedHashMap<>();
    private Consumer<String> listener = property -> {};
    private Runnable followed = () -> {};

    RecordFields(PageFields page, RecordRow row, Set<String> editable) {
        this.page = page;
        this.edit = page.edit(row);
        this.editable = editable;
        page.open().add(this);
    }

    /** Looks there for the record where the first value would make a second one. */
    RecordFields begunByOthers(Supplier<Optional<RecordRow>> find) {
        edit.begunByOthers(find);
        return this;
    }

    /** The record as it was last read or stored. */
    public RecordRow row() {
        return edit.row();
    }

    public PartnershipId partnership() {
        return edit.partnership();
    }

    /** The component for that property, with label, help and limits; read-only where the person may not edit it. */
    public AbstractField<?, ?> field(String property) {
        Property of = row().kind().property(property);
        return bind(of, page.shapes().of(row().kind(), of));
    }

    /** The list of the records that are part of this one by that property. */
    public Component parts(String property) {
        return new PartList(page, this, row().kind().property(property));
    }

    /** As {@link #field(String)} for a property of a few words: all of them in sight; absent: the one that nothing means. */
    public AbstractField<?, ?> options(String property, String absent) {
        Property of = row().kind().property(property);
        return bind(of, page.shapes().options(row().kind(), of, absent));
    }

    /** Puts the cursor into the field of that property, if the page shows it; what is typed replaces a text there. */
    public void focus(String property) {
        BoundField<?> field = fields.get(property);
        if (field != null && field.component() instanceof Focusable<?> focusable) {
            if (focusable instanceof TextFieldBase<?, ?> text) {
                text.setAutoselect(true);
            }
            focusable.focus();
        }
    }

    /** Told the name of each property after its value was stored; replaces the former listener. */
    public RecordFields onStored(Consumer<String> told) {
        this.listener = told;
        return this;
    }

    private <V extends @Nullable Object> AbstractField<?, V> bind(Property property, FieldShape<V> shape) {
        AbstractField<?, V> component = shape.component();
        if (component instanceof HasLabel labelled) {
            labelled.setLabel(texts().get(row().kind().labelKey(property)));
        }
        describe(property.name(), component);
        component.getElement().setAttribute("data-property", property.name());
        component.getElement().setAttribute("data-record", place());
        page.talk().mark(component, row().id(), property.name());
        // a select always has a value here; its button must not carry aria-required, which Vaadin would set
        component.setRequiredIndicatorVisible(property.required() && !(property.type() instanceof PropertyType.Choice));
        component.setReadOnly(component.isReadOnly() || !editable.contains(property.name()));
        BoundField<V> field = new BoundField<>(property.name(), shape, this);
        fields.put(property.name(), field);
        page.kept().at(place(), property.name()).ifPresent(field::offer);
        return component;
    }

    /** What was left behind in these fields is known now. */
    void offerKept() {
        fields.keySet().forEach(property -> page.kept().at(place(), property).ifPresent(this::offer));
    }

    /** Offers a text at its field. */
    void offer(KeptText kept) {
        Optional.ofNullable(fields.get(kept.property())).ifPresent(field -> field.offer(kept));
    }

    /** By which the browser knows the record: one that its first value makes has no id yet. */
    private String place() {
        RecordRow row = row();
        return row.version() == RecordEdit.DRAFT
                ? row.kind().name() + " " + new TreeMap<>(row.values())
                : row.id().toString();
    }

    /** The text is stored, or given up. */
    void confirmed(String property, String typed) {
        BoundField<?> field = fields.get(property);
        if (field != null) {
            page.kept().confirmed(field.component().getElement().getAttribute("data-record"), property, typed);
        }
        String place = place();
        fields.values().forEach(each -> each.component().getElement().setAttribute("data-record", place));
    }

    void forget(KeptText kept) {
        page.kept().drop(kept);
    }

    /** When a text was typed that is not stored. */
    String keptSentence(KeptText kept) {
        return texts().get("keep.typed", "when", page.collisions().when(kept.at()));
    }

    void describe(String property, AbstractField<?, ?> component) {
        RecordKind kind = row().kind();
        String key = kind.labelKey(kind.property(property)) + ".help";
        if (component instanceof HasHelper helped) {
            helped.setHelperText(texts().has(key) ? texts().get(key) : null);
        }
    }

    void stored(String property) {
        List<String> filled = CatalogueCompletion.complete(edit, editable, property);
        saving().saved();
        refreshOthers(property);
        BoundField<?> field = fields.get(property);
        if (!filled.isEmpty() && field != null) {
            field.tell(texts().get("field.filled", "properties", labels(filled)));
        }
        listener.accept(property);
        filled.forEach(listener);
    }

    private String labels(List<String> properties) {
        RecordKind kind = row().kind();
        return properties.stream()
                .map(property -> texts().get(kind.labelKey(kind.property(property))))
                .collect(Collectors.joining(", "));
    }

    void refreshOthers(String property) {
        fields.forEach((name, field) -> {
            if (!name.equals(property)) {
                field.refresh();
            }
        });
    }

    /**
     * Takes over the record as others left it: fields show it, but for those in which something stands that is not stored,
     * and the one in which the cursor is: that one tells it below.
     *
     * @param entered the property in whose field the cursor is; empty: in none
     * @param edit who it was; null: not known
     */
    void follow(RecordRow now, String entered, @Nullable LastEdit edit) {
        RecordRow before = edit().row();
        Set<String> unsettled = new HashSet<>();
        fields.forEach((name, field) -> {
            if (field.isRefused() || name.equals(entered)) {
                unsettled.add(name);
            }
        });
        edit().follow(now, unsettled);
        fields.forEach((name, field) -> {
            if (before.holds(name, now.value(name))) {
                return;
            }
            if (name.equals(entered)) {
                field.tell(page.collisions().sentence("field.collision", words(name, now.value(name)), edit));
            } else if (field.follow()) {
                page.mark(field.component(), edit);
            }
        });
        followed.run();
    }

    /** Somebody has removed the record; entered: the property in whose field the cursor is, empty: in none. */
    void gone(String entered) {
        Optional.ofNullable(fields.get(entered)).ifPresent(BoundField::gone);
    }

    /** Told after others have changed the record; replaces the former listener. */
    public RecordFields onFollowed(Runnable told) {
        this.followed = told;
        return this;
    }

    boolean has(String property) {
        return fields.containsKey(property);
    }

    /** The cursor has left that field. */
    void left(String property) {
        Optional.ofNullable(fields.get(property)).ifPresent(BoundField::settle);
    }

    /** The stored value of a property as people read it, empty for nothing. */
    public String words(String property) {
        return words(property, row().value(property));
    }

    /** {@code Buy it · NP Nanoprogress · M8}: the stored values of these properties that are there. */
    public String said(String... properties) {
        return Stream.of(properties)
                .map(this::words)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A value as people read it, empty for nothing. */
    String words(String property, @Nullable Object value) {
        return page.words().of(row().kind(), row().kind().property(property), value);
    }

    /** What is said where somebody else gave that property the value that it has now. */
    String collision(String property, @Nullable Object now) {
        return page.collisions().sentence("field.collision", words(property, now), lastEdit(property));
    }

    /** The same without the value, which stands beside it. */
    String collisionShort(String property) {
        return page.collisions().sentence("field.collision.both", "-", lastEdit(property));
    }

    private @Nullable LastEdit lastEdit(String property) {
        return page.records()
                .lastEdit(partnership(), row().kind().name(), row().id(), property)
                .orElse(null);
    }

    /** Brings the record back that somebody removed; whether it is there now. */
    boolean bringBack() {
        return page.acts()
                .bringBack(row(), page::followAll)
                .map(now -> {
                    edit().follow(now, Set.of());
                    return true;
                })
                .orElse(false);
    }

    RecordEdit edit() {
        return edit;
    }

    Texts texts() {
        return page.texts();
    }

    SavingState saving() {
        return page.saving();
    }
}
