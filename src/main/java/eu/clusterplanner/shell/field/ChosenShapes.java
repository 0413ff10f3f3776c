package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields in which people choose: yes or no, one of several words, codes, other records. */
final class ChosenShapes {

    private final Texts texts;
    private final LinkChoices choices;

    ChosenShapes(Texts texts, LinkChoices choices) {
        this.texts = texts;
        this.choices = choices;
    }

    static FieldShape<Boolean> flag(boolean onlyTrue) {
        return new FieldShape<>(
                new Checkbox(), Boolean.TRUE::equals, checked -> (onlyTrue && !checked) ? null : checked);
    }

    FieldShape<@Nullable String> choice(RecordKind kind, Property property, List<String> options) {
        Select<@Nullable String> field = new Select<>();
        field.setItems(options);
        field.setEmptySelectionAllowed(!property.required());
        field.setItemLabelGenerator(option -> option == null ? "" : ChoiceTexts.of(texts, kind, property, option));
        Offers offers = Offers.of(property, texts);
        if (!offers.isEmpty()) {
            field.setRenderer(new ComponentRenderer<>(option -> item(kind, property, offers, option)));
        }
        return new FieldShape<@Nullable String>(field, value -> (String) value, chosen -> chosen);
    }

    private Component item(RecordKind kind, Property property, Offers offers, @Nullable String option) {
        if (option == null) {
            return new Span();
        }
        Span detail = new Span(
                offers.isUnverified(option)
                        ? String.join(" · ", offers.detail(option), texts.get("offer.unverified"))
                        : offers.detail(option));
        detail.addClassName("planner-small");
        Div item = new Div(new Span(ChoiceTexts.of(texts, kind, property, option)), detail);
        item.addClassName("planner-offer");
        return item;
    }

    /** As {@link #choice}, all options in sight; absent: the one that nothing means. */
    FieldShape<@Nullable String> options(RecordKind kind, Property property, String absent) {
        RadioButtonGroup<@Nullable String> field = new RadioButtonGroup<>();
        field.setItems(((PropertyType.Choice) property.type()).options());
        field.setItemLabelGenerator(option -> option == null ? "" : ChoiceTexts.of(texts, kind, property, option));
        return new FieldShape<@Nullable String>(
                field,
                value -> value == null ? absent : (String) value,
                chosen -> absent.equals(chosen) ? null : chosen);
    }

    FieldShape<Set<String>> languages() {
        CodeNames names = CodeNames.languages(texts.locale());
        MultiSelectComboBox<String> field = several();
        field.setItems(names.codes());
        field.setItemLabelGenerator(names::of);
        return new FieldShape<>(field, ChosenShapes::asSet, List::copyOf);
    }

    /** A few values in sentences, all of them in sight. */
    FieldShape<Set<String>> ticks(RecordKind kind, Property property, List<String> options) {
        CheckboxGroup<String> field = new CheckboxGroup<>();
        field.setItems(options);
        field.setItemLabelGenerator(option -> ChoiceTexts.of(texts, kind, property, option));
        Offers offers = Offers.of(property, texts);
        if (!offers.isEmpty()) {
            field.setItemHelperGenerator(offers::detail);
        }
        field.addClassName("planner-ticks");
        return new FieldShape<>(
                field,
                ChosenShapes::asSet,
                chosen -> options.stream().filter(chosen::contains).toList());
    }

    static FieldShape<Set<String>> lines() {
        MultiSelectComboBox<String> field = several();
        field.setItems(new ArrayList<>());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            Set<String> extended = new LinkedHashSet<>(field.getValue());
            extended.add(typed.getDetail().strip());
            field.setValue(extended);
        });
        return new FieldShape<>(field, ChosenShapes::asSet, List::copyOf);
    }

    FieldShape<@Nullable RecordId> link(String kind) {
        ComboBox<@Nullable RecordId> field = new ComboBox<>();
        field.setItems(choices.ids(kind));
        field.setItemLabelGenerator(id -> id == null ? "" : choices.label(kind, id));
        field.setClearButtonVisible(true);
        return new FieldShape<@Nullable RecordId>(field, value -> (RecordId) value, chosen -> chosen);
    }

    FieldShape<Set<RecordId>> links(String kind) {
        MultiSelectComboBox<RecordId> field = several();
        field.setItems(choices.ids(kind));
        field.setItemLabelGenerator(id -> choices.label(kind, id));
        return new FieldShape<>(
                field,
                value -> value instanceof List<?> list
                        ? list.stream().map(RecordId.class::cast).collect(LinkedHashSet::new, Set::add, Set::addAll)
                        : Set.of(),
                List::copyOf);
    }

    static FieldShape<@Nullable String> finding(FindingChoices findings, List<String> kinds) {
        ComboBox<@Nullable String> field = new ComboBox<>();
        field.setItems(findings.ofKinds(kinds));
        field.setItemLabelGenerator(reference -> reference == null ? "" : findings.label(reference));
        field.setClearButtonVisible(true);
        return new FieldShape<@Nullable String>(field, value -> (String) value, chosen -> chosen);
    }

    static FieldShape<Set<String>> findings(FindingChoices findings) {
        MultiSelectComboBox<String> field = several();
        field.setItems(findings.all());
        field.setItemLabelGenerator(findings::label);
        return new FieldShape<>(field, ChosenShapes::asSet, List::copyOf);
    }

    /** All that is chosen is in sight: the field grows. */
    static <T> MultiSelectComboBox<T> several() {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>();
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return field;
    }

    static Set<String> asSet(@Nullable Object value) {
        return value instanceof List<?> list
                ? new LinkedHashSet<>(list.stream().map(String::valueOf).toList())
                : Set.of();
    }
}
