package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;

/** The records that are part of another one, such as the contributions to an action: a row of fields each. */
final class PartList extends Div {

    private static final long serialVersionUID = 1L;

    /** property: holds the parts; the record's listener is told of it when anything of a part changes. */
    PartList(PageFields page, RecordFields of, Property property) {
        addClassNames("planner-parts", "planner-wide");
        String kind = ((PropertyType.Children) property.type()).kind();
        RecordKind parts = page.kind(kind);
        String key = "parts." + kind;
        add(new H3(page.texts().get(of.row().kind().labelKey(property))));
        RecordList list = new RecordList(
                page,
                of.row().id(),
                new RecordList.Contents(
                        kind,
                        key + ".empty",
                        key + ".add",
                        siblings -> page.beginnings(parts, siblings, of.row().id()),
                        part -> row(part.onStored(stored -> of.stored(property.name())))));
        add(list.onChanged(() -> of.stored(property.name())));
    }

    private static Component row(RecordFields part) {
        Div row = new Div();
        row.addClassNames("planner-fields", "planner-part");
        FieldSection.add(
                row,
                part,
                part.row().kind().properties().stream().map(Property::name).toArray(String[]::new));
        return row;
    }
}
