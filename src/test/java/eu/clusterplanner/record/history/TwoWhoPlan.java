package eu.clusterplanner.record.history;

import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.Removals;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A partnership of Ada, who manages it and is signed in, and Bea, who edits. */
@PlannerTest
abstract class TwoWhoPlan {

    @Autowired
    Undo undo;

    @Autowired
    Records records;

    @Autowired
    Removals removals;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestPartnerships partnerships;

    PlannerUser ada;
    PlannerUser bea;
    PartnershipId partnership = PartnershipId.next();

    @BeforeEach
    void two_who_plan() {
        ada = accounts.create("Ada");
        bea = accounts.create("Bea");
        TestAccounts.signIn(ada);
        partnership = partnerships.create(ada);
        partnerships.join(partnership, bea, Role.EDITOR, null);
    }

    RecordId add(String kind, Map<String, ?> values) {
        return records.add(partnership, kind, null, values).id();
    }

    RecordRow row(String kind, RecordId id) {
        return records.find(partnership, kind, id).orElseThrow();
    }
}
