package eu.clusterplanner.valuechain.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.Flash;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.field.FoldedRow;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.analysis.StageRow;
import eu.clusterplanner.valuechain.analysis.StageState;
import eu.clusterplanner.valuechain.ui.ChainDesk.Analysed;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stage in words: who does what there, how it stands, what the team decides on it, and all its fields. */
final class StageItem extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ChainDesk desk;
    private final RecordId chain;
    private final RecordId stage;
    private final Div head = new Div();
    private final Paragraph who = new Paragraph();
    private @Nullable FoldedRow decision;
    private @Nullable StageState state;
    private transient @Nullable Registration told;

    StageItem(ChainDesk desk, RecordId chain, RecordFields fields) {
        this.desk = desk;
        this.chain = chain;
        this.stage = fields.row().id();
        addClassName("planner-stage");
        head.addClassName("planner-gap-head");
        add(head, who);
        desk.chain(chain).ifPresent(now -> decision = decision(now));
        if (decision != null) {
            add(decision);
        }
        show();
        add(new FoldedRow(
                        fields,
                        of -> desk.texts().get("valuechain.stage.edit"),
                        "name",
                        "key",
                        "kind",
                        "criticality",
                        "externalDependency",
                        "feeds",
                        "note",
                        "roles")
                .onStored(desk::changed));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        told = desk.onChanged(this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (told != null) {
            told.remove();
        }
    }

    private void refresh() {
        StageState before = state;
        show();
        if (before != state) {
            Flash.on(head);
        }
    }

    private void show() {
        desk.chain(chain)
                .ifPresent(now -> now.chain().stages().stream()
                        .filter(each -> each.id().equals(stage))
                        .findFirst()
                        .ifPresent(each -> show(now, each)));
    }

    /** Where a stage is covered there is nothing to decide; what was decided stays in sight. */
    private void showDecision(Analysed now, Stage shown) {
        if (decision != null) {
            boolean decided =
                    desk.decision(now.chain().key(), shown.key()).row().value("decision") != null;
            decision.setVisible(decided || decision.isOpened() || state != StageState.GREEN);
        }
    }

    private void show(Analysed now, Stage shown) {
        ChainWords words = desk.words();
        LinkedRecord.mark(this, now.chain().key() + "/" + shown.key());
        head.removeAll();
        head.add(new H4(shown.key() + " " + shown.name()));
        head.add(tag(
                words.texts().get("valuechain.stage.importance", "importance", words.importance(shown.criticality()))));
        now.figures().stages().stream()
                .filter(row -> row.stage().equals(shown.key()))
                .findFirst()
                .ifPresent(row -> {
                    state = row.state();
                    head.add(state(words, row));
                });
        showDecision(now, shown);
        String leads = words.who(shown, 3);
        who.setText(Stream.of(
                        role(words, "leads", leads.isEmpty() ? words.get("map.nobody") : leads),
                        role(words, "works", words.who(shown, 2)),
                        role(words, "supports", words.who(shown, 1)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    private static String role(ChainWords words, String role, String partners) {
        return partners.isEmpty() ? "" : words.get("column." + role) + ": " + partners;
    }

    private static Span state(ChainWords words, StageRow row) {
        String said =
                row.crowded() ? words.texts().get("valuechain.crowded", "state", words.state(row)) : words.state(row);
        Span tag = tag(said + " · " + words.formats().percent(row.coverage()));
        if (row.state() != null) {
            tag.addClassName("planner-state-" + row.state().name().toLowerCase(Locale.ROOT));
        }
        return tag;
    }

    private static Span tag(String text) {
        Span tag = new Span(text);
        tag.addClassName("planner-tag");
        return tag;
    }

    private FoldedRow decision(Analysed now) {
        String key = now.chain().stages().stream()
                .filter(each -> each.id().equals(stage))
                .map(Stage::key)
                .findFirst()
                .orElse("");
        return new FoldedRow(desk.decision(now.chain().key(), key), this::line, "decision", "owner", "due", "note")
                .onStored(desk::changed);
    }

    private String line(RecordFields decision) {
        String said = decision.said("decision", "owner", "due", "note");
        if (!said.isEmpty()) {
            return desk.texts().get("synergies.missing.decided", "said", said);
        }
        boolean weak = Objects.equals(state, StageState.RED);
        return desk.texts().get(weak ? "synergies.missing.undecided" : "synergies.missing.decide");
    }
}
