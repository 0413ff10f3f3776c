package eu.clusterplanner.action.ui.funding;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.action.FundingService;
import eu.clusterplanner.action.ui.ActionPages;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.field.FoldedLists;
import eu.clusterplanner.shell.field.PageFields;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Who pays for what, what is missing, and which calls fit; {@code ?record=CA1} leads to a call. */
@PermitAll
@Route(value = PartnershipPage.ROUTE + "actions/funding", layout = PartnershipLayout.class)
class FundingView extends StepPage {

    private static final long serialVersionUID = 1L;

    private final transient FundingService service;
    private final transient Records records;
    private final transient FieldFactory factory;
    private final transient FundingWords words;
    private final transient CallWords calls;

    FundingView(StepFrame frame, FundingService service, Records records, FieldFactory factory, Clock clock) {
        super(Step.ACTIONS, frame);
        this.service = service;
        this.records = records;
        this.factory = factory;
        Formats formats = Formats.of(texts(), clock.getZone());
        this.words = new FundingWords(texts(), formats);
        this.calls = new CallWords(texts(), formats);
        takeWholeWidth();
    }

    @Override
    protected Optional<Step> partOf() {
        return Optional.of(Step.ACTIONS);
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        content.add(ActionPages.FUNDING.ways(partnership, texts()));
        PageFields page = factory.on(partnership);
        FundingDesk desk = new FundingDesk(page, records, () -> service.funding(partnership));
        page.onFollowed(desk::changed);
        if (desk.actions().isEmpty()) {
            Paragraph empty = new Paragraph(words.get("empty"));
            empty.addClassName("planner-empty");
            content.add(empty);
        } else {
            money(desk, content);
        }
        content.add(calls(desk));
        LinkedRecord.show(content, event);
    }

    private void money(FundingDesk desk, Div content) {
        Div sums = new Div();
        Div tables = new Div();
        tables.addClassName("planner-section");
        Runnable follow = () -> {
            sums.removeAll();
            tables.removeAll();
            MoneyTables money = new MoneyTables(desk, words);
            if (desk.costsShown()) {
                sums.add(money.figures());
                tables.add(money.gaps(), money.bySource());
            }
        };
        follow.run();
        desk.onChanged(follow);
        content.add(
                sums,
                new H2(words.get("matrix")),
                new Paragraph(words.get(desk.costsShown() ? "matrix.line" : "matrix.line.no-costs")),
                new MatrixBeside(desk, words, calls),
                tables);
    }

    /** By deadline, with the actions that fit; below them the calls themselves, to be edited. */
    private Section calls(FundingDesk desk) {
        Section section = new Section(new H2(calls.get("title")), new Paragraph(calls.get("line")));
        if (!desk.data().checks().isEmpty()) {
            section.add(new Paragraph(calls.get(
                    "counted-from",
                    Map.of("day", calls.formats().shortDate(desk.data().day())))));
        }
        section.addClassName("planner-section");
        if (!desk.data().checks().isEmpty()) {
            CallSheet sheet = new CallSheet(desk, calls);
            desk.onChanged(sheet::renew);
            section.add(sheet.sheet());
        }
        section.add(new FoldedLists(desk.page(), texts(), "basics.")
                .onChanged(desk::changed)
                .named("call", "name", "programme", "deadline"));
        return section;
    }
}
