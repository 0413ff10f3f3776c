package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.PageFields;
import java.util.Map;

/** Whether partners see each other's ratings; beside the matrix, where the question comes up. */
final class RatingsPublication extends Section {

    private static final long serialVersionUID = 1L;

    RatingsPublication(PageFields fields, Texts texts) {
        addClassName("planner-needs");
        add(
                new H2(texts.get("competences.publish")),
                new Paragraph(texts.get("competences.publish.line")),
                fields.about("partnership_settings", row -> true, Map.of()).field("ratingsPublished"));
    }
}
