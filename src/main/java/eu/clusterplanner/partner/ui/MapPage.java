package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import eu.clusterplanner.figure.PartnerMap;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.PartnershipPage;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.figure.FigureByAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The partners on a map of Europe, and beside it the same as a list. */
final class MapPage extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 720;

    private final transient PartnerPlan plan;
    private final transient PageFields page;
    private final transient Texts texts;
    private final transient Supplier<PartnerWords> words;
    private final FigureByAddress map;
    private final OrderedList list = new OrderedList();
    private final Paragraph line = new Paragraph();

    MapPage(PartnerPlan plan, PageFields page, Texts texts, Supplier<PartnerWords> words) {
        this.plan = plan;
        this.page = page;
        this.texts = texts;
        this.words = words;
        addClassName("planner-map-page");
        map = new FigureByAddress(texts.get("partners.map"), () -> Figures.draw(map()));
        map.addClassName("planner-map");
        list.addClassName("planner-map-list");
        Paragraph hint = new Paragraph(texts.get("partners.map.hint"));
        hint.addClassName("planner-small");
        Div beside = new Div(line, list, hint);
        add(map, beside);
        page.onFollowed(() -> {
            map.refresh();
            refresh();
        });
        refresh();
    }

    private List<RecordRow> partners() {
        LocalDate day = words.get().day();
        return plan.partners(page.partnership()).stream()
                .filter(partner -> partner.value("left", LocalDate.class)
                        .map(left -> left.isAfter(day))
                        .orElse(true))
                .toList();
    }

    private PartnerMap map() {
        Caption caption = new Caption(
                "map", texts.get("partners.map"), texts.get("partners.map.what"), texts.get("partners.map.empty"));
        return new PartnerMap(
                caption,
                marks(partners()),
                new PartnerMap.Words(texts.get("partners.map.mark"), texts.get("partners.map.country")),
                WIDTH);
    }

    private static List<PartnerMap.Mark> marks(List<RecordRow> partners) {
        List<PartnerMap.Mark> marks = new ArrayList<>();
        for (RecordRow partner : partners) {
            String number = String.valueOf(marks.size() + 1);
            marks.add(new PartnerMap.Mark(
                    partner.key(),
                    number,
                    PartnerWords.name(partner),
                    partner.value("country", String.class).orElse(null),
                    partner.value("nuts", String.class).orElse(null)));
        }
        return marks;
    }

    private void refresh() {
        list.removeAll();
        List<RecordRow> partners = partners();
        List<PartnerMap.Mark> marks = marks(partners);
        for (int i = 0; i < partners.size(); i++) {
            list.add(item(partners.get(i), marks.get(i)));
        }
        Stream<String> countries =
                partners.stream().flatMap(partner -> partner.value("country", String.class).stream());
        line.setText(texts.get(
                "partners.map.line",
                Map.of(
                        "partners",
                        partners.size(),
                        "countries",
                        countries.distinct().count())));
    }

    private ListItem item(RecordRow partner, PartnerMap.Mark mark) {
        Anchor name = new Anchor(
                PartnershipPage.address(page.partnership(), "partners?record=" + partner.key()),
                PartnerWords.name(partner));
        String place = words.get().place(partner);
        Span where = new Span(Optional.of(place)
                .filter(known -> !known.isEmpty())
                .orElseGet(() -> texts.get("partners.map.nowhere")));
        where.addClassName("planner-small");
        ListItem item = new ListItem(name, where);
        if (!mark.isShown()) {
            Span off = new Span(texts.get("partners.map.off"));
            off.addClassName("planner-small");
            item.add(off);
        }
        return item;
    }
}
