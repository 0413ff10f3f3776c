package eu.clusterplanner.valuechain.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.shell.LinkedRecord;
import eu.clusterplanner.shell.figure.FigureTable;
import eu.clusterplanner.shell.figure.FigureValue;
import eu.clusterplanner.shell.figure.FigureView;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.StageInterface;
import eu.clusterplanner.valuechain.analysis.StageRow;
import eu.clusterplanner.valuechain.analysis.StageState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One value chain: how much is covered, its picture, its stages, and where partners meet. */
final class ChainSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ValueChain chain;
    private final transient ChainFigures figures;
    private final transient ChainWords words;

    ChainSection(ValueChain chain, ChainFigures figures, ChainWords words) {
        this.chain = chain;
        this.figures = figures;
        this.words = words;
        addClassName("planner-section");
        LinkedRecord.mark(this, chain.key());
        add(new H2(chain.name()));
        Optional.ofNullable(chain.description()).map(Paragraph::new).ifPresent(this::add);
        int number = words.chains().chains().indexOf(chain);
        add(
                summary(),
                new FigureView(Figures.draw(new ChainPicture(chain, figures, words).map(number))),
                origin(),
                new H3(words.get("stages")),
                stages(),
                new H3(words.get("interfaces")),
                interfaces());
    }

    private Div summary() {
        Div values = new Div();
        values.addClassName("planner-figures");
        Double coverage = figures.coverage();
        values.add(
                coverage == null
                        ? new FigureValue("–", words.reasons(figures.reasons()))
                        : new FigureValue(words.formats().percent(coverage), words.get("coverage")));
        Double weakest = figures.weakest();
        if (weakest != null) {
            values.add(new FigureValue(
                    words.formats().percent(weakest),
                    words.texts().get("valuechain.weakest", "stages", weakest(weakest))));
        }
        long bottlenecks = figures.stages().stream()
                .filter(row -> row.state() == StageState.RED)
                .count();
        values.add(new FigureValue(
                String.valueOf(bottlenecks), words.texts().get("valuechain.bottlenecks", "count", bottlenecks)));
        return values;
    }

    /** The most important stages with that coverage. */
    private String weakest(double coverage) {
        return chain.stages().stream()
                .filter(stage -> Integer.valueOf(3).equals(stage.criticality()))
                .filter(stage ->
                        row(stage).filter(row -> row.coverage() <= coverage).isPresent())
                .map(Stage::name)
                .collect(Collectors.joining(", "));
    }

    private Details origin() {
        Details origin = new Details(words.get("origin"));
        origin.add(new Paragraph(words.get("origin.how")));
        return origin;
    }

    private FigureTable stages() {
        FigureTable table = new FigureTable(
                words.get("stages"),
                Stream.of("stage", "importance", "leads", "works", "supports", "coverage", "state", "decision")
                        .map(column -> words.get("column." + column))
                        .toList());
        for (Stage stage : chain.stages()) {
            row(stage)
                    .ifPresent(row -> LinkedRecord.mark(
                            table.addRow(stage.key() + " " + stage.name(), cells(stage, row)),
                            chain.key() + "/" + stage.key()));
        }
        return table;
    }

    private List<String> cells(Stage stage, StageRow row) {
        String leads = words.who(stage, 3);
        return List.of(
                words.importance(stage.criticality()),
                leads.isEmpty() ? words.get("map.nobody") : leads,
                words.who(stage, 2),
                words.who(stage, 1),
                words.formats().percent(row.coverage()),
                row.crowded() ? words.texts().get("valuechain.crowded", "state", words.state(row)) : words.state(row),
                words.decision(words.chains().decision(chain.key(), stage.key()).orElse(null)));
    }

    private com.vaadin.flow.component.Component interfaces() {
        if (figures.interfaces().isEmpty()) {
            return new Paragraph(words.get("interfaces.none"));
        }
        UnorderedList list = new UnorderedList();
        figures.interfaces().forEach(each -> list.add(new ListItem(sentence(each))));
        return list;
    }

    private String sentence(StageInterface between) {
        return words.texts()
                .get(
                        "valuechain.interfaces.sentence",
                        Map.of(
                                "from",
                                words.stage(chain, between.from()),
                                "to",
                                words.stage(chain, between.to()),
                                "first",
                                leads(between.from()),
                                "second",
                                leads(between.to())));
    }

    private String leads(String stage) {
        return figures.stages().stream()
                .filter(row -> row.stage().equals(stage))
                .map(row -> words.partners(row.leads()))
                .collect(Collectors.joining());
    }

    private Optional<StageRow> row(Stage stage) {
        return figures.stages().stream()
                .filter(row -> row.stage().equals(stage.key()))
                .findFirst();
    }
}
