package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.strategy.SwotItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Strengths and weaknesses above, opportunities and threats below: inside and outside, helpful and harmful. */
final class SwotSection extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> QUADRANTS = List.of("STRENGTH", "WEAKNESS", "OPPORTUNITY", "THREAT");

    private final transient StrategyWords words;

    SwotSection(StrategyWords words) {
        this.words = words;
        Section section = words.section("swot");
        List<SwotItem> all = words.strategy().swot();
        if (all.isEmpty()) {
            section.add(words.empty("swot"));
        } else {
            Div quadrants = new Div();
            quadrants.addClassName("planner-swot");
            QUADRANTS.forEach(kind -> quadrants.add(quadrant(words.texts().get("strategy.swot." + kind), of(kind))));
            section.add(quadrants);
            if (!of(null).isEmpty()) {
                section.add(quadrant(words.texts().get("strategy.swot.none"), of(null)));
            }
        }
        add(section);
    }

    private List<SwotItem> of(@Nullable String kind) {
        return words.strategy().swot().stream()
                .filter(item -> Objects.equals(item.kind(), kind))
                .toList();
    }

    private Section quadrant(String title, List<SwotItem> items) {
        OrderedList list = new OrderedList();
        items.forEach(item -> list.add(item(item)));
        Section quadrant = new Section(new H3(title), items.isEmpty() ? words.empty("quadrant") : list);
        quadrant.addClassName("planner-quadrant");
        return quadrant;
    }

    private ListItem item(SwotItem item) {
        ListItem entry = new ListItem(Objects.requireNonNullElse(item.text(), item.key()));
        entry.setId("record-" + item.key());
        LinkedRecord.mark(entry, item.key());
        if (item.weight() != null) {
            entry.add(StrategyWords.span(
                    "planner-weight", words.texts().get("strategy.weight", "weight", item.weight())));
        }
        if (!item.basedOn().isEmpty()) {
            entry.add(
                    StrategyWords.span("planner-label", words.texts().get("record.swot_item.basedOn")),
                    words.findings().links(item.basedOn()));
        }
        return entry;
    }
}
