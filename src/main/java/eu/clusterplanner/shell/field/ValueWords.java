package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.history.KnownRecords;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.Period;
import eu.clusterplanner.shared.PlannedDate;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of properties as people read them. */
public final class ValueWords {

    private final Texts texts;
    private final Formats formats;
    private final LinkChoices choices;
    private final FindingChoices findings;

    ValueWords(Texts texts, Formats formats, LinkChoices choices, FindingChoices findings) {
        this.texts = texts;
        this.formats = formats;
        this.choices = choices;
        this.findings = findings;
    }

    /** Words that call records what they are or were called, without reading any. */
    public static ValueWords of(Texts texts, Formats formats, PartnershipId partnership, KnownRecords known) {
        LinkChoices choices = new LinkChoices(known::ofKind);
        return new ValueWords(
                texts, formats, choices, new FindingChoices(choices, new FindingWords(choices, partnership, texts)));
    }

    /** Empty for nothing. */
    public String of(RecordKind kind, Property property, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                list.stream().map(one -> one(kind, property, one)).collect(Collectors.joining(", "));
            default -> one(kind, property, value);
        };
    }

    private String one(RecordKind kind, Property property, Object value) {
        return switch (value) {
            case Boolean yes -> texts.get(yes ? "field.yes" : "field.no");
            case BigDecimal money -> formats.money(money);
            case LocalDate day -> formats.shortDate(day);
            case PlannedDate date -> formats.planned(date);
            case Period period -> formats.period(period);
            case RecordId id -> choices.label(linkedKind(property), id);
            // years and counts are typed without groups, so they are shown without
            case Double number -> formats.number(number);
            default -> text(kind, property, value.toString());
        };
    }

    private String text(RecordKind kind, Property property, String value) {
        if (isChoice(property)) {
            return ChoiceTexts.of(texts, kind, property, value);
        }
        if (property.type() instanceof PropertyType.Finding || property.type() instanceof PropertyType.Findings) {
            return findings.label(value);
        }
        if (CodeNames.areLanguages(property)) {
            return CodeNames.languages(texts.locale()).of(value);
        }
        return property.type() instanceof PropertyType.Line && property.holdsCodes()
                ? Offers.of(property, texts).label(value)
                : value;
    }

    private static boolean isChoice(Property property) {
        return property.type() instanceof PropertyType.Choice
                || (property.type() instanceof PropertyType.Lines lines
                        && !lines.options().isEmpty());
    }

    private static String linkedKind(Property property) {
        return switch (property.type()) {
            case PropertyType.Link link -> link.kind();
            case PropertyType.Links links -> links.kind();
            case PropertyType.Pair pair -> pair.kind();
            default -> throw new IllegalArgumentException(property.name() + " links to nothing");
        };
    }
}
