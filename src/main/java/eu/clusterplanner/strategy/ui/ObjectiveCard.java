package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.strategy.Indicator;
import eu.clusterplanner.strategy.Objective;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One objective: what exactly, who, until when, how measured, and which findings it answers. */
final class ObjectiveCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient StrategyWords words;

    ObjectiveCard(StrategyWords words, Objective objective) {
        this.words = words;
        addClassName("planner-objective");
        setId("record-" + objective.key());
        LinkedRecord.mark(this, objective.key());
        H4 title = new H4(objective.key() + " " + objective.title());
        add(title, StrategyWords.span("planner-facts", facts(objective)));
        addText("", objective.statement());
        List<Indicator> indicators = words.strategy().indicatorsOf(objective);
        if (indicators.isEmpty()) {
            add(words.empty("indicators"));
        } else {
            add(new IndicatorTable(words, indicators));
        }
        addFindings(objective);
        addText("record.objective.assumption", objective.assumption());
    }

    private String facts(Objective objective) {
        Texts texts = words.texts();
        String owner = words.partner(objective.owner());
        return Stream.of(
                        objective.status() == null ? "" : texts.get("choice.objective.status." + objective.status()),
                        owner,
                        objective.due() == null
                                ? ""
                                : texts.get(
                                        "strategy.due",
                                        Map.of("date", words.formats().planned(objective.due()))))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void addText(String labelKey, @Nullable String text) {
        if (text != null) {
            Paragraph paragraph = new Paragraph();
            if (!labelKey.isEmpty()) {
                paragraph.add(StrategyWords.span("planner-label", words.texts().get(labelKey)));
            }
            paragraph.add(text);
            add(paragraph);
        }
    }

    private void addFindings(Objective objective) {
        if (objective.addresses().isEmpty()) {
            add(words.empty("addresses"));
        } else {
            add(
                    StrategyWords.paragraph("planner-label", words.texts().get("record.objective.addresses")),
                    words.findings().links(objective.addresses()));
        }
    }
}
