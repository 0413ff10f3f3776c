package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import eu.clusterplanner.competence.analysis.PairRow;
import eu.clusterplanner.competence.analysis.PartnerPair;
import java.util.List;
import java.util.Optional;

/** Pairs of partners from the most promising one down; the reasons appear when they are asked for. */
final class PairList extends Div {

    private static final long serialVersionUID = 1L;

    /** Thirty partners are 435 pairs; nobody reads beyond the first ones. */
    private static final int FIRST = 20;

    private final transient SynergyDesk desk;
    private final transient List<PairRow> ranked;
    private final OrderedList list = new OrderedList();
    private final Button all = new Button();

    PairList(SynergyDesk desk) {
        this.desk = desk;
        addClassName("planner-pairs");
        add(list);
        this.ranked = desk.data().ranked();
        ranked.stream().limit(FIRST).forEach(pair -> list.add(new PairItem(desk, pair)));
        if (ranked.size() > FIRST) {
            all.setText(desk.texts().get("synergies.all-pairs", "count", ranked.size()));
            all.addClickListener(pressed -> showAll());
            add(all);
        }
    }

    /** Under which key the list has the pair that a link names as {@code NP+PACK}; its row is there from then on. */
    Optional<String> key(String link) {
        // a plus that nobody encoded arrives as a blank
        List<String> asked = List.of(link.split("[+ ]"));
        for (int place = 0; place < ranked.size(); place++) {
            PartnerPair pair = ranked.get(place).partners();
            if (asked.size() == 2 && asked.containsAll(List.of(pair.first(), pair.second()))) {
                if (place >= FIRST) {
                    showAll();
                }
                return Optional.of(PairItem.key(pair));
            }
        }
        return Optional.empty();
    }

    private void showAll() {
        if (all.getParent().isPresent()) {
            ranked.stream().skip(FIRST).forEach(pair -> list.add(new PairItem(desk, pair)));
            remove(all);
        }
    }
}
