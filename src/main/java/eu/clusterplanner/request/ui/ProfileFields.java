package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.request.RequestPart;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.RecordFields;
import java.util.List;
import java.util.Set;

/** Who the organisation is, whom it reaches, and how many days it has. */
final class ProfileFields extends Div {

    private static final long serialVersionUID = 1L;

    /** What ten minutes are enough for; the partner's page has the rest. */
    static final List<String> PROFILE = List.of(
            "name",
            "city",
            "website",
            "founded",
            "staff",
            "label",
            "labelValidUntil",
            "members.total",
            "members.sme",
            "members.large",
            "members.research",
            "members.other",
            "profile");

    ProfileFields(RecordFields partner, Set<RequestPart> asked, Texts texts) {
        addClassName("planner-answer-fields");
        if (asked.contains(RequestPart.PROFILE)) {
            add(new Paragraph(texts.get("answer.profile.line")));
            PROFILE.forEach(property -> add(partner.field(property)));
        }
        if (asked.contains(RequestPart.CAPACITY)) {
            add(partner.field("capacity"));
        }
    }
}
