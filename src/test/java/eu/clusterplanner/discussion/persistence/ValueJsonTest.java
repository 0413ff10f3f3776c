package eu.clusterplanner.discussion.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.exchange.PartnershipImport;
import eu.clusterplanner.exchange.file.CanonicalJson;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.testing.GeneratedPartnership;
import eu.clusterplanner.testing.GeneratedPartnership.Size;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.TestAccounts;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every value that a plan can hold is the same after it was proposed. */
@PlannerTest
class ValueJsonTest {

    @Autowired
    PartnershipImport imports;

    @Autowired
    RecordKinds kinds;

    @Autowired
    Records records;

    @Autowired
    TestAccounts accounts;

    @Test
    void values_of_all_kinds_come_back_as_they_were() throws Exception {
        long seed = System.nanoTime();
        TestAccounts.signIn(accounts.create());
        PartnershipId partnership =
                imports.importFile(CanonicalJson.write(GeneratedPartnership.of(kinds, seed, Size.SMALL)));
        Set<Class<?>> types = new HashSet<>();
        for (RecordKind kind : kinds.all()) {
            for (RecordRow row : records.list(partnership, kind.name())) {
                for (Property property : kind.properties()) {
                    Object value = row.value(property.name());
                    if (value != null) {
                        types.add(property.type().getClass());
                        assertThat(ValueJson.read(property, ValueJson.parse(ValueJson.write(value))))
                                .as("%s of %s, seed %s", property.name(), kind.name(), seed)
                                .isEqualTo(value);
                    }
                }
            }
        }
        assertThat(types).hasSizeGreaterThan(15);
    }
}
