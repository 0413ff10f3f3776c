package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.exchange.ChangedMeanwhileException;
import eu.clusterplanner.exchange.Choice;
import eu.clusterplanner.exchange.OtherPartnershipException;
import eu.clusterplanner.exchange.RefusedReturnException;
import eu.clusterplanner.exchange.ReturnedWorkbook;
import eu.clusterplanner.exchange.TakenOver;
import eu.clusterplanner.exchange.workbook.UnreadableWorkbookException;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows one returned workbook and what became of it, in the outcome and in the part below it. */
final class ReturnDesk {

    private final ReturnActs acts;
    private final PartnershipId partnership;
    private final Texts texts;
    private final Paragraph outcome;
    private final Div found;
    private String file = "";
    private int unread;

    ReturnDesk(ReturnActs acts, PartnershipId partnership, Texts texts, Paragraph outcome, Div found) {
        this.acts = acts;
        this.partnership = partnership;
        this.texts = texts;
        this.outcome = outcome;
        this.found = found;
    }

    /** Compares a workbook; gives back how to show what is different. */
    Runnable compare(byte[] workbook, String fileName) {
        try {
            ReturnedWorkbook returned = acts.returns().compare(partnership, workbook, texts);
            return () -> {
                file = fileName;
                unread = returned.problemCount();
                outcome.setText(summary(returned));
                show(returned);
            };
        } catch (UnreadableWorkbookException refused) {
            return () -> refuse(texts.get(refused.refusal().textKey()));
        } catch (OtherPartnershipException other) {
            return () -> refuse(texts.get("exchange.return.other", "acronym", other.acronym()));
        }
    }

    void refuse(String sentence) {
        found.removeAll();
        outcome.setText(sentence);
    }

    private String summary(ReturnedWorkbook returned) {
        int count = returned.choices().size();
        String key =
                count == 0 && returned.problemCount() > 0 ? "exchange.return.nothing-read" : "exchange.return.found";
        return texts.get(key, Map.of("file", file, "count", count));
    }

    private ReturnedDifferences show(ReturnedWorkbook returned) {
        found.removeAll();
        addNotes(returned);
        if (returned.problemCount() > 0) {
            found.add(
                    new H2(texts.get("exchange.return.problems", "count", returned.problemCount())),
                    new Paragraph(texts.get("exchange.return.problems.help")),
                    new WorkbookTables(texts).problems(returned.problems()));
        }
        ReturnedDifferences differences =
                new ReturnedDifferences(texts, returned, chosen -> takeOver(returned, chosen));
        if (!returned.offered().isEmpty()) {
            found.add(differences);
        }
        return differences;
    }

    private void addNotes(ReturnedWorkbook returned) {
        returned.notes().forEach(key -> note(texts.get(key)));
        returned.exported()
                .ifPresentOrElse(
                        moment -> note(texts.get(
                                "exchange.return.exported",
                                Map.of(
                                        "moment",
                                        Formats.of(texts, acts.clock().getZone())
                                                .moment(moment),
                                        "here",
                                        returned.changedHere()))),
                        () -> note(texts.get(
                                returned.base().found() ? "exchange.return.damaged" : "exchange.return.no-base")));
        if (!returned.notCompared().isEmpty()) {
            note(texts.get("exchange.return.not-compared", "sheets", String.join(", ", returned.notCompared())));
        }
    }

    private void note(String sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassName("planner-returned-note");
        found.add(note);
    }

    /** What became of it is said above the differences, which may be long. */
    private void takeOver(ReturnedWorkbook returned, Set<Choice> chosen) {
        outcome.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
        if (chosen.isEmpty()) {
            outcome.setText(texts.get("exchange.return.none-chosen"));
            return;
        }
        try {
            TakenOver taken = acts.returns().takeOver(partnership, returned, chosen, texts);
            String sentence = sentence(taken);
            acts.saving().getObject().saved();
            showRest(returned, sentence);
            acts.undo().offer(partnership, sentence, () -> showAgain(returned, texts.get("exchange.return.undone")));
        } catch (ChangedMeanwhileException meanwhile) {
            Set<Choice> still = new HashSet<>(chosen);
            still.removeAll(meanwhile.changed());
            show(meanwhile.now()).keep(still);
            outcome.setText(texts.get(
                    "exchange.return.meanwhile", "count", meanwhile.changed().size()));
        } catch (RefusedReturnException refused) {
            outcome.setText(texts.get(
                    "exchange.return.refused",
                    Map.of(
                            "name",
                            refused.row().title(),
                            "reason",
                            texts.get(
                                    refused.problem().textKey(),
                                    refused.problem().arguments()))));
        }
    }

    private String sentence(TakenOver taken) {
        List<String> parts = new ArrayList<>();
        Map.of("changed", taken.changed(), "added", taken.added(), "removed", taken.removed()).entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .forEach(part ->
                        parts.add(texts.get("exchange.return.taken." + part.getKey(), "count", part.getValue())));
        return texts.get("exchange.return.taken", "what", String.join(", ", parts));
    }

    /**
     * What is left to choose. What could not be read was told before the person chose, and that the file names what was
     * just removed here is no news.
     */
    private void showRest(ReturnedWorkbook returned, String sentence) {
        ReturnedWorkbook now = acts.returns().compareAgain(partnership, returned, texts);
        found.removeAll();
        List<String> sentences = new ArrayList<>(List.of(sentence));
        if (!now.offered().isEmpty()) {
            sentences.add(
                    texts.get("exchange.return.rest", "count", now.choices().size()));
            found.add(new ReturnedDifferences(texts, now, chosen -> takeOver(now, chosen)));
        }
        if (unread > 0) {
            sentences.add(texts.get("exchange.return.unread", "count", unread));
        }
        outcome.setText(String.join(" ", sentences));
    }

    private void showAgain(ReturnedWorkbook returned, String sentence) {
        ReturnedWorkbook now = acts.returns().compareAgain(partnership, returned, texts);
        show(now);
        outcome.setText(
                now.offered().isEmpty()
                        ? sentence
                        : sentence + " "
                                + texts.get(
                                        "exchange.return.rest",
                                        "count",
                                        now.choices().size()));
    }
}
