package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.RecordList;
import java.util.Map;

/** The markets outside that the partnership wants to reach; they are edited here. */
final class TargetMarketSection extends Div {

    private static final long serialVersionUID = 1L;

    /** changed: told after anything was stored. */
    TargetMarketSection(PageFields page, Texts texts, Runnable changed) {
        FieldSection section = FieldSection.of(texts.get("strategy.markets"));
        section.add(new RecordList(
                        page,
                        null,
                        new RecordList.Contents(
                                "target_market",
                                "strategy.markets.empty",
                                "strategy.markets.add",
                                siblings -> Map.of("name", texts.get("strategy.markets.new")),
                                TargetMarketSection::row))
                .onChanged(changed));
        add(section);
    }

    private static Component row(RecordFields fields) {
        Div row = new Div(
                fields.field("name"),
                fields.field("key"),
                fields.field("country"),
                fields.field("attractiveness"),
                fields.field("readiness"),
                fields.field("barrier"),
                fields.field("localPartner"));
        row.addClassName("planner-fields");
        return row;
    }
}
