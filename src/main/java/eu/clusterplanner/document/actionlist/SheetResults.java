package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionTarget;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.roadmap.Deliverable;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.strategy.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For whom an action is and what comes out of it, and what may go wrong. */
final class SheetResults {

    private final ListWords words;

    SheetResults(ListWords words) {
        this.words = words;
    }

    List<Block> results(Action action) {
        ActionTarget target = action.target();
        Integer number = target.number();
        String group = ListWords.orEmpty(target.group());
        Facts facts = new Facts(words)
                .add("targetGroup", number == null ? group : (group + " (" + words.number(number) + ")").strip())
                .add("outputs", String.join("; ", action.outputs()));
        words.linked().deliverables(action).forEach(each -> facts.add("deliverable", deliverable(each)));
        words.linked().indicators(action).forEach(each -> facts.add("indicator", indicator(each)));
        return facts.blocks();
    }

    private String deliverable(Deliverable deliverable) {
        String due = words.dates().dueWithMonth(deliverable.due());
        String name = deliverable.key() + " " + deliverable.title();
        return due.isEmpty() ? name : words.text("sheet.due", Map.of("name", name, "date", due));
    }

    private String indicator(Indicator indicator) {
        String name = indicator.key() + " " + indicator.name();
        if (indicator.target() == null) {
            return name;
        }
        String value = ListWords.measured(words.number(indicator.target()), indicator.unit());
        String by = words.dates().due(indicator.targetDate());
        return by.isEmpty()
                ? words.text("sheet.target", Map.of("name", name, "value", value))
                : words.text("sheet.targetBy", Map.of("name", name, "value", value, "date", by));
    }

    List<Block> risks(Action action) {
        List<Block> blocks = new ArrayList<>();
        if (action.risk() != null) {
            blocks.add(Block.Paragraph.of(action.risk()));
        }
        Facts facts = new Facts(words);
        for (Risk risk : words.linked().risks(action)) {
            facts.named(risk.key() + " " + risk.title(), answer(risk));
        }
        blocks.addAll(facts.blocks());
        return blocks;
    }

    private String answer(Risk risk) {
        String answer = Stream.of(part("sheet.earlySign", risk.earlySign()), part("sheet.answer", risk.mitigation()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return answer.isEmpty() ? words.text("sheet.noAnswer") : answer;
    }

    private String part(String key, @Nullable String text) {
        return text == null ? "" : words.text(key, Map.of("text", text));
    }
}
