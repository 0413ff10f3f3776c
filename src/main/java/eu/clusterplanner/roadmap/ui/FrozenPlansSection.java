package eu.clusterplanner.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.roadmap.FrozenPlanService;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.FoldedLists;
import eu.clusterplanner.shell.field.FoldedRow;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordList;
import java.util.Map;
import java.util.function.Supplier;

/** The frozen plans, each with its title and date, and what has moved since. */
final class FrozenPlansSection extends Div {

    private static final long serialVersionUID = 1L;

    private static final String KIND = "frozen_plan";

    private final transient PageFields page;
    private final transient FrozenPlanService service;
    private final transient Supplier<PlanWords> words;
    private final RecordList list;
    private final ComparisonSection comparison;

    /** actionsAddress: of the page on which the actions are edited. */
    FrozenPlansSection(PageFields page, FrozenPlanService service, Supplier<PlanWords> words, String actionsAddress) {
        this.page = page;
        this.service = service;
        this.words = words;
        PlanWords now = words.get();
        this.comparison = new ComparisonSection(
                words, (plan, other) -> service.compare(page.partnership(), plan, other), actionsAddress);
        this.list = new RecordList(page, null, contents(now));
        list.madeBy(this::ask).onChanged(this::offer);
        FieldSection section = FieldSection.of(now.get("frozen")).hint(now.get("frozen.hint"));
        section.add(list);
        add(section, comparison);
        offer();
    }

    private RecordList.Contents contents(PlanWords now) {
        FoldedLists lists = new FoldedLists(page, now.texts(), "");
        return new RecordList.Contents(
                KIND,
                "roadmap.frozen.empty",
                "roadmap.frozen.freeze",
                siblings -> Map.of(),
                row -> new FoldedRow(row, each -> lists.line(each, "date"), "title", "date", "key")
                        .onStored(this::offer));
    }

    private void ask() {
        PlanWords now = words.get();
        String date = now.formats().shortDate(service.today());
        new FreezeDialog(now, now.get("frozen.proposed", Map.of("date", date)), this::freeze).open();
    }

    private void freeze(String title) {
        RecordId frozen = service.freeze(page.partnership(), title);
        list.made(frozen);
    }

    private void offer() {
        comparison.offer(service.plans(page.partnership()));
    }
}
