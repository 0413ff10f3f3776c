package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.review.ReviewActs;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewBoard;
import eu.clusterplanner.review.ReviewDecisions;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewNotFoundException;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.live.LivePage;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** A team review as its manager works on it, and as everybody reads it once it is decided; follows while partners answer. */
@Route(value = PartnershipPage.ROUTE + "reviews/board", layout = PartnershipLayout.class)
@PermitAll
class ReviewBoardPage extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private static final String ROUND = "round";

    private final transient ReviewService reviews;
    private final transient ReviewActs acts;
    private final transient ReviewDecisions decisions;
    private final transient PartnershipAccess access;
    private final transient ObjectProvider<LivePage> live;
    private final transient ReviewWords words = new ReviewWords(texts());
    private final transient Set<String> open = new HashSet<>();
    private final transient Map<RecordId, String> replies = new HashMap<>();
    private final Checkbox onlyWaiting = new Checkbox();
    private final Div content = new Div();

    ReviewBoardPage(
            ReviewService reviews,
            ReviewActs acts,
            ReviewDecisions decisions,
            PartnershipAccess access,
            ObjectProvider<LivePage> live) {
        super("review.board.title");
        this.reviews = reviews;
        this.acts = acts;
        this.decisions = decisions;
        this.access = access;
        this.live = live;
    }

    /** Names the review in the address of this page. */
    static QueryParameters of(RecordId round) {
        return QueryParameters.of(ROUND, round.toString());
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        Optional<String> named = event.getLocation().getQueryParameters().getSingleParameter(ROUND);
        if (named.isEmpty()) {
            add(
                    new Paragraph(words.get("board.none")),
                    new RouterLink(words.get("title"), ReviewsPage.class, parameters(partnership)));
            return;
        }
        RecordId round = named.flatMap(ReviewBoardPage::id).orElseThrow(NotFoundException::new);
        onlyWaiting.setLabel(words.get("only-waiting"));
        onlyWaiting.addValueChangeListener(change -> fill(partnership, round));
        add(content);
        try {
            fill(partnership, round);
        } catch (ReviewNotFoundException unknown) {
            throw new NotFoundException();
        }
        live.getObject().add((changes, entered) -> {
            if (changes.touches("review_answer")
                    || changes.touches("review_round")
                    || changes.touches("review_seat")
                    || changes.touches("action")) {
                follow(partnership, round);
            }
        });
    }

    private static Optional<RecordId> id(String text) {
        try {
            return Optional.of(RecordId.parse(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Not while the manager types a reply. */
    private void follow(PartnershipId partnership, RecordId round) {
        if (open.isEmpty()) {
            fill(partnership, round);
        } else {
            Button news = new Button(words.get("news"), pressed -> fill(partnership, round));
            if (content.getChildren().noneMatch(each -> each.hasClassName("planner-review-renew"))) {
                Div bar = new Div(news);
                bar.addClassName("planner-review-renew");
                content.addComponentAsFirst(bar);
            }
        }
    }

    private void fill(PartnershipId partnership, RecordId id) {
        ReviewBoard board = reviews.board(partnership, id);
        ReviewRound round = board.contents().round();
        boolean manages = round.open() && access.require(partnership).role() == Role.MANAGER;
        BoardActs on = manages ? new BoardActs(acts, decisions, words, round, () -> fill(partnership, id)) : null;
        content.removeAll();
        content.add(head(round));
        if (on != null) {
            content.add(tools(board, on));
        }
        if (!board.files().isEmpty()) {
            content.add(files(board, partnership, id));
        }
        content.add(section("seats", new SeatTable(board.contents(), words, on)), points(board, on));
    }

    private Div head(ReviewRound round) {
        Paragraph title = new Paragraph(words.title(round));
        title.addClassName("planner-review-name");
        Span state = new Span(texts().get(round.state().textKey()));
        state.addClassName("planner-tag");
        Div when = new Div(state, new Span(" " + words.when(round)));
        Paragraph rule = new Paragraph(words.rule(round));
        rule.addClassName("planner-hint");
        Div head = new Div(title, when, rule);
        head.addClassName("planner-review-head");
        return head;
    }

    private Div tools(ReviewBoard board, BoardActs on) {
        Button close = new Button(words.get("close"), pressed -> on.close(board));
        close.addThemeName("primary");
        Button more = new Button(
                words.get("extend"), pressed -> on.extend(board.contents().round()));
        Button back = new Button(words.get("cancel-review"), pressed -> on.cancel());
        back.addThemeName("tertiary");
        Div tools = new Div(close, more, back);
        tools.addClassName("planner-tools");
        return tools;
    }

    private Section files(ReviewBoard board, PartnershipId partnership, RecordId round) {
        Div list = new Div();
        list.addClassName("planner-buttons");
        board.files().forEach(file -> {
            Anchor link = new Anchor(KeptFile.handler(() -> reviews.file(partnership, round, file.id())), file.name());
            list.add(link);
        });
        return section("files", list);
    }

    private Section points(ReviewBoard board, @Nullable BoardActs on) {
        List<ReviewItem> shown = board.contents().items().stream()
                .filter(item -> !onlyWaiting.getValue() || waits(board, item))
                .toList();
        Section section = section("points", new Div());
        if (on != null) {
            section.add(onlyWaiting);
        }
        if (shown.isEmpty()) {
            section.add(new Paragraph(words.get("nothing-waits")));
        }
        shown.forEach(item -> section.add(new PointRow(board, item, words, on, new PointRow.Begun(open, replies))));
        return section;
    }

    private static boolean waits(ReviewBoard board, ReviewItem item) {
        return board.edited().containsKey(item.id())
                || board.contents().answersTo(item.id()).stream().anyMatch(ReviewAnswer::waitsForManager);
    }

    private Section section(String key, Component contents) {
        Section section = new Section(new H2(words.get(key, Map.of())), contents);
        section.addClassName("planner-section");
        return section;
    }
}
