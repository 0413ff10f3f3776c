package eu.clusterplanner.action.ui;

import com.vaadin.flow.component.details.Details;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.FoldedLists;
import eu.clusterplanner.shell.field.PageFields;
import java.util.Map;

/** What belongs to the shared actions and is no action, folded below the sheet: work packages, proposals not followed. */
final class ActionLists {

    /** A new entry has to name a finding; this one every partnership has. */
    private static final String FIRST_FINDING = "challenge:CH1";

    private final FoldedLists lists;
    private final Texts texts;

    /** changed: told after anything was stored. */
    ActionLists(PageFields page, Texts texts, Runnable changed) {
        this.lists = new FoldedLists(page, texts, "actions.edit.").onChanged(changed);
        this.texts = texts;
    }

    Details workPackages() {
        return folded("work_package", lists.named("work_package", "title", "lead", "start", "end"));
    }

    /** Proposals of actions that the team did not follow, with its reasons. */
    Details rejected() {
        return folded(
                "rejected_proposal",
                lists.section(
                        "rejected_proposal",
                        siblings -> Map.of("origin", FIRST_FINDING),
                        fields -> lists.line(fields, "origin", "reason"),
                        "origin",
                        "type",
                        "reason"));
    }

    private Details folded(String name, FieldSection section) {
        Details details = new Details(texts.get("actions.fold." + name), section);
        details.addClassName("planner-edit");
        return details;
    }
}
