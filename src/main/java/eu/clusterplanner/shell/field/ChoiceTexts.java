package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.Texts;

/** The words for the options of a choice. */
public final class ChoiceTexts {

    private ChoiceTexts() {}

    /** {@code choice.<kind>.<property>.<OPTION>} where there is one, else {@code choice.<OPTION>}. */
    public static String of(Texts texts, RecordKind kind, Property property, String option) {
        String own = "choice." + kind.name() + "." + property.name() + "." + option;
        return texts.get(texts.has(own) ? own : "choice." + option);
    }
}
