package eu.clusterplanner.valuechain.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.shell.figure.FigureValue;
import eu.clusterplanner.shell.figure.FigureView;
import eu.clusterplanner.valuechain.Stage;
import eu.clusterplanner.valuechain.ValueChain;
import eu.clusterplanner.valuechain.analysis.ChainFigures;
import eu.clusterplanner.valuechain.analysis.StageInterface;
import eu.clusterplanner.valuechain.analysis.StageRow;
import eu.clusterplanner.valuechain.analysis.StageState;
import eu.clusterplanner.valuechain.ui.ChainDesk.Analysed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is read of a chain and not written: its figures, its picture, and where partners meet. */
final class ChainReading {

    private final ValueChain chain;
    private final ChainFigures figures;
    private final ChainWords words;

    ChainReading(Analysed analysed, ChainWords words) {
        this.chain = analysed.chain();
        this.figures = analysed.figures();
        this.words = words;
    }

    /** number: tells the pictures of one page apart. */
    Component[] figures(int number) {
        return new Component[] {
            summary(), new FigureView(Figures.draw(new ChainPicture(chain, figures, words).map(number))), origin()
        };
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

    /** Where neighbouring stages are led by different partners. */
    Component meetings() {
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
