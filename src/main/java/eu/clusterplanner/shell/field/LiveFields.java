package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.PlanChanges;
import eu.clusterplanner.shell.live.EnteredField;
import eu.clusterplanner.shell.live.LivePart;

/** The fields of a page as what follows others. */
record LiveFields(PageFields page) implements LivePart {

    @Override
    public void follow(PlanChanges changes, EnteredField entered) {
        page.follow(changes, entered);
    }

    @Override
    public void left(EnteredField field) {
        page.open().left(field);
    }
}
