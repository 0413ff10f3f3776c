package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.talk.Talk;
import eu.clusterplanner.shell.talk.TalkPlace;
import eu.clusterplanner.shell.talk.TalkView;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the panel beside a page shows: the comments and suggestions about a record, or all that is open in a step. */
final class ThreadsView extends TalkView {

    private static final long serialVersionUID = 1L;

    private final transient DiscussionServices services;
    private final transient Talk talk;
    private @Nullable transient SaidList said;

    ThreadsView(DiscussionServices services, Talk talk) {
        this.services = services;
        this.talk = talk;
        addClassName("planner-talk-view");
    }

    @Override
    public void show(PartnershipId partnership, TalkPlace place) {
        removeAll();
        Acts acts = acts(partnership);
        RecordRow row = place.record();
        SaidList list = new SaidList(acts, place, talk);
        said = list;
        if (row != null) {
            aboutRecord(acts, row, place, list);
        } else {
            aboutStep(acts, place.step(), list);
        }
        list.refresh();
        if (!place.item().isEmpty()) {
            lead(place.item());
        }
    }

    @Override
    public void refresh() {
        if (said != null) {
            said.refresh();
        }
    }

    private void aboutRecord(Acts acts, RecordRow row, TalkPlace place, SaidList list) {
        RecordNames names = new RecordNames(services, acts.partnership(), acts.texts(), List.of(Subject.of(row)));
        String title = names.title(Subject.of(row));
        H3 heading = new H3(title);
        heading.addClassName("planner-talk-subject");
        add(heading);
        if (acts.mayWrite()) {
            CommentForm form = new CommentForm(acts, row, place.property());
            PageFields fields = services.fields().on(acts.partnership());
            Div suggest = new Div(button(
                    acts,
                    "suggestion.change",
                    () -> SuggestDialog.change(acts, current(acts, row), fields, place.property())
                            .open()));
            if (!row.kind().single() && !row.kind().isPartnership()) {
                suggest.add(button(
                        acts,
                        "suggestion.removal",
                        () -> SuggestDialog.removal(acts, row, fields, title).open()));
            }
            suggest.addClassName("planner-comment-acts");
            add(form, list, suggest);
            if (place.item().isEmpty()) {
                form.focus();
            }
        } else {
            add(list);
        }
    }

    private void aboutStep(Acts acts, @Nullable Step step, SaidList list) {
        Paragraph line = new Paragraph(acts.texts().get(acts.mayWrite() ? "comments.step.line" : "comments.step.read"));
        line.addClassName("planner-hint");
        add(line, list);
        List<RecordKind> kinds = step == null ? List.of() : NewRecordDialog.kinds(services.kinds(), step);
        if (acts.mayWrite() && !kinds.isEmpty()) {
            add(button(
                    acts,
                    "suggestion.new",
                    () -> new NewRecordDialog(acts, services.fields().on(acts.partnership()), kinds).open()));
        }
    }

    private RecordRow current(Acts acts, RecordRow row) {
        return services.records()
                .find(acts.partnership(), row.kind().name(), row.id())
                .orElse(row);
    }

    private static Button button(Acts acts, String key, Runnable act) {
        Button button = new Button(acts.texts().get(key), pressed -> act.run());
        button.addThemeName("tertiary");
        return button;
    }

    /** Brings the thread or suggestion of that id into sight. */
    private void lead(String id) {
        getElement()
                .executeJs(
                        "setTimeout(() => { const item = document.getElementById('thread-' + $0)"
                                + " ?? document.getElementById('suggestion-' + $0);"
                                + " item?.closest('vaadin-details')?.setAttribute('opened', '');"
                                + " item?.classList.add('planner-linked');"
                                + " item?.setAttribute('tabindex', '-1'); item?.focus(); })",
                        id);
    }

    private Acts acts(PartnershipId partnership) {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        List<TeamMember> team = services.comments().people(partnership).stream()
                .sorted(Comparator.comparing(TeamMember::name))
                .toList();
        return new Acts(
                services,
                partnership,
                PlannerUser.current().id(),
                services.comments().mayWrite(partnership),
                team,
                texts,
                Formats.of(texts, services.clock().getZone()),
                this::changed);
    }

    private void changed() {
        Objects.requireNonNull(said).refresh();
        talk.refresh();
    }
}
