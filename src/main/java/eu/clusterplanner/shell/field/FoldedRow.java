package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;

/** A record in a list of many: one line that says what it is; its fields appear, and are made, when it is opened. */
public final class FoldedRow extends Details {

    private static final long serialVersionUID = 1L;

    private final transient RecordFields fields;
    private final String[] properties;
    private transient Runnable told = () -> {};

    /** line: what the record is, in few words. */
    public FoldedRow(RecordFields fields, Function<RecordFields, String> line, String... properties) {
        this.fields = fields;
        this.properties = properties.clone();
        addClassName("planner-folded");
        fields.onStored(property -> {
            setSummaryText(line.apply(fields));
            told.run();
        });
        fields.onFollowed(() -> setSummaryText(line.apply(fields)));
        setSummaryText(line.apply(fields));
        addOpenedChangeListener(change -> fill());
    }

    /** Told after a field of the row was stored. */
    public FoldedRow onStored(Runnable listener) {
        this.told = listener;
        return this;
    }

    private void fill() {
        if (getContent().findAny().isEmpty()) {
            Div content = new Div();
            content.addClassName("planner-fields");
            FieldSection.add(content, fields, properties);
            add(content);
        }
    }
}
