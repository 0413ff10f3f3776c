package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.shared.RecordId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where statements come from: what a source says, its address and date, a row each. */
public final class SourceList extends Div {

    private static final long serialVersionUID = 1L;

    /** kind: records with text, url and date; parent: what the sources speak of, null for the partnership. */
    public SourceList(PageFields page, String kind, @Nullable RecordId parent) {
        add(new RecordList(
                page,
                parent,
                new RecordList.Contents(
                        kind,
                        "source.empty",
                        "source.add",
                        siblings -> Map.of("text", page.texts().get("source.new")),
                        SourceList::row)));
    }

    private static Component row(RecordFields fields) {
        Div row = new Div(fields.field("text"), fields.field("url"), fields.field("date"));
        row.addClassName("planner-source");
        return row;
    }
}
