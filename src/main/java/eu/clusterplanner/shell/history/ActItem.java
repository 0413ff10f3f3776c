package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.record.Removal;
import eu.clusterplanner.record.history.Act;
import eu.clusterplanner.record.history.ActRemarks;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.util.Map;
import java.util.function.Consumer;

/** One line of the history: when, who, what; and a button that takes it back. */
final class ActItem extends ListItem {

    private static final long serialVersionUID = 1L;

    /** So many records are told of; an import has hundreds. */
    private static final int MOST = 8;

    /** What can be done from a line. */
    interface Acts {

        void undo(Act act);

        void bringBack(Removal removal);
    }

    ActItem(HistoryWords words, Formats formats, PartnershipId partnership, Act act, Acts acts) {
        Texts texts = words.texts();
        addClassName("planner-act");
        setClassName("undone", act.undone());
        Span time = new Span(formats.time(act.at()));
        time.addClassName("planner-act-time");
        Div who = new Div(new Span(who(texts, act)));
        who.addClassName("planner-act-who");
        if (act.nature() != Act.Nature.CHANGE) {
            who.add(badge(texts.get(act.nature() == Act.Nature.UNDO ? "history.took-back" : "history.did-again")));
        }
        if (act.undone()) {
            who.add(badge(texts.get("history.undone")));
        }
        ActRemarks.Remark remark = act.remark();
        if (remark != null) {
            String name = remark.name().isEmpty() ? texts.get("collision.former") : remark.name();
            who.add(badge(texts.get(remark.textKey(), "name", name)));
        }
        if (isUndoable(act)) {
            Button undo = new Button(texts.get("shell.undo"), pressed -> acts.undo(act));
            undo.addThemeNames("tertiary", "small");
            undo.setAriaLabel(texts.get("history.undo.name", "name", words.summary(act.changes())));
            who.add(undo);
        }
        Consumer<Removal> bringBack = acts::bringBack;
        add(time, who, new ChangeList(words, partnership, act.changes(), MOST, act.more(), bringBack));
    }

    private static boolean isUndoable(Act act) {
        return act.own()
                && act.actor().kind() == Actor.Kind.PERSON
                && act.nature() == Act.Nature.CHANGE
                && !act.undone();
    }

    private static String who(Texts texts, Act act) {
        if (act.own() && act.person() != null) {
            return texts.get("history.you", Map.of("name", act.person()));
        }
        return switch (act.actor().kind()) {
            case PERSON -> act.person() == null ? texts.get("collision.former") : act.person();
            case LINK -> texts.get("history.link");
            case IMPORT -> texts.get("collision.import");
            case JOB, MIGRATION -> texts.get("collision.planner");
        };
    }

    private static Span badge(String words) {
        Span badge = new Span(words);
        badge.addClassName("planner-act-badge");
        return badge;
    }
}
