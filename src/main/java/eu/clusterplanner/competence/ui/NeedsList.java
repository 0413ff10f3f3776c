package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.RecordList;
import java.util.List;
import java.util.Map;

/** What the companies behind the partners need, and which competence answers it. */
final class NeedsList extends Section {

    private static final long serialVersionUID = 1L;
    private static final List<String> PROPERTIES = List.of("text", "partner", "competence", "urgency", "smes", "key");

    NeedsList(PageFields fields, Membership membership, Texts texts) {
        addClassName("planner-needs");
        RecordId own = membership.partner();
        // a contributor may add needs of the own partner only
        Map<String, ?> begin = own == null || membership.role().editsPlan() ? Map.of() : Map.of("partner", own);
        add(
                new H2(texts.get("competences.needs")),
                new Paragraph(texts.get("competences.needs.line")),
                new RecordList(
                        fields,
                        null,
                        new RecordList.Contents(
                                "need",
                                "competences.needs.empty",
                                "competences.needs.add",
                                siblings -> begin,
                                NeedsList::row)));
    }

    private static Component row(RecordFields fields) {
        Div row = new Div();
        row.addClassName("planner-need");
        PROPERTIES.forEach(property -> row.add(fields.field(property)));
        return row;
    }
}
