package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.action.Funding;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.roadmap.Milestone;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The shared action list as an Excel workbook of five sheets; records have the keys of the partnership file. It holds the
 * actions that the document lists, and what single partners spend only where that is chosen.
 */
public final class ActionWorkbook {

    private final ListWords words;
    private final WorkbookPages pages;

    private ActionWorkbook(ListWords words, WorkbookPages pages) {
        this.words = words;
        this.pages = pages;
    }

    /**
     * The file.
     *
     * @param front front matter of the document of which it is a part
     * @param made moment that the properties of the file name
     */
    public static byte[] write(ActionListInput input, Front front, Instant made) {
        try (WorkbookPages pages = new WorkbookPages()) {
            ActionWorkbook workbook = new ActionWorkbook(new ListWords(input), pages);
            new ActionListSheet(workbook.words, pages).write();
            workbook.contributions();
            workbook.funding();
            workbook.milestones();
            new CodesSheet(workbook.words, pages).write();
            return pages.bytes(front, made);
        }
    }

    private void contributions() {
        boolean costs = words.costsByPartner();
        List<WorkbookPages.Column> columns = List.of(
                column("no", 10),
                column("action", 50),
                column("partner", 10),
                column("name", 30),
                column("part", 14),
                column("personDays", 12),
                column("cost", 14));
        int width = costs ? columns.size() : columns.size() - 1;
        pages.begin(words.text("sheetName.contributions"), columns.subList(0, width), 1);
        for (Action action : words.listed()) {
            for (Contribution each : action.contributions()) {
                pages.row(row(
                                action.key(),
                                action.title(),
                                each.partner(),
                                words.partnerName(each.partner()),
                                words.text("part." + words.part(action, each.partner())),
                                each.personDays(),
                                each.cost())
                        .subList(0, width));
            }
        }
        pages.end(width);
    }

    private void funding() {
        List<WorkbookPages.Column> columns = List.of(
                column("no", 10),
                column("action", 50),
                column("source", 40),
                column("status", 16),
                column("call", 30),
                column("deadline", 12),
                column("amount", 14));
        int width = words.costs() ? columns.size() : columns.size() - 1;
        pages.begin(words.text("sheetName.funding"), columns.subList(0, width), 1);
        for (Action action : words.listed()) {
            for (Funding each : action.funding()) {
                Call call = words.linked().call(each.call()).orElse(null);
                pages.row(row(
                                action.key(),
                                action.title(),
                                each.instrument(),
                                words.text("funding." + Objects.requireNonNullElse(each.status(), Funding.Status.NONE)),
                                call == null ? null : call.name(),
                                call == null ? null : call.deadline(),
                                each.amount())
                        .subList(0, width));
            }
        }
        pages.end(width);
    }

    private void milestones() {
        List<WorkbookPages.Column> columns = List.of(
                column("no", 10),
                column("milestone", 50),
                column("workPackage", 14),
                column("lead", 14),
                column("date", 12),
                column("month", 10),
                column("action", 14),
                column("verification", 50),
                column("reached", 12));
        pages.begin(words.text("sheetName.milestones"), columns, 1);
        for (Milestone each : words.input().roadmap().milestones()) {
            var dated = words.linked().dated(each);
            Integer month = dated == null ? null : dated.month();
            pages.row(row(
                    each.key(),
                    each.title(),
                    each.workPackage(),
                    each.lead(),
                    dated == null ? null : dated.date(),
                    month == null ? null : words.dates().month(month),
                    each.after(),
                    each.verification(),
                    each.reached()));
        }
        pages.end(columns.size());
    }

    private WorkbookPages.Column column(String key, int width) {
        return column(words, key, width);
    }

    static WorkbookPages.Column column(ListWords words, String key, int width) {
        return new WorkbookPages.Column(words.text("column." + key), width);
    }

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
