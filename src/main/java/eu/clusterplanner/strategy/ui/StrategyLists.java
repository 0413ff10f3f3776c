package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.FoldedLists;
import eu.clusterplanner.shell.field.PageFields;
import java.util.function.Supplier;

/** What the team writes of its strategy; where it also reads it, the lists are folded below what it reads. */
final class StrategyLists {

    private final FoldedLists lists;
    private final Texts texts;

    /** changed: told after anything was stored. */
    StrategyLists(PageFields page, Texts texts, Runnable changed) {
        this.lists = new FoldedLists(page, texts, "strategy.edit.").onChanged(changed);
        this.texts = texts;
    }

    /** Axes and objectives. */
    Details axes() {
        return folded(
                "axes", () -> new Div(lists.named("axis", "title"), lists.named("objective", "title", "axis", "due")));
    }

    /** Strengths, weaknesses, opportunities and threats. */
    Details swot() {
        return folded("swot", () -> new Div(lists.named("swot_item", "text", "kind")));
    }

    /** Indicators with what is planned and counted. */
    FieldSection indicators() {
        return lists.named("kpi", "name", "unit", "target");
    }

    /** When partners are asked for values. */
    FieldSection rounds() {
        return lists.named("reporting_round", "title", "due", "state");
    }

    FieldSection lessons() {
        return lists.named("lesson", "text", "kind", "date");
    }

    /** Made when it is opened: most people come to read. */
    private Details folded(String what, Supplier<Div> lists) {
        Details details = new Details(texts.get("strategy.edit." + what));
        details.addClassName("planner-edit");
        details.addOpenedChangeListener(change -> {
            if (details.getContent().findAny().isEmpty()) {
                details.add(lists.get());
            }
        });
        return details;
    }
}
