package eu.clusterplanner.document;

import eu.clusterplanner.exchange.PartnershipImport;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.GeneratedPartnership;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
class LargeLookTest {
    @Autowired
    DocumentService documents;

    @Autowired
    PartnershipImport imports;

    @Autowired
    RecordKinds kinds;

    @Autowired
    TestAccounts accounts;

    @Test
    void look() throws Exception {
        TestAccounts.signIn(accounts.create());
        PartnershipId large = imports.importFile(GeneratedPartnership.of(kinds, 1, GeneratedPartnership.Size.LARGE)
                .toString()
                .getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            IssuedFile big = documents.roadmap(large);
            System.out.println("large " + (System.nanoTime() - start) / 1e9 + " s " + big.bytes().length);
            Files.write(Path.of("/tmp/look/large.docx"), big.bytes());
        }
    }
}
