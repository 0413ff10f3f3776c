package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.record.Editing;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.BesidePage;

/** The way of a workbook out and back again, in the menu of those who may edit the plan. */
@org.springframework.stereotype.Component
class ReturnEntry implements BesidePage {

    private final Records records;

    ReturnEntry(Records records) {
        this.records = records;
    }

    @Override
    public String textKey() {
        return "exchange.return.title";
    }

    @Override
    public Class<? extends Component> page() {
        return WorkbookReturnPage.class;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public boolean visible(PartnershipId partnership) {
        return records.editing(partnership, "competence") == Editing.ALL;
    }
}
