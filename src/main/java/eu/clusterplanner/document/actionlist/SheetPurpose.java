package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionTarget;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.roadmap.Deliverable;
import eu.clusterplanner.roadmap.Risk;
import eu.clusterplanner.strategy.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why there is an action, what is done, by whom and for whom, and what may go wrong. */
final class SheetPurpose {

    private final ListWords words;
    private final Origins origins;

    SheetPurpose(ListWords words) {
        this.words = words;
        this.origins = new Origins(words);
    }

    /** Number, place in the plan, priority and status in one line. */
    List<Block> head(Action action) {
        String rest = Stream.of(
                        words.workPackage(action.workPackage()),
                        words.moscow(action),
                        words.choice("status", action.standing().status().name()),
                        words.type(action.type()))
                .filter(part -> !part.isEmpty())
                .map(part -> " · " + part)
                .collect(Collectors.joining());
        List<Inline> line = new ArrayList<>(Inline.bold(words.text("sheet.no", Map.of("no", action.key()))));
        line.addAll(Inline.plain(rest));
        return List.of(new Block.Paragraph(line));
    }

    List<Block> background(Action action) {
        Facts facts = new Facts(words);
        origins.sentences(action.origins()).forEach(facts::say);
        words.objectives(action).forEach(title -> facts.add("objective", title));
        return facts.blocks();
    }

    List<Block> action(Action action) {
        List<Block> blocks = new ArrayList<>();
        if (action.description() != null) {
            action.description()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Block.Paragraph::of)
                    .forEach(blocks::add);
        }
        ActionTarget target = action.target();
        blocks.addAll(new Facts(words)
                .add("market", words.market(target.market()))
                .add("place", ListWords.orEmpty(target.place()))
                .blocks());
        return blocks;
    }

    List<Block> players(Action action) {
        Facts facts = new Facts(words);
        for (String partner : action.partners()) {
            List<Contribution> own = action.contributions().stream()
                    .filter(each -> each.partner().equals(partner))
                    .toList();
            facts.named(words.partnerName(partner), part(action, partner, own));
        }
        return facts.blocks();
    }

    private String part(Action action, String partner, List<Contribution> own) {
        String part = words.text("part." + words.part(action, partner));
        List<Double> days = own.stream()
                .map(Contribution::personDays)
                .filter(Objects::nonNull)
                .toList();
        return days.isEmpty()
                ? part
                : words.text(
                        "sheet.part",
                        Map.of(
                                "part",
                                part,
                                "days",
                                words.number(days.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum())));
    }

    List<Block> results(Action action) {
        ActionTarget target = action.target();
        Integer number = target.number();
        String group = ListWords.orEmpty(target.group());
        Facts facts = new Facts(words)
                .add("targetGroup", number == null ? group : (group + " (" + words.number(number) + ")").strip())
                .add("outputs", String.join("; ", action.outputs()));
        words.deliverables(action).forEach(each -> facts.add("deliverable", deliverable(each)));
        words.indicators(action).forEach(each -> facts.add("indicator", indicator(each)));
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
        String value = (words.number(indicator.target()) + " " + ListWords.orEmpty(indicator.unit())).strip();
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
        for (Risk risk : words.risks(action)) {
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
