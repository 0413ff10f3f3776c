package eu.clusterplanner.document.actionlist;

import eu.clusterplanner.action.Action;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Section 6: a page for each action, under the headings of action plans as Interreg Europe asks for them. */
final class SheetsSection {

    private final ListWords words;
    private final SheetPurpose purpose;
    private final SheetResults results;
    private final SheetTimes times;
    private final SheetMoney money;

    SheetsSection(ListWords words) {
        this.words = words;
        this.purpose = new SheetPurpose(words);
        this.results = new SheetResults(words);
        this.times = new SheetTimes(words);
        this.money = new SheetMoney(words);
    }

    Section section() {
        List<Section> sheets = new ArrayList<>();
        for (Action action : words.listed()) {
            sheets.add(sheet(action, sheets.isEmpty()));
        }
        return Section.of("s6", words.text("section.sheets"), List.of(), sheets).onNewPage();
    }

    /** The first one stands below the heading of all. */
    private Section sheet(Action action, boolean first) {
        String id = id(action);
        List<Section> parts = List.of(
                part(id, "background", purpose.background(action)),
                part(id, "action", purpose.action(action)),
                part(id, "players", purpose.players(action)),
                part(id, "results", results.results(action)),
                part(id, "time", times.time(action)),
                part(id, "costs", money.costs(action)),
                part(id, "funding", money.funding(action)),
                part(id, "risks", results.risks(action)));
        Section sheet = Section.of(id, action.title(), purpose.head(action), parts);
        return first ? sheet : sheet.onNewPage();
    }

    private Section part(String id, String part, List<Block> blocks) {
        return Section.of(id + "-" + part, words.text("sheet." + part), blocks, List.of());
    }

    /** By it own text of a file belongs to a sheet: {@code s6-1-10}, {@code s6-1-10-background}. */
    private static String id(Action action) {
        return "s6-" + action.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    }
}
