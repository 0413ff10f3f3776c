package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.competence.Competence;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One line for each competence, grouped by domain, with how many are answered. */
final class RatingLines extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RatingDesk desk;
    private final Paragraph count = new Paragraph();

    RatingLines(RatingDesk desk) {
        this.desk = desk;
        addClassName("planner-answer-ratings");
        count.getElement().setAttribute("role", "status");
        add(new Paragraph(desk.texts().get("answer.competences.line")), count);
        String domain = "";
        for (Competence competence : grouped(desk.competences())) {
            String of = Objects.requireNonNullElse(competence.domain(), "");
            if (!of.equals(domain)) {
                domain = of;
                add(new H3(domain));
            }
            add(new RatingLine(desk, competence, this::refresh));
        }
        refresh();
    }

    /** Those of one domain together, domains in the order in which they come first. */
    private static List<Competence> grouped(List<Competence> competences) {
        List<String> domains = competences.stream()
                .map(each -> Objects.requireNonNullElse(each.domain(), ""))
                .distinct()
                .toList();
        return domains.stream()
                .flatMap(domain -> competences.stream()
                        .filter(each ->
                                Objects.requireNonNullElse(each.domain(), "").equals(domain)))
                .toList();
    }

    private void refresh() {
        int all = desk.competences().size();
        count.setText(
                all == 0
                        ? desk.texts().get("answer.competences.none")
                        : desk.texts()
                                .get("answer.competences.count", Map.of("answered", desk.answered(), "all", all)));
    }
}
