package eu.clusterplanner.shell.history;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.record.history.Comparison;
import eu.clusterplanner.record.history.HistoryMoments;
import eu.clusterplanner.record.history.RecordChange;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.history.OfferedMoments.Offered;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different between two moments, by step, in words. */
final class ComparisonPart extends Div {

    private static final long serialVersionUID = 1L;

    /** More in one step nobody reads. */
    private static final int MOST = 100;

    private final transient HistoryDesk desk;
    private final Div list = new Div();

    ComparisonPart(HistoryDesk desk, PartnershipId of) {
        this.desk = desk;
        list.addClassName("planner-history");
        Paragraph lead = new Paragraph(texts().get("history.compare.line"));
        lead.addClassName("planner-hint");
        add(lead, choices(of), list);
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }

    private Div choices(PartnershipId of) {
        ZoneId zone = desk.clock().getZone();
        List<HistoryMoments.Moment> features = desk.moments().stream()
                .flatMap(each -> each.moments(of).stream())
                .toList();
        Offered own = new Offered(texts().get("history.since.own"), Instant.EPOCH);
        List<Offered> offered = Stream.concat(
                        OfferedMoments.of(texts(), LocalDate.now(desk.clock()), zone, features).stream(),
                        Stream.of(own))
                .toList();
        Select<Offered> since = new Select<>();
        since.setLabel(texts().get("history.since"));
        since.setItems(offered);
        since.setItemLabelGenerator(Offered::label);
        DatePicker from = HistoryFilters.day(texts(), "history.filter.from", null);
        DatePicker to = HistoryFilters.day(texts(), "history.compare.to", null);
        to.setHelperText(texts().get("history.compare.to.help"));
        from.setVisible(false);
        Runnable compare = () -> {
            boolean isOwn = own.equals(since.getValue());
            from.setVisible(isOwn);
            Instant first =
                    isOwn ? day(from.getValue(), zone) : since.getValue().at();
            LocalDate last = to.getValue();
            compare(of, first, last == null ? null : day(last.plusDays(1), zone));
        };
        since.addValueChangeListener(change -> compare.run());
        from.addValueChangeListener(change -> compare.run());
        to.addValueChangeListener(change -> compare.run());
        since.setValue(offered.get(2));
        Div choices = new Div(since, from, to);
        choices.addClassName("planner-history-filters");
        return choices;
    }

    private static @Nullable Instant day(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private void compare(PartnershipId of, @Nullable Instant from, @Nullable Instant to) {
        list.removeAll();
        if (from == null) {
            return;
        }
        Comparison comparison = desk.history().between(of, from, to);
        if (comparison.changes().isEmpty()) {
            Paragraph empty = new Paragraph(texts().get("history.compare.nothing"));
            empty.addClassName("planner-empty");
            list.add(empty);
        }
        HistoryWords words =
                new HistoryWords(texts(), Formats.of(texts(), desk.clock().getZone()), of, comparison.known());
        Map<Step, List<RecordChange>> bySteps = comparison.changes().stream()
                .collect(Collectors.groupingBy(change -> change.kind().step(), TreeMap::new, Collectors.toList()));
        bySteps.forEach((step, changes) -> list.add(
                new H2(step.number() + " " + texts().get("step." + step.path())),
                new ChangeList(words, of, changes, MOST, 0, null)));
    }
}
