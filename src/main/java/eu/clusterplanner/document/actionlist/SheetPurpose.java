package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.action.ActionTarget;
import eu.clusterplanner.action.Contribution;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why there is an action, what is done, and by whom. */
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
                        words.linked().workPackage(action.workPackage()),
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
        words.linked().objectives(action).forEach(title -> facts.add("objective", title));
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
                .add("market", words.linked().market(target.market()))
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
}
