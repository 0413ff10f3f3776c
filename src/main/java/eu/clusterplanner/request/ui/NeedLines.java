package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.request.AskedPartner;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the member companies of the partner need: its own lines only. */
final class NeedLines extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KIND = "need";

    private final transient AskedPartner asked;
    private final transient AnswerParts parts;
    private final transient PageFields page;
    private final transient Texts texts;
    private final transient Runnable begun;
    private final Div lines = new Div();

    NeedLines(AskedPartner asked, AnswerParts parts, PageFields page, Texts texts, Runnable begun) {
        this.asked = asked;
        this.parts = parts;
        this.page = page;
        this.texts = texts;
        this.begun = begun;
        addClassName("planner-answer-needs");
        Button more = new Button(texts.get("answer.needs.add"), pressed -> add());
        add(new H3(texts.get("answer.needs")), new Paragraph(texts.get("answer.needs.line")), lines, more);
        refresh();
    }

    private List<RecordRow> own() {
        return parts.records().list(asked.partnership(), KIND).stream()
                .filter(row -> asked.partner().equals(row.value("partner")))
                .toList();
    }

    private void refresh() {
        lines.removeAll();
        own().forEach(row -> lines.add(line(row)));
    }

    private Div line(RecordRow row) {
        RecordFields need = page.of(row).onStored(property -> begun.run());
        Div line = new Div();
        line.addClassName("planner-answer-need");
        Stream.of("text", "urgency", "smes").forEach(property -> line.add(need.field(property)));
        Button away = new Button(texts.get("answer.needs.remove"), pressed -> {
            page.acts().remove(need.row(), this::refresh);
            begun.run();
        });
        away.addThemeName("tertiary");
        line.add(away);
        return line;
    }

    private void add() {
        RecordId added = parts.records()
                .add(asked.partnership(), KIND, null, Map.of("partner", asked.partner()))
                .id();
        begun.run();
        parts.saving().getObject().saved();
        parts.records().find(asked.partnership(), KIND, added).ifPresent(row -> lines.add(line(row)));
    }
}
