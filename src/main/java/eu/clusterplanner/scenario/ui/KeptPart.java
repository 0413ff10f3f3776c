package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.scenario.Scenario;
import eu.clusterplanner.scenario.ScenarioChangedException;
import eu.clusterplanner.scenario.ScenarioService;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.UndoOffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trials that the team keeps: opening one, keeping this one, renaming and removing. */
final class KeptPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TrialDesk desk;
    private final transient ScenarioService service;
    private final boolean keeps;
    private final Select<Scenario> choice = new Select<>();
    private final Paragraph none = new Paragraph();
    private final Button keep;
    private final Button replace;
    private final Button rename;
    private final Button remove;
    private transient List<Scenario> kept = List.of();

    /** keeps: whether the person may keep trials. */
    KeptPart(TrialDesk desk, ScenarioService service, boolean keeps) {
        this.desk = desk;
        this.service = service;
        this.keeps = keeps;
        this.keep = button("trial.keep", this::askForName);
        this.replace = button("trial.kept.replace", this::replace);
        this.rename = button("trial.kept.rename", this::askForOtherName);
        this.remove = button("trial.kept.remove", this::remove);
        choice.setLabel(texts().get("trial.kept.open"));
        choice.setItemLabelGenerator(Scenario::name);
        choice.setPlaceholder(texts().get("trial.kept.choose"));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.open(change.getValue());
            }
        });
        Div acts = new Div(keep, replace, rename, remove);
        acts.addClassName("planner-tools");
        add(new H2(texts().get("trial.kept")), none, choice, acts);
        desk.onChanged(this::refresh);
        reread();
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(texts().get(key), pressed -> act.run());
        button.addThemeName("tertiary");
        return button;
    }

    private Texts texts() {
        return desk.texts();
    }

    private void reread() {
        kept = service.kept(desk.partnership());
        choice.setItems(kept);
        none.setText(texts().get(keeps ? "trial.kept.none" : "trial.kept.none-yet"));
        none.setVisible(kept.isEmpty());
        choice.setVisible(!kept.isEmpty());
        refresh();
    }

    private void refresh() {
        Optional<Scenario> open = open();
        choice.setValue(open.orElse(null));
        keep.setVisible(keeps && !desk.assumptions().isNothing());
        replace.setVisible(keeps
                && open.filter(each -> !each.assumptions().equals(desk.assumptions()))
                        .isPresent());
        rename.setVisible(keeps && open.isPresent());
        remove.setVisible(keeps && open.isPresent());
    }

    private Optional<Scenario> open() {
        RecordId id = desk.kept();
        return kept.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private void askForName() {
        new NameDialog(texts(), "trial.keep.question", "", name -> {
                    RecordId id = service.keep(desk.partnership(), name, desk.assumptions());
                    done(id, "trial.kept.done", name);
                })
                .open();
    }

    private void askForOtherName() {
        open().ifPresent(open -> new NameDialog(
                        texts(),
                        "trial.rename.question",
                        open.name(),
                        name -> act(() -> {
                            service.rename(desk.partnership(), open, name);
                            done(open.id(), "trial.kept.renamed", name);
                        }))
                .open());
    }

    private void replace() {
        open().ifPresent(open -> act(() -> {
            service.replace(desk.partnership(), open, desk.assumptions());
            done(open.id(), "trial.kept.done", open.name());
        }));
    }

    /** What is tried stays on the page, so that it can be kept again. */
    private void remove() {
        open().ifPresent(open -> act(() -> {
            service.remove(desk.partnership(), open);
            done(null, "trial.kept.removed", open.name());
        }));
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (ScenarioChangedException somebodyWasFaster) {
            UndoOffer.tell(texts().get("trial.kept.changed"));
            reread();
        }
    }

    private void done(@Nullable RecordId id, String key, String name) {
        desk.belongsTo(id);
        reread();
        UndoOffer.tell(texts().get(key, Map.of("name", name)));
    }
}
