package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.RecordFields;
import java.util.function.IntConsumer;

/** The plain text of one section with buttons that put marks into it, and beside it how the document shows it. */
@Tag("planner-own-text")
@JsModule("./document/planner-own-text.ts")
final class OwnTextEditor extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final Paragraph length = new Paragraph();
    private final OwnTextPreview preview;

    /** words: told how many words there are whenever the text changes. */
    OwnTextEditor(RecordFields fields, Texts texts, IntConsumer words) {
        this.texts = texts;
        this.preview = new OwnTextPreview(texts.get("documents.preview"), texts.get("documents.preview.empty"));
        addClassName("planner-own-text");
        TextArea field = (TextArea) fields.field("text");
        field.setMinRows(8);
        field.addClassName("planner-own-text-field");
        length.addClassName("planner-hint");
        field.addValueChangeListener(change -> {
            show(field.getValue());
            words.accept(WrittenLength.words(field.getValue()));
        });
        show(field.getValue());
        Div written = new Div();
        if (!field.isReadOnly()) {
            written.add(marks());
        }
        written.add(field, length);
        add(written, preview);
    }

    private void show(String text) {
        preview.show(text);
        length.setText(texts.get("documents.words", "words", WrittenLength.words(text)));
    }

    private Div marks() {
        Div marks = new Div(
                mark("bold", VaadinIcon.BOLD),
                mark("italic", VaadinIcon.ITALIC),
                mark("list", VaadinIcon.LIST_UL),
                mark("heading", VaadinIcon.HEADER),
                mark("link", VaadinIcon.LINK));
        marks.addClassName("planner-marks");
        marks.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", texts.get("documents.marks"));
        return marks;
    }

    private Button mark(String name, VaadinIcon icon) {
        Button button = new Button(icon.create());
        button.addThemeName("tertiary");
        button.addThemeName("icon");
        button.setAriaLabel(texts.get("documents.mark." + name));
        button.setTooltipText(texts.get("documents.mark." + name));
        button.getElement().setAttribute("data-mark", name);
        return button;
    }
}
