package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.content.DocumentWords;
import eu.clusterplanner.document.content.Grid;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.schedule.ActionStatus;
import java.util.ArrayList;
import java.util.List;

/** Section 8: what was dropped, what comes later, which proposals were not followed; it ends repeated discussions. */
final class NotTakenUpSection {

    private final ListWords words;

    NotTakenUpSection(ListWords words) {
        this.words = words;
    }

    /** After the last sheet, which has a page of its own. */
    Section section() {
        List<Block> blocks = new ArrayList<>(actions());
        blocks.addAll(proposals());
        return Section.of("s8", words.text("section.notTakenUp"), blocks, List.of())
                .onNewPage();
    }

    private List<Block> actions() {
        Grid grid = new Grid(words)
                .column("no", 0.7)
                .column("action", 4)
                .column("answered", 1.2)
                .column("about", 5);
        words.input().actions().actions().stream()
                .filter(ListWords::isNotTakenUp)
                .forEach(action -> grid.row(
                        action.key(), action.title(), state(action), DocumentWords.orEmpty(action.description())));
        return grid.table("notTakenUp");
    }

    private String state(Action action) {
        return action.standing().status() == ActionStatus.DROPPED
                ? words.choice("status", ActionStatus.DROPPED.name())
                : words.text("moscow.WONT");
    }

    private List<Block> proposals() {
        Origins origins = new Origins(words);
        Grid grid = new Grid(words).column("finding", 5).column("typeName", 2.2).column("reason", 4);
        for (Proposal proposal : words.input().basis().proposals()) {
            grid.row(
                    origins.sentence(proposal.origin()).orElse(proposal.origin()),
                    words.type(proposal.type()),
                    DocumentWords.orEmpty(proposal.reason()));
        }
        return grid.table("proposals");
    }
}
