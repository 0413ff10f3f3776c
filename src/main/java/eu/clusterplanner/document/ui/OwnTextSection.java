package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.RecordFields;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One section of a document: what belongs there, and the text of the team. Its editor is made when it is opened. */
final class OwnTextSection extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WrittenDocument document;
    private final String section;
    private final Details details = new Details();
    private final Span state = new Span();
    private final Div editor = new Div();
    private transient @Nullable RecordRow row;

    /** begin: makes the record of a section in which somebody wants to write. */
    OwnTextSection(WrittenDocument document, String section, Function<String, RecordRow> begin) {
        this.document = document;
        this.section = section;
        this.row = document.section(section).orElse(null);
        LinkedRecord.mark(this, section);
        addClassName("planner-own-section");
        state.addClassName("planner-own-state");
        Div summary = new Div(new Span(document.title(section)), state);
        summary.addClassName("planner-own-summary");
        details.setSummary(summary);
        details.addClassName("planner-folded");
        details.add(guidance(), editor);
        details.addOpenedChangeListener(opened -> fill(begin));
        add(details);
        showState(document.words(section));
    }

    private Paragraph guidance() {
        Paragraph guidance = new Paragraph(document.guidance(section));
        guidance.addClassName("planner-hint");
        return guidance;
    }

    private void fill(Function<String, RecordRow> begin) {
        if (editor.getComponentCount() > 0) {
            return;
        }
        if (row != null) {
            edit(row);
        } else if (document.mayWrite()) {
            Button write = new Button(document.texts().get("documents.write"));
            write.addClickListener(pressed -> {
                RecordFields fields = edit(begin.apply(section));
                fields.focus("text");
            });
            editor.add(write);
        } else {
            editor.add(new Paragraph(document.texts().get("documents.nothing-written")));
        }
    }

    private RecordFields edit(RecordRow begun) {
        row = begun;
        editor.removeAll();
        RecordFields fields = document.page().of(begun);
        Consumer<Integer> words = count -> {
            document.wrote(section, count);
            showState(count);
        };
        Div choice = new Div();
        choice.addClassName("planner-fields");
        FieldSection.add(choice, fields, "include");
        editor.add(new OwnTextEditor(fields, document.texts(), words::accept), choice);
        return fields;
    }

    private void showState(int words) {
        state.setText(
                words == 0
                        ? document.texts().get("documents.unwritten")
                        : document.texts().get("documents.words", "words", words));
        state.setClassName("written", words > 0);
    }
}
