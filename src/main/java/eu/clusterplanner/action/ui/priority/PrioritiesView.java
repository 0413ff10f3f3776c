package eu.clusterplanner.action.ui.priority;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.action.ActionRights;
import eu.clusterplanner.action.ActionService;
import eu.clusterplanner.action.PortfolioRuns;
import eu.clusterplanner.action.PortfolioService;
import eu.clusterplanner.action.PriorityService;
import eu.clusterplanner.action.ui.ActionPages;
import eu.clusterplanner.record.RecordCells;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.StepFrame;
import eu.clusterplanner.shell.StepPage;
import eu.clusterplanner.shell.field.FieldFactory;
import eu.clusterplanner.shell.figure.ScoreMapView;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is worth most: weights, values, the picture of impact and effort, the best choice within a budget. */
@PermitAll
@Route(value = PartnershipPage.ROUTE + PrioritiesView.PATH, layout = PartnershipLayout.class)
class PrioritiesView extends StepPage {

    static final String PATH = "actions/priorities";

    private static final long serialVersionUID = 1L;
    private static final String ACTION = "action";

    private final transient Services services;
    private final transient FieldFactory factory;
    private final transient SavingState saving;
    private final transient PriorityWords words;

    PrioritiesView(StepFrame frame, Services services, FieldFactory factory, SavingState saving) {
        super(Step.ACTIONS, frame);
        this.services = services;
        this.factory = factory;
        this.saving = saving;
        this.words =
                new PriorityWords(texts(), Formats.of(texts(), services.clock().getZone()));
        takeWholeWidth();
    }

    /** What the page reads from and writes to. */
    @Component
    record Services(
            Records records,
            RecordCells cells,
            ActionService actions,
            PriorityService priorities,
            PortfolioService portfolios,
            PortfolioRuns runs,
            Clock clock) {}

    @Override
    protected Optional<Step> partOf() {
        return Optional.of(Step.ACTIONS);
    }

    @Override
    protected void show(PartnershipId partnership, Div content, BeforeEnterEvent event) {
        content.add(ActionPages.PRIORITIES.ways(partnership, texts()));
        String linked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LinkedRecord.PARAMETER)
                .orElse("");
        PriorityDesk desk =
                new PriorityDesk(factory.on(partnership), services.records(), services.priorities(), linked);
        if (desk.actions().isEmpty()) {
            Paragraph empty = new Paragraph(words.get("empty"));
            empty.addClassName("planner-empty");
            content.add(empty);
            return;
        }
        ActionRights rights = services.actions().rights(partnership);
        content.add(values(desk, rights.all()), new PriorityTuning(desk, words));
        if (rights.all()) {
            BudgetAddress limits = BudgetAddress.of(event.getLocation().getQueryParameters());
            content.add(new PortfolioSection(desk, words, services.portfolios(), services.runs(), limits));
        }
    }

    private Section values(PriorityDesk desk, boolean editable) {
        PrioritySheet sheet = new PrioritySheet(desk, words, services.records().kind(ACTION), editable);
        PriorityWriting writing = new PriorityWriting(desk, sheet, services.cells(), saving, words);
        sheet.sheet().onEdit(writing::store);
        sheet.sheet().onActive(new FirstCell(sheet.sheet(), desk::choose)::active);
        desk.page().onFollowed(writing::follow);
        Section section = new Section(
                new H2(words.get("picture")),
                new Paragraph(words.get(editable ? "picture.line" : "picture.line.reader")),
                picture(desk, writing, editable),
                new PriorityWhy(desk, words),
                new H2(words.get("table")),
                order(sheet),
                sheet.sheet());
        section.addClassName("planner-section");
        return section;
    }

    private Div picture(PriorityDesk desk, PriorityWriting writing, boolean editable) {
        ImpactPicture picture = new ImpactPicture(desk, words, writing, editable);
        ScoreMapView map = new ScoreMapView(
                words.get("picture"),
                () -> {
                    services.actions().rights(desk.partnership());
                    return picture.draw();
                },
                editable,
                picture);
        Paragraph without = new Paragraph();
        without.addClassName("planner-small");
        Runnable refresh = () -> {
            map.refresh(desk.chosen().isPresent());
            int count = picture.withoutPlace();
            without.setText(count == 0 ? "" : words.get("picture.without", Map.of("count", count)));
        };
        desk.onChanged(refresh);
        desk.onChosen(refresh);
        refresh.run();
        return new Div(map, without);
    }

    private Select<PrioritySheet.Order> order(PrioritySheet sheet) {
        Select<PrioritySheet.Order> order = new Select<>();
        order.setLabel(texts().get("actions.order"));
        order.setItems(PrioritySheet.Order.values());
        order.setItemLabelGenerator(each -> words.get("order." + each));
        order.setValue(PrioritySheet.Order.PRIORITY);
        order.addValueChangeListener(change -> sheet.show(change.getValue()));
        return order;
    }
}
