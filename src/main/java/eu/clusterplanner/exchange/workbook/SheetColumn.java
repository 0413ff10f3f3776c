package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.Texts;

/** A column of one of the five sheets: a property of its kind of record. */
public record SheetColumn(RecordKind kind, Property property) {

    public String name() {
        return property.name();
    }

    /** The words of the screen; where two would be alike or too short, words of their own. */
    public String heading(Texts texts) {
        String own = "exchange.workbook.heading." + kind.name() + "." + name();
        return texts.get(texts.has(own) ? own : kind.labelKey(property));
    }
}
