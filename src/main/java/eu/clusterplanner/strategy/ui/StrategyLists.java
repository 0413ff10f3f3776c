package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.FoldedLists;
import eu.clusterplanner.shell.field.PageFields;

/** What the team writes of its strategy, folded below what it reads: axes, objectives, indicators, and the four lists. */
final class StrategyLists {

    private final FoldedLists lists;
    private final Texts texts;

    /** changed: told after anything was stored. */
    StrategyLists(PageFields page, Texts texts, Runnable changed) {
        this.lists = new FoldedLists(page, texts, "strategy.edit.").onChanged(changed);
        this.texts = texts;
    }

    /** Axes, objectives and indicators. */
    Details axes() {
        return folded("axes", axis(), objective(), indicator());
    }

    /** Strengths, weaknesses, opportunities and threats. */
    Details swot() {
        return folded(
                "swot",
                lists.named("swot_item", "text", new String[] {"kind"}, "text", "key", "kind", "weight", "basedOn"));
    }

    private FieldSection axis() {
        return lists.named("axis", "title", new String[] {}, "title", "key", "description");
    }

    private FieldSection objective() {
        return lists.named(
                "objective",
                "title",
                new String[] {"axis", "due"},
                "title",
                "key",
                "axis",
                "statement",
                "status",
                "owner",
                "due",
                "kpis",
                "addresses",
                "assumption");
    }

    private FieldSection indicator() {
        return lists.named(
                "kpi",
                "name",
                new String[] {"unit", "target"},
                "name",
                "key",
                "unit",
                "definition",
                "level",
                "direction",
                "counting",
                "baseline",
                "target",
                "targetDate",
                "responsible",
                "verification",
                "catalogueCode");
    }

    private Details folded(String what, FieldSection... sections) {
        Div content = new Div(sections);
        Details details = new Details(texts.get("strategy.edit." + what), content);
        details.addClassName("planner-edit");
        return details;
    }
}
