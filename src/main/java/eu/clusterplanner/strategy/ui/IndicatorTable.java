package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.strategy.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicators of an objective with start value, target and date. */
final class IndicatorTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StrategyWords words;

    IndicatorTable(StrategyWords words, List<Indicator> indicators) {
        this.words = words;
        addClassName("planner-table");
        Texts texts = words.texts();
        NativeTable table = new NativeTable();
        NativeTableRow titles = new NativeTableRow();
        List.of(
                        texts.get("record.kpi"),
                        texts.get("record.kpi.baseline"),
                        texts.get("record.kpi.target"),
                        texts.get("record.kpi.targetDate"))
                .forEach(title -> titles.add(columnTitle(title)));
        table.getHead().add(titles);
        NativeTableBody body = table.getBody();
        indicators.forEach(indicator -> body.add(row(indicator)));
        add(table);
    }

    private static NativeTableHeaderCell columnTitle(String title) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Indicator indicator) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(indicator.key() + " " + indicator.name());
        name.getElement().setAttribute("scope", "row");
        String unit = indicator.unit();
        if (unit != null) {
            name.add(StrategyWords.span("planner-unit", unit));
        }
        return new NativeTableRow(
                name,
                number(indicator.baseline()),
                number(indicator.target()),
                new NativeTableCell(
                        indicator.targetDate() == null ? "–" : words.formats().planned(indicator.targetDate())));
    }

    private NativeTableCell number(@Nullable Double value) {
        NativeTableCell cell =
                new NativeTableCell(value == null ? "–" : words.formats().number(value));
        cell.addClassName("planner-figure");
        return cell;
    }
}
