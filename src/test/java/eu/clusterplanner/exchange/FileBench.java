package eu.clusterplanner.exchange;

import eu.clusterplanner.exchange.sample.LargePartnership;
import eu.clusterplanner.exchange.sample.LargePartnership.Size;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.BenchReport;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** How long a large partnership takes into the database, with its change log, and out of it. */
@PlannerTest
class FileBench {

    @Autowired
    PartnershipImport importer;

    @Autowired
    PartnershipExport exporter;

    @Autowired
    TestAccounts accounts;

    @Test
    void in_and_out() throws Exception {
        byte[] file = new JsonMapper().writeValueAsBytes(LargePartnership.file(7, Size.DEMONSTRATION));
        PlannerUser person = accounts.create();
        try (BenchReport report = new BenchReport("Partnership file of 1,000 actions and 6,000 answers")) {
            double in = BenchReport.median(2, 5, () -> TestAccounts.callAs(person, () -> importer.importFile(file)));
            PartnershipId partnership = TestAccounts.callAs(person, () -> importer.importFile(file));
            byte[] canonical = TestAccounts.callAs(person, () -> exporter.export(partnership));
            double out =
                    BenchReport.median(2, 5, () -> TestAccounts.callAs(person, () -> exporter.export(partnership)));
            report.line(say("import, checks and change log included", file.length, in));
            report.line(say("export in canonical form", canonical.length, out));
        }
    }

    private static String say(String what, int bytes, double milliseconds) {
        return String.format(
                Locale.ROOT,
                "%s: median %.2f s, %.1f MB/s (%.1f MB)",
                what,
                milliseconds / 1000,
                bytes / 1e3 / milliseconds,
                bytes / 1e6);
    }
}
