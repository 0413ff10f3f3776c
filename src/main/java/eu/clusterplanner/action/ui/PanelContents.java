package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.action.ActionReasons;
import eu.clusterplanner.action.FundingData;
import eu.clusterplanner.action.ui.funding.CallFitPart;
import eu.clusterplanner.action.ui.funding.CallWords;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.RecordTitle;
import eu.clusterplanner.shell.history.HistoryLink;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes what the panel shows of an action: its fields and lists, in parts that stay open from action to action. */
final class PanelContents {

    private enum Part {
        ABOUT,
        TIME,
        WORK,
        MONEY,
        PURPOSE,
        TARGET,
        PRIORITY
    }

    private final PageFields page;
    private final ActionWords words;
    private final ActionReasons reasons;
    private final Supplier<FundingData> funding;
    private final Set<Part> open = EnumSet.of(Part.ABOUT, Part.TIME);
    private BiConsumer<ActionRow, String> stored = (action, property) -> {};
    private Consumer<ActionReasons.Input> led = input -> {};
    private @Nullable ReasonsPart reasonsPart;
    private @Nullable CallFitPart callsPart;

    /** funding: reads the calls and what they are checked against. */
    PanelContents(PageFields page, ActionWords words, ActionReasons reasons, Supplier<FundingData> funding) {
        this.page = page;
        this.words = words;
        this.reasons = reasons;
        this.funding = funding;
    }

    /** Told the action and the property after a field was stored. */
    void onStored(BiConsumer<ActionRow, String> listener) {
        stored = listener;
    }

    /** Told to which cell somebody wants to go. */
    void onLed(Consumer<ActionReasons.Input> listener) {
        led = listener;
    }

    /** Actions may have other names now. */
    void forgetNames() {
        page.refreshLinks();
    }

    /** Dates may have other reasons now, and calls fit or not. */
    void refreshReasons() {
        if (reasonsPart != null) {
            reasonsPart.refresh();
        }
        if (callsPart != null) {
            callsPart.refresh();
        }
    }

    Component of(ActionRow action) {
        reasonsPart = new ReasonsPart(
                words.get("reasons"),
                () -> reasons.of(page.partnership(), action.key(), words.texts()),
                input -> led.accept(input));
        callsPart = new CallFitPart(new CallWords(words.texts(), words.formats()), funding, action.key());
        RecordFields fields = page.of(action.record()).onStored(property -> stored.accept(action, property));
        Div contents = new Div();
        contents.addClassName("planner-action-parts");
        Div acts = new Div(
                page.talkButton(
                        action.record(), words.get(words.board().rights().suggests() ? "talk" : "talk.read")),
                HistoryLink.button(
                        words.texts(), page.partnership(), action.record(), RecordTitle.of(action.record())));
        acts.addClassName("planner-panel-acts");
        contents.add(acts);
        for (Part part : Part.values()) {
            contents.add(part(part, fields));
        }
        return contents;
    }

    private Component part(Part part, RecordFields fields) {
        return new PanelPart(
                words.get("part." + part), open.contains(part), details -> fill(details, part, fields), opened -> {
                    if (opened) {
                        open.add(part);
                    } else {
                        open.remove(part);
                    }
                });
    }

    private void fill(PanelPart details, Part part, RecordFields fields) {
        switch (part) {
            case ABOUT ->
                details.add(grid(
                        fields, "title", "key", "status", "progress", "lead", "workPackage", "type", "description"));
            case TIME ->
                details.add(
                        Objects.requireNonNull(reasonsPart),
                        grid(fields, "duration", "notBefore", "fixedStart", "deadline", "predecessors"),
                        new RepetitionFields(fields),
                        grid(fields, "afterGrant", "actualStart", "actualEnd"));
            case WORK -> details.add(grid(fields, "contributions"));
            case MONEY -> details.add(grid(fields, "cost", "funding"), Objects.requireNonNull(callsPart));
            case PURPOSE -> details.add(grid(fields, "objectives", "kpis", "origins", "outputs"));
            case TARGET -> details.add(grid(fields, "targetGroup", "targetNumber", "market", "place"));
            case PRIORITY ->
                details.add(grid(
                        fields,
                        "moscow",
                        "scores.impact",
                        "scores.fit",
                        "scores.addedValue",
                        "scores.urgency",
                        "scores.feasibility",
                        "scores.effort",
                        "risk"));
        }
    }

    private static Div grid(RecordFields fields, String... properties) {
        return FieldSection.grid(fields, properties);
    }
}
