package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.CompetenceStep;
import eu.clusterplanner.competence.analysis.CompetenceRow;
import eu.clusterplanner.competence.analysis.State;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows of the matrix are shown. What matched when the filter was set stays in sight while it is edited; what is
 * added later is shown too.
 */
final class MatrixFilter extends Div {

    private static final long serialVersionUID = 1L;

    /** What a row needs to be shown. */
    enum Show {
        ALL,
        /** A partner has not answered. */
        UNANSWERED,
        /** Nobody has it, or only one partner. */
        MISSING,
        /** A strong answer without a proof. */
        UNPROVED
    }

    private final transient MatrixSheet matrix;
    private final transient Texts texts;
    private final TextField search = new TextField();
    private final Select<Show> show = new Select<>();
    private final Span count = new Span();

    MatrixFilter(MatrixSheet matrix, Texts texts) {
        this.matrix = matrix;
        this.texts = texts;
        addClassName("planner-matrix-filter");
        search.setAriaLabel(texts.get("competences.filter.search"));
        search.setPlaceholder(texts.get("competences.filter.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> apply());
        show.setAriaLabel(texts.get("competences.filter.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(each -> texts.get("competences.filter." + each));
        show.setValue(Show.ALL);
        show.addValueChangeListener(change -> apply());
        count.getElement().setAttribute("role", "status");
        add(search, show, count);
    }

    private void apply() {
        CompetenceStep step = matrix.step();
        List<Competence> all = step.matrix().competences();
        Set<RecordId> known = all.stream().map(Competence::id).collect(Collectors.toSet());
        Set<RecordId> seen =
                all.stream().filter(matches(step)).map(Competence::id).collect(Collectors.toCollection(HashSet::new));
        matrix.show(competence -> seen.contains(competence.id()) || !known.contains(competence.id()));
        count.setText(
                seen.size() == all.size()
                        ? ""
                        : texts.get("competences.filter.count", Map.of("shown", seen.size(), "all", all.size())));
    }

    private Predicate<Competence> matches(CompetenceStep step) {
        String asked = search.getValue().strip().toLowerCase(Locale.ROOT);
        Set<String> keys = keys(step, show.getValue());
        return competence -> keys.contains(competence.key())
                && Stream.of(competence.key(), competence.name(), competence.domain(), competence.description())
                        .anyMatch(text ->
                                text != null && text.toLowerCase(Locale.ROOT).contains(asked));
    }

    private static Set<String> keys(CompetenceStep step, Show wanted) {
        Map<String, List<Assessment>> answers =
                step.matrix().assessments().stream().collect(Collectors.groupingBy(Assessment::competence));
        int partners = step.matrix().partners().size();
        return step.matrix().competences().stream()
                .map(Competence::key)
                .filter(key -> switch (wanted) {
                    case ALL -> true;
                    case UNANSWERED ->
                        answers.getOrDefault(key, List.of()).stream()
                                        .filter(each -> each.isAnswered() || each.unknown())
                                        .count()
                                < partners;
                    case MISSING ->
                        step.row(key)
                                .map(CompetenceRow::state)
                                .filter(state -> state == State.GAP || state == State.SINGLE)
                                .isPresent();
                    case UNPROVED ->
                        answers.getOrDefault(key, List.of()).stream().anyMatch(Assessment::lacksProof);
                })
                .collect(Collectors.toSet());
    }
}
