package eu.clusterplanner.valuechain.ui;

import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.CollisionException;
import eu.clusterplanner.record.RecordNotFoundException;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shell.sheet.CellEdit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is entered in the sheet of a chain, as changes of stages and of the roles of partners at them. */
final class StageWriting {

    private static final Set<String> OF_STAGE = Set.of(RoleContent.IMPORTANCE, RoleContent.OUTSIDE);
    private static final String ROLE = "stage_role";

    private final Records records;
    private final PartnershipId partnership;

    StageWriting(Records records, PartnershipId partnership) {
        this.records = records;
        this.partnership = partnership;
    }

    /**
     * Stores one cell.
     *
     * @param seen what stood there when it was shown; null: not known any more
     * @throws CollisionException where somebody else has changed it since; otherwise as {@link Records#change}
     */
    void write(CellEdit cell, @Nullable String seen) {
        RecordId stage = RecordId.parse(cell.rowId());
        if (OF_STAGE.contains(cell.columnId())) {
            RecordRow row = records.find(partnership, "stage", stage)
                    .orElseThrow(() -> new RecordNotFoundException(records.kind("stage"), stage));
            change(row, cell.columnId(), number(cell), seen);
        } else {
            role(cell, stage, seen);
        }
    }

    private static @Nullable Object number(CellEdit cell) {
        if (cell.text().isEmpty()) {
            return null;
        }
        BigDecimal number = new BigDecimal(cell.text());
        return cell.columnId().equals(RoleContent.IMPORTANCE)
                ? (Object) number.intValueExact()
                : (Object) number.doubleValue();
    }

    private void role(CellEdit cell, RecordId stage, @Nullable String seen) {
        RecordId partner = RecordId.parse(cell.columnId());
        Optional<RecordRow> row = records.list(partnership, ROLE, stage).stream()
                .filter(each -> partner.equals(each.value("partner")))
                .findFirst();
        if (row.isEmpty()) {
            if (!cell.text().isEmpty()) {
                records.add(partnership, ROLE, stage, Map.of("partner", partner, "role", Integer.valueOf(cell.text())));
            }
        } else if (cell.text().isEmpty() && !saysMore(row.get())) {
            checkUnchanged(row.get(), "role", seen);
            records.remove(partnership, ROLE, row.get().id(), row.get().version());
        } else {
            change(row.get(), "role", cell.text().isEmpty() ? 0 : Integer.valueOf(cell.text()), seen);
        }
    }

    /** A note and the companies stay when somebody empties the cell. */
    private static boolean saysMore(RecordRow role) {
        return role.value("companies") != null || role.value("note") != null;
    }

    private void change(RecordRow row, String property, @Nullable Object value, @Nullable String seen) {
        Object now = row.value(property);
        if (Objects.equals(now, value)) {
            return;
        }
        checkUnchanged(row, property, seen);
        records.change(partnership, new Change(row.kind().name(), row.id(), row.version(), property, value));
    }

    private static void checkUnchanged(RecordRow row, String property, @Nullable String seen) {
        if (!sameNumber(row.value(property), seen)) {
            throw new CollisionException(row);
        }
    }

    private static boolean sameNumber(@Nullable Object now, @Nullable String seen) {
        if (seen == null) {
            return false;
        }
        return now == null
                ? seen.isEmpty()
                : !seen.isEmpty() && new BigDecimal(now.toString()).compareTo(new BigDecimal(seen)) == 0;
    }
}
