package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.competence.AnalysedCompetences;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.PartnerRow;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What only this partner brings, in words; for managers also the figures behind it, with what they mean. */
final class PartnerValue extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SynergyDesk desk;
    private final boolean manager;

    PartnerValue(SynergyDesk desk, boolean manager) {
        this.desk = desk;
        this.manager = manager;
        addClassName("planner-partner-value");
        show();
        desk.onChanged(this::show);
    }

    private void show() {
        removeAll();
        AnalysedCompetences analysed = desk.data().analysed();
        UnorderedList list = new UnorderedList();
        analysed.figures().partners().forEach(row -> list.add(item(analysed, row.partner())));
        add(list);
        if (manager) {
            Details figures = new Details(texts().get("synergies.value.figures"));
            figures.add(new Paragraph(texts().get("synergies.value.explained")), table(analysed));
            add(figures);
        }
    }

    private ListItem item(AnalysedCompetences analysed, String partner) {
        List<String> only = analysed.figures().competences().stream()
                .filter(row -> row.holders().equals(List.of(partner)))
                .map(row -> name(analysed, row))
                .toList();
        List<String> nearest = analysed.figures().competences().stream()
                .filter(row -> row.holders().isEmpty() && row.bestPartners().equals(List.of(partner)))
                .map(row -> name(analysed, row))
                .toList();
        String words = Stream.of(sentence("only", only), sentence("nearest", nearest))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        Span name = new Span(analysed.partner(partner).map(each -> each.label()).orElse(partner));
        name.addClassName("planner-partner-value-name");
        return new ListItem(name, new Span(words.isEmpty() ? texts().get("synergies.value.none") : words));
    }

    private String sentence(String key, List<String> items) {
        return items.isEmpty() ? "" : texts().get("synergies.value." + key, "items", String.join(", ", items));
    }

    private static String name(AnalysedCompetences analysed, CompetenceRow row) {
        return analysed.competence(row.competence()).map(Competence::name).orElse(row.competence());
    }

    private FigureTable table(AnalysedCompetences analysed) {
        FigureTable table = new FigureTable(
                texts().get("synergies.value.figures"),
                Stream.of("partner", "answered", "alone", "without", "share")
                        .map(column -> texts().get("synergies.value.column." + column))
                        .toList());
        for (PartnerRow row : analysed.figures().partners()) {
            table.addRow(
                    analysed.partner(row.partner()).map(each -> each.label()).orElse(row.partner()),
                    List.of(
                            percent(row.answered()),
                            percent(row.coverage()),
                            percent(row.leaveOneOut()),
                            percent(row.shapley())));
        }
        Double coverage = analysed.figures().coverage();
        if (coverage != null) {
            table.addRow(texts().get("synergies.value.all"), List.of("", percent(coverage), "", percent(coverage)));
        }
        return table;
    }

    private String percent(@Nullable Double share) {
        return share == null ? "–" : desk.words().percent(share);
    }

    private Texts texts() {
        return desk.texts();
    }
}
