package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.partnership.PartnershipAccess;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.review.Decision;
import eu.clusterplanner.review.DecisionLog;
import eu.clusterplanner.review.NotedDecision;
import eu.clusterplanner.review.ReviewRefusedException;
import eu.clusterplanner.review.UnexplainedAction;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.UndoOffer;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The decision log: why partners, objectives, actions were chosen or dropped. */
@Route(value = PartnershipPage.ROUTE + "decisions", layout = PartnershipLayout.class)
@PermitAll
class DecisionsPage extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private final transient DecisionLog log;
    private final transient Records records;
    private final transient PartnershipAccess access;
    private final transient Clock clock;
    private final transient Formats formats;
    private final Grid<Decision> grid = new Grid<>();
    private final TextField filter = new TextField();
    private final Select<Decision.Outcome> outcome = new Select<>();
    private final Div unexplained = new Div();
    private final Paragraph empty = new Paragraph();
    private transient List<Decision> all = List.of();
    private boolean editing;

    DecisionsPage(DecisionLog log, Records records, PartnershipAccess access, Clock clock) {
        super("decision.title");
        this.log = log;
        this.records = records;
        this.access = access;
        this.clock = clock;
        this.formats = Formats.of(texts(), clock.getZone());
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        editing = access.require(partnership).role().editsPlan();
        Paragraph lead = new Paragraph(texts().get("decision.line"));
        lead.addClassName("planner-lead");
        empty.addClassName("planner-empty");
        add(lead, tools(partnership), unexplained, empty, columns(partnership));
        fill(partnership);
    }

    private Div tools(PartnershipId partnership) {
        Div tools = new Div();
        tools.addClassName("planner-tools");
        if (editing) {
            Button note = new Button(texts().get("decision.note"), pressed -> write(partnership, null, null));
            note.addThemeName("primary");
            tools.add(note);
        }
        filter.setLabel(texts().get("decision.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> showRows());
        outcome.setLabel(texts().get("decision.column.outcome"));
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(texts().get("decision.all"));
        outcome.setItems(Decision.Outcome.values());
        outcome.setItemLabelGenerator(each -> texts().get(each == null ? "decision.all" : each.textKey()));
        outcome.addValueChangeListener(change -> showRows());
        tools.add(filter, outcome);
        return tools;
    }

    private Grid<Decision> columns(PartnershipId partnership) {
        grid.setAllRowsVisible(false);
        grid.setHeight("70vh");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", texts().get("decision.title"));
        grid.addColumn(each -> formats.shortDate(each.decidedOn()))
                .setHeader(texts().get("decision.column.day"))
                .setComparator(Decision::decidedOn)
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::what)
                .setHeader(texts().get("decision.column.what"))
                .setComparator(Decision::subject)
                .setFlexGrow(3);
        grid.addColumn(each -> texts().get(each.outcome().textKey()))
                .setHeader(texts().get("decision.column.outcome"))
                .setSortable(true)
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::by)
                .setHeader(texts().get("decision.column.by"))
                .setFlexGrow(2);
        if (editing) {
            grid.addComponentColumn(each -> acts(partnership, each))
                    .setHeader(texts().get("request.column.acts"))
                    .setWidth("12rem")
                    .setFlexGrow(0);
        }
        return grid;
    }

    private Div what(Decision decision) {
        Div lines = new Div(new Span(subject(decision)));
        lines.addClassName("planner-decision");
        Stream.ofNullable(decision.reason()).forEach(reason -> lines.add(small(reason)));
        return lines;
    }

    private String subject(Decision decision) {
        String kind = decision.kind();
        if (kind == null) {
            return decision.subject();
        }
        return kind.startsWith("document:")
                ? texts().get("choice.document.kind." + decision.subject())
                : texts().get("review.kind.one." + kind) + " " + decision.subject();
    }

    private Div by(Decision decision) {
        Div lines = new Div();
        lines.addClassName("planner-decision");
        Stream.ofNullable(decision.decidedBy()).forEach(by -> lines.add(new Span(by)));
        Stream.ofNullable(decision.roundNumber())
                .forEach(number -> lines.add(new Span(texts().get("decision.round", "number", number))));
        if (!decision.votes().isEmpty()) {
            lines.add(small(decision.votes().stream()
                    .map(vote -> vote.partner() + ": "
                            + texts().get(
                                            vote.vote() == null
                                                    ? "decision.no-answer"
                                                    : vote.vote().textKey()))
                    .collect(Collectors.joining(", "))));
        }
        if (decision.byHand() && decision.notedBy() != null) {
            lines.add(small(texts().get("decision.noted-by", "name", decision.notedBy())));
        }
        return lines;
    }

    private Div acts(PartnershipId partnership, Decision decision) {
        Div buttons = new Div();
        if (decision.byHand()) {
            buttons.add(
                    act("decision.correct", decision, () -> write(partnership, decision, null)),
                    act("decision.remove", decision, () -> remove(partnership, decision)));
        }
        return buttons;
    }

    private Button act(String key, Decision decision, Runnable work) {
        Button button = new Button(texts().get(key), pressed -> work.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(texts().get(key + ".of", "what", decision.subject()));
        return button;
    }

    private void remove(PartnershipId partnership, Decision decision) {
        try {
            log.remove(partnership, decision);
            UndoOffer.show(texts(), texts().get("decision.removed"), () -> {
                log.note(partnership, again(partnership, decision));
                fill(partnership);
            });
        } catch (ReviewRefusedException faster) {
            UndoOffer.tell(texts().get(faster.reason().textKey()));
        }
        fill(partnership);
    }

    /** As it was; what it was about may be gone, and then it is kept by its name. */
    private NotedDecision again(PartnershipId partnership, Decision decision) {
        String kind = decision.kind();
        RecordId subject = decision.subjectId();
        boolean there = kind != null
                && subject != null
                && records.find(partnership, kind, subject).isPresent();
        return new NotedDecision(
                decision.decidedOn(),
                there ? kind : null,
                there ? subject : null,
                decision.subject(),
                decision.outcome(),
                Objects.requireNonNullElse(decision.reason(), ""),
                Objects.requireNonNullElse(decision.decidedBy(), ""));
    }

    private void write(PartnershipId partnership, @Nullable Decision before, @Nullable UnexplainedAction about) {
        new DecisionDialog(
                        texts(),
                        LocalDate.now(clock),
                        before,
                        about,
                        kind -> records.list(partnership, kind),
                        noted -> {
                            if (before == null) {
                                log.note(partnership, noted);
                            } else {
                                log.correct(partnership, before, noted);
                            }
                            fill(partnership);
                        })
                .open();
    }

    private void fill(PartnershipId partnership) {
        all = log.list(partnership);
        showRows();
        unexplained.removeAll();
        if (editing) {
            showUnexplained(partnership, log.unexplained(partnership));
        }
    }

    private void showUnexplained(PartnershipId partnership, List<UnexplainedAction> actions) {
        if (actions.isEmpty()) {
            return;
        }
        Section section = new Section(
                new H2(texts().get("decision.unexplained", "count", actions.size())),
                new Paragraph(texts().get("decision.unexplained.line")));
        section.addClassName("planner-section");
        actions.stream().limit(SHOWN).forEach(each -> {
            Button why = new Button(texts().get("decision.say-why"), pressed -> write(partnership, null, each));
            why.setAriaLabel(texts().get("decision.say-why.of", Map.of("what", each.title())));
            why.addThemeName("tertiary");
            section.add(new Div(new Span(each.title() + " "), why));
        });
        unexplained.add(section);
    }

    private void showRows() {
        String words = filter.getValue().toLowerCase(Locale.ROOT);
        List<Decision> shown = all.stream()
                .filter(each -> outcome.getValue() == null || each.outcome() == outcome.getValue())
                .filter(each -> (subject(each) + " " + each.reason() + " " + each.decidedBy())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
        grid.setItems(shown);
        grid.setVisible(!all.isEmpty());
        empty.setVisible(shown.isEmpty());
        empty.setText(texts().get(all.isEmpty() ? "decision.empty" : "decision.none-fits"));
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("planner-small");
        return small;
    }
}
