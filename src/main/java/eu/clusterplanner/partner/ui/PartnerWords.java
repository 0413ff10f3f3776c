package eu.clusterplanner.partner.ui;

import eu.clusterplanner.partner.ClusterLabel;
import eu.clusterplanner.partner.analysis.PartnerPairs.Traits;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.reference.Regions;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.field.RecordTitle;
import eu.clusterplanner.shell.field.ValueWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of partners beside their fields, on the day for which the plan holds. */
record PartnerWords(Texts texts, ValueWords values, Formats formats, LocalDate day) {

    /** "Gold label, valid until 31 May 2026"; empty where there is none. */
    Optional<String> label(RecordRow partner) {
        return labelOf(partner).map(this::words);
    }

    /** The same where the label is over. */
    Optional<String> expired(RecordRow partner) {
        return labelOf(partner).filter(label -> label.isExpired(day)).map(this::words);
    }

    private String words(ClusterLabel label) {
        String level = texts.get("choice.partner.label." + label.level());
        String date = label.validUntil() == null ? "" : formats.shortDate(label.validUntil());
        return texts.get("partners.label." + label.state(day), Map.of("level", level, "date", date));
    }

    private static Optional<ClusterLabel> labelOf(RecordRow partner) {
        return ClusterLabel.of(
                partner.text("label"),
                partner.value("labelValidUntil", LocalDate.class).orElse(null));
    }

    /** "Wallonia, Belgium", as far as it is known. */
    String place(RecordRow partner) {
        String country = values.of(partner.kind(), partner.kind().property("country"), partner.value("country"));
        return Stream.of(Regions.name(partner.text("nuts")), country)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What of it is compared with others. */
    static Traits traits(RecordRow partner) {
        return new Traits(
                name(partner),
                list(partner, "sectors"),
                list(partner, "technologies"),
                list(partner, "smartSpecialisationAreas"));
    }

    static String name(RecordRow partner) {
        String name = partner.text("shortName");
        return name.isEmpty() ? RecordTitle.name(partner) : name;
    }

    static List<String> list(RecordRow partner, String property) {
        return partner.value(property) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
