package eu.clusterplanner.scenario.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.scenario.analysis.ChainChange;
import eu.clusterplanner.scenario.analysis.Trial;
import eu.clusterplanner.shell.figure.FigureTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Value chains before and after. */
record ChainComparison(Trial trial, TrialWords words, TrialLinks links) {

    Section section() {
        Section section = new Section(new H2(words.get("chain")));
        section.addClassName("planner-section");
        if (trial.chains().isEmpty()) {
            section.add(new Paragraph(words.get("chain.empty")));
        } else if (!words.assumptions().candidates().isEmpty()) {
            section.add(new Paragraph(words.get("chain.candidates")));
        }
        trial.chains().forEach(chain -> add(section, chain));
        return section;
    }

    private void add(Section section, ChainChange chain) {
        String name = words.chain(chain.chain());
        FigureTable table = new FigureTable(
                name, List.of(words.get("figure"), words.get("before"), words.get("after"), words.get("difference")));
        share(table, "chain.coverage", chain.before().coverage(), chain.after().coverage());
        share(table, "chain.weakest", chain.before().weakest(), chain.after().weakest());
        long before = ChainChange.bottlenecks(chain.before());
        long after = ChainChange.bottlenecks(chain.after());
        table.addRow(
                words.get("chain.bottlenecks"),
                List.of(String.valueOf(before), String.valueOf(after), words.count(before, after)));
        section.add(new H3(name), table);
        if (!chain.stages().isEmpty()) {
            section.add(new ChangeTable(
                    words,
                    words.get("chain.stages", Map.of("chain", name)),
                    List.of(words.texts().get("record.stage"), words.get("before"), words.get("after")),
                    chain.stages(),
                    stage -> new ChangeTable.Row(
                            links.stage(chain.chain(), stage.stage(), words.stage(chain.chain(), stage.stage())),
                            List.of(words.stage(stage.before()), words.stage(stage.after())))));
        }
    }

    private void share(FigureTable table, String key, @Nullable Double before, @Nullable Double after) {
        table.addRow(words.get(key), List.of(words.percent(before), words.percent(after), words.points(before, after)));
    }
}
