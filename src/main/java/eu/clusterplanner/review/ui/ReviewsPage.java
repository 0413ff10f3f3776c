package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewService;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.live.LivePage;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** The team reviews of a partnership: those that wait for the person's answer, and all of them. */
@Route(value = PartnershipPage.ROUTE + "reviews", layout = PartnershipLayout.class)
@PermitAll
class ReviewsPage extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private final transient ReviewService reviews;
    private final transient PartnershipAccess access;
    private final transient ObjectProvider<LivePage> live;
    private final transient ReviewWords words = new ReviewWords(texts());
    private final Div content = new Div();

    ReviewsPage(ReviewService reviews, PartnershipAccess access, ObjectProvider<LivePage> live) {
        super("review.title");
        this.reviews = reviews;
        this.access = access;
        this.live = live;
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        Paragraph lead = new Paragraph(words.get("line"));
        lead.addClassName("planner-lead");
        add(lead, content);
        fill(partnership);
        live.getObject().add((changes, entered) -> {
            if (changes.touches("review_round") || changes.touches("review_answer")) {
                fill(partnership);
            }
        });
    }

    private void fill(PartnershipId partnership) {
        Role role = access.require(partnership).role();
        content.removeAll();
        if (role == Role.MANAGER) {
            Button start = new Button(words.get("start"), pressed -> open(NewReviewPage.class, partnership));
            start.addThemeName("primary");
            Div tools = new Div(start);
            tools.addClassName("planner-tools");
            content.add(tools);
        }
        List<ReviewRound> mine = reviews.mine(partnership);
        if (!mine.isEmpty()) {
            content.add(section("mine", mine.stream().map(this::ask).toList()));
        }
        List<ReviewRound> all = reviews.list(partnership);
        if (all.isEmpty()) {
            Paragraph empty = new Paragraph(words.get(role == Role.MANAGER ? "empty" : "empty.read"));
            empty.addClassName("planner-empty");
            content.add(empty);
        } else {
            content.add(
                    section("all", all.stream().map(round -> row(round, role)).toList()));
        }
    }

    private Section section(String key, List<? extends Component> rows) {
        Section section = new Section(new H2(words.get(key)));
        section.addClassName("planner-section");
        rows.forEach(section::add);
        return section;
    }

    private Component ask(ReviewRound round) {
        return card(round, new ReviewLink(round, words.get(round.open() ? "answer" : "answer.look")));
    }

    private Component row(ReviewRound round, Role role) {
        boolean readable = !round.open() || role.editsPlan();
        return readable ? card(round, board(round)) : card(round, new Span(words.get("not-yet")));
    }

    private RouterLink board(ReviewRound round) {
        RouterLink link = new RouterLink(words.get("board"), ReviewBoardPage.class, parameters(round.partnership()));
        link.setQueryParameters(ReviewBoardPage.of(round.id()));
        link.getElement().setAttribute("aria-label", words.get("board.of", Map.of("title", words.title(round))));
        return link;
    }

    private Div card(ReviewRound round, Component way) {
        Span state = new Span(texts().get(round.state().textKey()));
        state.addClassNames("planner-tag", "state-" + round.state().name().toLowerCase(Locale.ROOT));
        Span title = new Span(words.title(round));
        title.addClassName("planner-review-title");
        Span when = new Span(words.when(round));
        when.addClassName("planner-small");
        Div card = new Div(new Div(title, state), when, way);
        card.addClassName("planner-review-card");
        return card;
    }
}
