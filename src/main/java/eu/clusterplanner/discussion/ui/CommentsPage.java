package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.discussion.Comment;
import eu.clusterplanner.discussion.CommentService;
import eu.clusterplanner.discussion.CommentThread;
import eu.clusterplanner.discussion.Subject;
import eu.clusterplanner.discussion.Suggestion;
import eu.clusterplanner.discussion.SuggestionService;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is said in a partnership: what is for me, what is open, what waits for a decision. {@code ?thread=} and
 * {@code ?suggestion=} lead on to the page of their record, with the panel open.
 */
@Route(value = PartnershipPage.ROUTE + "comments", layout = PartnershipLayout.class)
@PermitAll
@Uses(ThreadsView.class)
class CommentsPage extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private final transient DiscussionServices services;

    CommentsPage(DiscussionServices services) {
        super("comments.title");
        this.services = services;
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        if (asked.containsKey("thread") || asked.containsKey("suggestion")) {
            if (lead(partnership, event)) {
                return;
            }
            Paragraph gone = new Paragraph(texts().get("comments.link-gone"));
            gone.getElement().setAttribute("role", "status");
            gone.addClassName("planner-empty");
            add(gone);
        }
        Paragraph lead = new Paragraph(texts().get("comments.line"));
        lead.addClassName("planner-lead");
        add(lead);
        List<CommentThread> mine = services.reading().mine(partnership);
        List<CommentThread> open = services.reading().all(partnership).stream()
                .filter(CommentThread::open)
                .toList();
        List<Suggestion> suggested = services.suggested().open(partnership);
        RecordNames names = new RecordNames(services, partnership, texts(), subjects(open, suggested));
        add(threads("comments.mine", "comments.mine.empty", partnership, mine, names));
        add(suggestions(partnership, suggested, names));
        add(threads("comments.open", "comments.open.empty", partnership, open, names));
    }

    private static List<Subject> subjects(List<CommentThread> open, List<Suggestion> suggested) {
        return Stream.concat(
                        open.stream().map(CommentThread::subject),
                        suggested.stream()
                                .map(each -> each.subject() == null
                                        ? new Subject(each.kind(), each.id(), null)
                                        : Objects.requireNonNull(each.subject())))
                .toList();
    }

    /** Goes on to the page that shows the record; false where there is nothing to go to. */
    private boolean lead(PartnershipId partnership, BeforeEnterEvent event) {
        Optional<RecordId> thread = parameter(event, "thread");
        Optional<RecordId> suggestion = parameter(event, "suggestion");
        thread.ifPresent(id -> services.inbox().seen(partnership, CommentService.path(id)));
        suggestion.ifPresent(id -> services.inbox().seen(partnership, SuggestionService.path(id)));
        Optional<Subject> subject = thread.flatMap(id -> services.reading().find(partnership, id))
                .map(CommentThread::subject)
                .or(() -> suggestion
                        .flatMap(id -> services.suggested().find(partnership, id))
                        .flatMap(found -> Optional.ofNullable(found.subject())));
        Optional<String> place = subject.map(Subject::whole)
                .flatMap(whole ->
                        new RecordNames(services, partnership, texts(), List.of(whole)).address(whole.record()))
                .or(() -> suggestion
                        .flatMap(id -> services.suggested().find(partnership, id))
                        .filter(found -> found.subject() == null)
                        .map(found -> services.kinds().get(found.kind()).step().path()));
        place.ifPresent(address -> {
            String[] parts = address.split("\\?", 2);
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            if (parts.length > 1) {
                parameters.putAll(QueryParameters.fromString(parts[1]).getParameters());
            }
            String talked = thread.isPresent() ? "thread" : "suggestion";
            parameters.put(
                    talked, List.of(thread.or(() -> suggestion).orElseThrow().toString()));
            event.forwardTo(address(partnership, parts[0]), new QueryParameters(parameters));
        });
        return place.isPresent();
    }

    private static Optional<RecordId> parameter(BeforeEnterEvent event, String name) {
        try {
            return event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(name)
                    .map(RecordId::parse);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Section threads(
            String key, String emptyKey, PartnershipId partnership, List<CommentThread> threads, RecordNames names) {
        List<CommentThread> latest = new ArrayList<>(threads);
        Collections.reverse(latest);
        return section(
                key,
                emptyKey,
                latest.stream()
                        .map(thread -> line(
                                partnership,
                                CommentService.path(thread.id()),
                                title(thread.subject(), names),
                                told(thread)))
                        .toList());
    }

    private Section suggestions(PartnershipId partnership, List<Suggestion> open, RecordNames names) {
        return section(
                "comments.suggestions",
                "comments.suggestions.empty",
                open.stream()
                        .map(each -> line(
                                partnership, SuggestionService.path(each.id()), title(each, names), told(each, names)))
                        .toList());
    }

    private Section section(String key, String emptyKey, List<ListItem> lines) {
        Section section = new Section(new H2(texts().get(key) + " (" + lines.size() + ")"));
        if (lines.isEmpty()) {
            Paragraph empty = new Paragraph(texts().get(emptyKey));
            empty.addClassName("planner-empty");
            section.add(empty);
        } else {
            UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
            list.addClassName("planner-said");
            section.add(list);
        }
        return section;
    }

    private static ListItem line(PartnershipId partnership, String path, String title, String told) {
        Anchor link = new Anchor(address(partnership, path), title);
        Span words = new Span(told);
        words.addClassName("planner-said-words");
        return new ListItem(link, words);
    }

    private String title(Subject subject, RecordNames names) {
        String property = names.property(subject);
        String title = names.title(subject);
        return property.isEmpty() ? title : texts().get("history.part", Map.of("whole", title, "part", property));
    }

    private String title(Suggestion suggestion, RecordNames names) {
        Subject subject = suggestion.subject();
        RecordKind kind = services.kinds().get(suggestion.kind());
        return subject == null
                ? texts().get("suggestion.new.heading", "kind", texts().get("record." + kind.name()))
                : title(subject, names);
    }

    /** The last words of a thread. */
    private String told(CommentThread thread) {
        Comment last = thread.comments().getLast();
        String name = last.author().name();
        Map<String, Object> words = new HashMap<>();
        words.put("who", name == null ? texts().get("collision.former") : name);
        words.put("when", Formats.of(texts(), services.clock().getZone()).moment(last.writtenAt()));
        words.put("text", last.text() == null ? texts().get("comments.taken-back") : last.text());
        return texts().get("comments.last", words);
    }

    private String told(Suggestion suggestion, RecordNames names) {
        String name = suggestion.proposer().name();
        String property = suggestion.property();
        String what = switch (suggestion.nature()) {
            case CHANGE -> names.value(suggestion.kind(), String.valueOf(property), suggestion.value());
            case REMOVE -> texts().get("suggestion.remove");
            case ADD -> texts().get("suggestion.add");
        };
        return texts().get(
                        "comments.suggested",
                        Map.of("who", name == null ? texts().get("collision.former") : name, "what", what));
    }
}
