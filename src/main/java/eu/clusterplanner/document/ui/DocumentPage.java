package eu.clusterplanner.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import java.util.Map;

/** One document: the sections in which the team writes, and what stands on its first page. */
final class DocumentPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WrittenDocument document;
    private final transient Texts texts;
    private final Paragraph count = new Paragraph();
    private final Div data = new Div();

    DocumentPage(WrittenDocument document) {
        this.document = document;
        this.texts = document.texts();
        count.addClassName("planner-hint");
        count.getElement().setAttribute("role", "status");
        document.onChanged(this::showCount);
        add(sections(), data);
        showCount();
        showData();
    }

    private Section sections() {
        Section section = new Section(
                new H2(texts.get("choice.document.kind." + document.kind())),
                new Paragraph(texts.get("documents." + document.kind().path() + ".reader")),
                count);
        section.addClassName("planner-section");
        document.sections().forEach(id -> section.add(new OwnTextSection(document, id, this::begin)));
        return section;
    }

    private RecordRow begin(String section) {
        RecordRow begun = document.begin(section);
        showData();
        return begun;
    }

    private void showCount() {
        int words = document.words();
        count.setText(texts.get(
                "documents.written",
                Map.of(
                        "written",
                        document.sectionsWritten(),
                        "all",
                        document.sections().size(),
                        "words",
                        words,
                        "pages",
                        Math.ceilDiv(words, WrittenLength.WORDS_A_PAGE))));
    }

    private void showData() {
        data.removeAll();
        FieldSection section = FieldSection.of(texts.get("documents.data")).hint(texts.get("documents.data.hint"));
        document.row()
                .ifPresentOrElse(
                        row -> section.fields(
                                document.page().of(row), "title", "number", "deliverable", "dissemination", "language"),
                        () -> section.add(unbegun()));
        data.add(section);
    }

    private Div unbegun() {
        if (!document.mayWrite()) {
            return new Div(new Paragraph(texts.get("documents.nothing-written")));
        }
        return new Div(new Button(texts.get("documents.begin"), pressed -> {
            document.begin();
            showData();
        }));
    }
}
