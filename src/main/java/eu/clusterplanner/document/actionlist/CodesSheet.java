package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Funding;
import eu.clusterplanner.action.WorkPackage;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.reference.ReferenceEntry;
import eu.clusterplanner.reference.ReferenceList;
import eu.clusterplanner.schedule.ActionStatus;
import eu.clusterplanner.schedule.Moscow;
import eu.clusterplanner.shared.NamedRecord;
import java.util.List;
import java.util.stream.Stream;

/** The last sheet of the workbook: what keys, codes and short words mean. */
final class CodesSheet {

    private final ListWords words;
    private final WorkbookPages pages;

    CodesSheet(ListWords words, WorkbookPages pages) {
        this.words = words;
        this.pages = pages;
    }

    void write() {
        List<WorkbookPages.Column> columns = List.of(
                ActionWorkbook.column(words, "list", 20),
                ActionWorkbook.column(words, "code", 16),
                ActionWorkbook.column(words, "explained", 80));
        pages.begin(words.text("sheetName.codes"), columns, 0);
        for (PartnerSummary partner : words.input().actions().partners()) {
            row("partner", partner.key(), partner.name());
        }
        for (NamedRecord objective : words.input().actions().objectives()) {
            row("objective", objective.key(), objective.name());
        }
        for (WorkPackage each : words.input().actions().workPackages()) {
            row("workPackage", each.key(), each.title());
        }
        for (ReferenceEntry type : ReferenceList.ACTION_TYPES.entries()) {
            row("type", type.code(), type.name());
        }
        meanings("status", "status", Stream.of(ActionStatus.values()));
        meanings("priority", "moscow", Stream.of(Moscow.values()));
        meanings("funding", "funding", Stream.of(Funding.Status.values()));
        pages.end(columns.size());
    }

    private void meanings(String list, String texts, Stream<? extends Enum<?>> values) {
        values.forEach(value ->
                row(list, words.choice(texts, value.name()), words.text("meaning." + texts + "." + value.name())));
    }

    private void row(String list, String code, String meaning) {
        pages.row(ActionWorkbook.row(words.text("codes." + list), code, meaning));
    }
}
