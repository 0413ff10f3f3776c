package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the component that fits a property. */
final class FieldShapes {

    private final LinkChoices choices;
    private final FindingChoices findings;
    private final TypedShapes typed;
    private final ChosenShapes chosen;
    private final OfferedShapes offered;

    FieldShapes(Texts texts, Formats formats, WrittenDates dates, LinkChoices choices, FindingChoices findings) {
        this.choices = choices;
        this.findings = findings;
        this.typed = new TypedShapes(texts, formats, dates);
        this.chosen = new ChosenShapes(texts, choices);
        this.offered = new OfferedShapes(texts);
    }

    FieldShape<?> of(RecordKind kind, Property property) {
        return property.offered().isEmpty() ? plain(kind, property) : offering(kind, property);
    }

    private FieldShape<?> offering(RecordKind kind, Property property) {
        return switch (property.type()) {
            case PropertyType.Line line when property.holdsCodes() -> offered.code(property, code -> code);
            case PropertyType.Line line -> offered.line(property, line.most());
            case PropertyType.WholeNumber _ -> offered.code(property, typed::whole);
            case PropertyType.Lines lines when lines.options().isEmpty() -> offered.names(property);
            default -> plain(kind, property);
        };
    }

    private FieldShape<?> plain(RecordKind kind, Property property) {
        return switch (property.type()) {
            case PropertyType.Key() -> typed.line(32);
            case PropertyType.Line line -> typed.line(line.most());
            case PropertyType.WebAddress() -> typed.address();
            case PropertyType.Prose prose -> typed.prose(prose.most());
            case PropertyType.WholeNumber _ -> typed.wholeNumber();
            case PropertyType.Decimal _ -> typed.decimal();
            case PropertyType.Money() -> typed.money();
            case PropertyType.Flag flag -> chosen.flag(flag.onlyTrue());
            case PropertyType.Day() -> typed.day();
            case PropertyType.Planned() -> typed.planned();
            case PropertyType.Duration() -> typed.period();
            case PropertyType.Choice choice -> chosen.choice(kind, property, choice.options());
            case PropertyType.Lines lines when lines.prose() -> typed.paragraphs();
            case PropertyType.Lines lines when CodeNames.areLanguages(property) -> chosen.languages();
            case PropertyType.Lines lines
            when !lines.options().isEmpty() -> chosen.ticks(kind, property, lines.options());
            case PropertyType.Lines _ -> chosen.lines();
            case PropertyType.Link link -> chosen.link(link.kind());
            case PropertyType.Links links -> chosen.links(links.kind());
            case PropertyType.Pair pair -> shownOnly(value -> pairText(pair.kind(), value));
            case PropertyType.Finding finding -> ChosenShapes.finding(findings, finding.kinds());
            case PropertyType.Findings _ -> ChosenShapes.findings(findings);
            case PropertyType.Children _ ->
                throw new IllegalArgumentException(kind.labelKey(property) + " is a list of records, use RecordList");
        };
    }

    /** All options of a choice in sight; absent: the one that nothing means. */
    FieldShape<?> options(RecordKind kind, Property property, String absent) {
        return chosen.options(kind, property, absent);
    }

    private static FieldShape<String> shownOnly(Function<@Nullable Object, String> show) {
        TextField field = new TextField();
        field.setReadOnly(true);
        return new FieldShape<>(field, show, entered -> {
            throw new IllegalStateException("this field is only shown");
        });
    }

    private String pairText(String kind, @Nullable Object value) {
        return value instanceof List<?> ids
                ? String.join(
                        " – ",
                        ids.stream()
                                .map(id -> choices.label(kind, (RecordId) id))
                                .toList())
                : "";
    }
}
