package eu.clusterplanner.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.roadmap.ActionChange;
import eu.clusterplanner.roadmap.FrozenPlan;
import eu.clusterplanner.roadmap.PlanComparison;
import eu.clusterplanner.shared.RecordId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a frozen plan differs from the plan of today or from another frozen one, action by action. */
final class ComparisonSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Comparing comparing;
    private final transient Supplier<PlanWords> words;
    private final String actionsAddress;
    private final Select<Choice> plan = new Select<>();
    private final Select<Choice> other = new Select<>();
    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>();
    private final Paragraph counts = new Paragraph();
    private final OrderedList list = new OrderedList();
    private boolean offering;

    /** Compares two plans; null: the plan of today. */
    interface Comparing {

        PlanComparison compare(RecordId plan, @Nullable RecordId other);
    }

    private record Choice(@Nullable RecordId id, String label) {}

    /** actionsAddress: of the page on which the actions are edited. */
    ComparisonSection(Supplier<PlanWords> words, Comparing comparing, String actionsAddress) {
        this.words = words;
        this.comparing = comparing;
        this.actionsAddress = actionsAddress;
        PlanWords now = words.get();
        plan.setLabel(now.get("frozen.compare.plan"));
        other.setLabel(now.get("frozen.compare.other"));
        Stream.of(plan, other).forEach(select -> {
            select.setItemLabelGenerator(Choice::label);
            select.addValueChangeListener(change -> compare());
        });
        all.setLabel(now.get("frozen.show"));
        all.setItems(false, true);
        all.setItemLabelGenerator(each -> now.get(each ? "frozen.show.all" : "frozen.show.moved"));
        all.setValue(false);
        all.addValueChangeListener(change -> compare());
        Div choices = new Div(plan, other, all);
        choices.addClassName("planner-fields");
        counts.getElement().setAttribute("role", "status");
        addClassName("planner-section");
        add(new H2(now.get("frozen.compare")), choices, counts, list);
    }

    /** Offers these plans; what was chosen stays chosen while it is there, and the last one is chosen first. */
    void offer(List<FrozenPlan> frozen) {
        setVisible(!frozen.isEmpty());
        if (frozen.isEmpty()) {
            return;
        }
        PlanWords now = words.get();
        List<Choice> choices = frozen.stream()
                .map(row -> new Choice(row.id(), label(now, row)))
                .toList();
        Choice today = new Choice(null, now.get("frozen.compare.now"));
        offering = true;
        offer(plan, choices, choices.getLast());
        offer(other, Stream.concat(Stream.of(today), choices.stream()).toList(), today);
        offering = false;
        compare();
    }

    private static void offer(Select<Choice> select, List<Choice> choices, Choice otherwise) {
        Choice chosen = select.getValue();
        select.setItems(choices);
        select.setValue(choices.stream()
                .filter(choice -> chosen != null && Objects.equals(choice.id(), chosen.id()))
                .findFirst()
                .orElse(otherwise));
    }

    private static String label(PlanWords words, FrozenPlan plan) {
        String date = words.formats().shortDate(plan.date());
        return words.get("frozen.compare.named", Map.of("title", plan.title(), "date", date));
    }

    private void compare() {
        RecordId first = plan.getValue() == null ? null : plan.getValue().id();
        if (offering || first == null || other.getValue() == null) {
            return;
        }
        PlanComparison comparison = comparing.compare(first, other.getValue().id());
        ComparisonSentences sentences = new ComparisonSentences(words.get());
        counts.setText(sentences.counts(comparison));
        list.removeAll();
        comparison.changes().stream()
                .filter(change -> all.getValue() || change.kind() != ActionChange.Kind.SAME)
                .forEach(change -> list.add(item(change.action(), sentences.of(change))));
        list.setVisible(list.getComponentCount() > 0);
    }

    /** The first sentence leads to the action. */
    private ListItem item(String action, List<String> sentences) {
        String address = actionsAddress + "?record=" + URLEncoder.encode(action, StandardCharsets.UTF_8);
        ListItem item = new ListItem(new Anchor(address, sentences.getFirst()));
        if (sentences.size() > 1) {
            item.add(" " + String.join(" ", sentences.subList(1, sentences.size())));
        }
        return item;
    }
}
