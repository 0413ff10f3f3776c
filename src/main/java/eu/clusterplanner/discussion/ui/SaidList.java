package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.discussion.CommentThread;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.discussion.Suggestion;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.talk.Talk;
import eu.clusterplanner.shell.talk.TalkPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Threads and suggestions of a place: what is open, then what is over. What is being written stays when it is read anew. */
final class SaidList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final transient TalkPlace place;
    private final transient Talk talk;
    private final UnorderedList open = new UnorderedList();
    private final UnorderedList solved = new UnorderedList();
    private final UnorderedList proposed = new UnorderedList();
    private final UnorderedList decided = new UnorderedList();
    private final Details solvedPart;
    private final Details decidedPart;
    private final H3 suggestions;
    private final Paragraph empty;
    private final transient Map<RecordId, ThreadItem> items = new HashMap<>();
    private final transient Map<RecordId, SuggestionItem> offered = new HashMap<>();

    SaidList(Acts acts, TalkPlace place, Talk talk) {
        this.acts = acts;
        this.place = place;
        this.talk = talk;
        this.solvedPart = new Details("", solved);
        this.decidedPart = new Details("", decided);
        this.suggestions = new H3(acts.texts().get("suggestion.title"));
        this.empty = new Paragraph(acts.texts().get(acts.mayWrite() ? "comments.empty" : "comments.empty.reader"));
        empty.addClassName("planner-empty");
        Stream.of(open, solved, proposed, decided).forEach(list -> list.addClassName("planner-threads"));
        add(empty, open, solvedPart, suggestions, proposed, decidedPart);
    }

    void refresh() {
        List<CommentThread> threads = threads();
        List<Suggestion> all = suggestions();
        List<Subject> subjects = Stream.concat(
                        threads.stream().map(CommentThread::subject),
                        all.stream().map(Suggestion::subject).filter(Objects::nonNull))
                .toList();
        RecordNames names =
                new RecordNames(acts.services(), acts.partnership(), acts.texts(), withKinds(subjects, all));
        showThreads(open, threads, names, CommentThread::open);
        showThreads(solved, threads, names, thread -> !thread.open());
        showSuggestions(proposed, all, names, Suggestion::open);
        showSuggestions(decided, all, names, suggestion -> !suggestion.open());
        summarise(solvedPart, solved, "comments.solved-many");
        summarise(decidedPart, decided, "suggestion.decided-many");
        suggestions.setVisible(!all.isEmpty());
        empty.setVisible(threads.isEmpty() && all.isEmpty());
    }

    /** New records name others too. */
    private static List<Subject> withKinds(List<Subject> subjects, List<Suggestion> all) {
        List<Subject> with = new ArrayList<>(subjects);
        all.stream()
                .filter(each -> each.subject() == null)
                .forEach(each -> with.add(new Subject(each.kind(), each.id(), null)));
        return with;
    }

    private List<CommentThread> threads() {
        RecordRow row = place.record();
        if (row != null) {
            return acts.services().reading().of(acts.partnership(), row.kind().name(), row.id());
        }
        return acts.services().reading().all(acts.partnership()).stream()
                .filter(thread -> thread.open() && isOfStep(thread.subject().kind()))
                .toList();
    }

    private List<Suggestion> suggestions() {
        RecordRow row = place.record();
        if (row != null) {
            return acts.services().suggested().of(acts.partnership(), row.kind().name(), row.id());
        }
        return acts.services().suggested().open(acts.partnership()).stream()
                .filter(each -> isOfStep(each.kind()))
                .toList();
    }

    private boolean isOfStep(String kind) {
        return place.step() == null || acts.services().kinds().get(kind).step() == place.step();
    }

    private void showThreads(
            UnorderedList list, List<CommentThread> threads, RecordNames names, Predicate<CommentThread> which) {
        List<ThreadItem> shown = new ArrayList<>();
        for (CommentThread thread : threads) {
            if (which.test(thread)) {
                ThreadItem item = items.computeIfAbsent(
                        thread.id(),
                        id -> new ThreadItem(acts, heading(thread.subject(), names), place.record() == null, thread));
                item.show(thread);
                shown.add(item);
            }
        }
        list.getChildren().filter(each -> !shown.contains(each)).toList().forEach(list::remove);
        shown.stream()
                .filter(item -> !list.getChildren().toList().contains(item))
                .forEach(list::add);
        list.setVisible(!shown.isEmpty());
    }

    private void showSuggestions(
            UnorderedList list, List<Suggestion> all, RecordNames names, Predicate<Suggestion> which) {
        List<SuggestionItem> shown =
                all.stream().filter(which).map(each -> item(each, names)).toList();
        list.getChildren().filter(each -> !shown.contains(each)).toList().forEach(list::remove);
        for (int place = 0; place < shown.size(); place++) {
            SuggestionItem item = shown.get(place);
            if (list.indexOf(item) != place) {
                list.addComponentAtIndex(place, item);
            }
        }
        list.setVisible(!shown.isEmpty());
    }

    /** Made anew, unless a reason is being written in it. */
    private SuggestionItem item(Suggestion suggestion, RecordNames names) {
        SuggestionItem known = offered.get(suggestion.id());
        if (known != null && known.isWritten() && suggestion.open()) {
            return known;
        }
        SuggestionItem item = new SuggestionItem(acts, names, heading(suggestion, names), suggestion, talk::takeOver);
        offered.put(suggestion.id(), item);
        return item;
    }

    private void summarise(Details part, UnorderedList list, String key) {
        part.setSummaryText(acts.texts().get(key, "count", list.getComponentCount()));
        part.setVisible(list.getComponentCount() > 0);
    }

    /** Of a record that the panel is about its property alone. */
    private String heading(Subject subject, RecordNames names) {
        String property = names.property(subject);
        if (place.record() != null) {
            return property.isEmpty() ? acts.texts().get("comments.about.whole") : property;
        }
        String title = names.title(subject);
        return property.isEmpty() ? title : acts.texts().get("history.part", Map.of("whole", title, "part", property));
    }

    private String heading(Suggestion suggestion, RecordNames names) {
        Subject subject = suggestion.subject();
        if (subject != null) {
            return heading(subject, names);
        }
        RecordKind kind = acts.services().kinds().get(suggestion.kind());
        return acts.texts().get("suggestion.new.heading", "kind", acts.texts().get("record." + kind.name()));
    }
}
