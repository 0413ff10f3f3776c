package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.scenario.CandidateAdoption;
import eu.clusterplanner.scenario.analysis.Candidate;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.UndoOffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New partners that are tried: their names, and making one of them a partner for good. */
final class CandidatesPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrialDesk desk;
    private final transient @Nullable CandidateAdoption adoption;
    private final UnorderedList list = new UnorderedList();
    private final Button add;
    private final List<TextField> names = new ArrayList<>();

    /** adoption: null where the person may not add partners. */
    CandidatesPart(TrialDesk desk, @Nullable CandidateAdoption adoption) {
        this.desk = desk;
        this.adoption = adoption;
        list.addClassName("planner-trial-candidates");
        add = new Button(texts().get("trial.candidate.add"), pressed -> {
            desk.addCandidate();
            names.getLast().focus();
        });
        add(new H2(texts().get("trial.candidates")), new Paragraph(texts().get("trial.candidates.line")), list, add);
        desk.onChanged(this::refresh);
        refresh();
    }

    private Texts texts() {
        return desk.texts();
    }

    private List<Candidate> candidates() {
        return desk.assumptions().candidates();
    }

    /** A row stays as long as there are as many: one of them has the cursor. */
    private void refresh() {
        if (names.size() != candidates().size()) {
            list.removeAll();
            names.clear();
            for (int place = 0; place < candidates().size(); place++) {
                list.add(row(place));
            }
        }
        for (int place = 0; place < names.size(); place++) {
            names.get(place).setValue(candidates().get(place).name());
        }
        add.setVisible(names.size() < TrialAddress.MOST_CANDIDATES);
    }

    private ListItem row(int place) {
        TextField name = new TextField(texts().get("trial.candidate.name"));
        name.setMaxLength(TrialAddress.LONGEST_NAME);
        name.setAutoselect(true);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rename(place, name);
            }
        });
        names.add(name);
        String called = candidates().get(place).name();
        Button remove = new Button(texts().get("trial.candidate.remove"), pressed -> desk.removeCandidate(place));
        remove.addThemeName("tertiary");
        remove.setAriaLabel(texts().get("list.remove", "name", called));
        Div acts = new Div(remove);
        acts.addClassName("planner-tools");
        if (adoption != null) {
            acts.addComponentAsFirst(new Button(texts().get("trial.candidate.adopt"), pressed -> adopt(place)));
        }
        return new ListItem(name, acts);
    }

    /** Nobody is called nothing: then it has the name of the beginning again. */
    private void rename(int place, TextField field) {
        String name = TrialAddress.name(field.getValue());
        desk.replace(place, candidates().get(place).called(name.isEmpty() ? texts().get("trial.candidate.new") : name));
    }

    private void adopt(int place) {
        CandidateAdoption adopting = adoption;
        if (adopting == null) {
            return;
        }
        Candidate candidate = candidates().get(place);
        try {
            adopting.adopt(desk.partnership(), candidate, texts().get("trial.candidate.note"));
        } catch (InvalidValueException refused) {
            UndoOffer.tell(
                    texts().get(refused.problem().textKey(), refused.problem().arguments()));
            return;
        }
        desk.removeCandidate(place);
        desk.reread();
        desk.page()
                .acts()
                .offerUndo(
                        texts().get(
                                        "trial.candidate.adopted",
                                        Map.of(
                                                "name",
                                                candidate.name(),
                                                "count",
                                                candidate.levels().size())),
                        desk::reread);
    }
}
