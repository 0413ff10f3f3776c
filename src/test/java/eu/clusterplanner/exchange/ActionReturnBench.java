package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.sample.LargePartnership;
import eu.clusterplanner.exchange.sample.LargePartnership.Size;
import eu.clusterplanner.exchange.workbook.EditedWorkbook;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.testing.BenchReport;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** How long a file of 1,000 shared actions takes out, back as a difference, and into the plan. */
@PlannerTest
class ActionReturnBench {

    private static final Texts TEXTS = Texts.english();
    private static final double LIMIT = 3000;

    @Autowired
    PartnershipImport importer;

    @Autowired
    ActionListExport exports;

    @Autowired
    WorkbookReturn returns;

    @Autowired
    TestAccounts accounts;

    @Test
    void out_and_back() throws Exception {
        byte[] file = new JsonMapper().writeValueAsBytes(LargePartnership.file(7, Size.DEMONSTRATION));
        PlannerUser person = accounts.create();
        try (BenchReport report = new BenchReport("1,000 shared actions as a file that comes back")) {
            PartnershipId plan = TestAccounts.callAs(person, () -> importer.importFile(file));
            double out =
                    BenchReport.median(2, 5, () -> TestAccounts.callAs(person, () -> exports.workbook(plan, TEXTS)));
            report.line(said("export as Excel workbook", out));
            byte[] edited = EditedWorkbook.of(TestAccounts.callAs(person, () -> exports.workbook(plan, TEXTS))
                            .bytes())
                    .setAll("Actions", "Place", "Brno")
                    .bytes();
            double back = BenchReport.median(
                    2, 5, () -> TestAccounts.callAs(person, () -> returns.compare(plan, edited, TEXTS)));
            report.line(
                    back <= LIMIT, "3 s", said("Excel workbook read and compared, a difference in each action", back));
            report.line(said(
                    "the same, processor time",
                    BenchReport.medianOfThread(
                            0, 3, () -> TestAccounts.callAs(person, () -> returns.compare(plan, edited, TEXTS)))));
            byte[] csv =
                    TestAccounts.callAs(person, () -> exports.csv(plan, TEXTS)).bytes();
            report.line(said(
                    "CSV read and compared",
                    BenchReport.median(
                            1, 3, () -> TestAccounts.callAs(person, () -> returns.compare(plan, csv, TEXTS)))));
            ReturnedWorkbook seen = TestAccounts.callAs(person, () -> returns.compare(plan, edited, TEXTS));
            report.line(said(
                    "all of it taken over",
                    BenchReport.median(
                            0,
                            1,
                            () -> TestAccounts.callAs(
                                    person, () -> returns.takeOver(plan, seen, seen.choices(), TEXTS)))));
        }
    }

    private static String said(String what, double milliseconds) {
        return String.format(Locale.ROOT, "%s: %.2f s", what, milliseconds / 1000);
    }
}
