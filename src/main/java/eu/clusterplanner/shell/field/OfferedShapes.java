package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.shared.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields that offer what a reference list has while people type; what they type instead is taken as well. */
final class OfferedShapes {

    private static final String ITEM = """
            <div class="planner-offer"><span>${item.label}</span>\
            <small>${item.detail}${item.mark ? html`<em>${item.mark}</em>` : ""}</small></div>""";

    private final Texts texts;

    OfferedShapes(Texts texts) {
        this.texts = texts;
    }

    /** A text that names what is offered; it is typed as any other. */
    FieldShape<String> line(Property property, int most) {
        return TypedShapes.line(new SuggestingField(Offers.of(property, texts), texts), most);
    }

    /** A code of what is offered. read: from what was chosen or typed to the value. */
    // an empty combo box has the value null, which its own signature does not say
    @SuppressWarnings("NullAway")
    FieldShape<@Nullable String> code(Property property, Function<String, Object> read) {
        Offers offers = Offers.of(property, texts);
        ComboBox<String> field = new ComboBox<>();
        offer(field, offers);
        field.setItemLabelGenerator(offers::label);
        field.setClearButtonVisible(true);
        field.addCustomValueSetListener(typed -> field.setValue(offers.meant(typed.getDetail())));
        return new FieldShape<@Nullable String>(
                field,
                value -> value == null ? null : value.toString(),
                chosen -> chosen == null ? null : read.apply(chosen));
    }

    FieldShape<Set<String>> names(Property property) {
        Offers offers = Offers.of(property, texts);
        MultiSelectComboBox<String> field = ChosenShapes.several();
        offer(field, offers);
        field.addCustomValueSetListener(typed -> {
            Set<String> extended = new LinkedHashSet<>(field.getValue());
            extended.add(offers.meant(typed.getDetail()));
            field.setValue(extended);
        });
        return new FieldShape<>(field, ChosenShapes::asSet, List::copyOf);
    }

    private void offer(ComboBoxBase<?, String, ?> field, Offers offers) {
        field.setItems(DataProvider.<String, String>fromFilteringCallbacks(
                query -> offers.find(query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int) offers.find(query.getFilter().orElse("")).count()));
        field.setRenderer(LitRenderer.<String>of(ITEM)
                .withProperty("label", offers::label)
                .withProperty("detail", offers::detail)
                .withProperty("mark", value -> offers.isUnverified(value) ? texts.get("offer.unverified") : ""));
        field.setAllowCustomValue(true);
        field.addClassName("planner-offering");
    }
}
