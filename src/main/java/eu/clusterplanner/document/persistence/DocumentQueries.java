package eu.clusterplanner.document.persistence;

import static eu.clusterplanner.jooq.Tables.DELIVERABLE;
import static eu.clusterplanner.jooq.Tables.DOCUMENT;
import static eu.clusterplanner.jooq.Tables.DOCUMENT_SECTION;
import static eu.clusterplanner.jooq.Tables.PARTNERSHIP;
import static eu.clusterplanner.jooq.Tables.REPORTING_ROUND;
import static eu.clusterplanner.record.ReadColumns.day;
import static eu.clusterplanner.record.ReadColumns.keyOf;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import eu.clusterplanner.document.content.DocumentChoices;
import eu.clusterplanner.document.content.PartnershipFacts;
import eu.clusterplanner.document.content.Round;
import eu.clusterplanner.shared.PartnershipId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads what the team chose and wrote for documents. */
@Repository
public class DocumentQueries {

    private final DSLContext dsl;

    DocumentQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * What stands around the contents of a document of a partnership that exists, in one query.
     *
     * @param kind kind of the document as it is stored: {@code ROADMAP}
     */
    public StoredHead head(PartnershipId partnership, String kind) {
        return dsl.select(
                        row(
                                        PARTNERSHIP.ACRONYM,
                                        PARTNERSHIP.NAME,
                                        PARTNERSHIP.CALL_NAME,
                                        PARTNERSHIP.GRANT_AGREEMENT,
                                        day(PARTNERSHIP.START_DATE),
                                        day(PARTNERSHIP.END_DATE),
                                        PARTNERSHIP.SAMPLE)
                                .mapping(PartnershipFacts::new),
                        day(PARTNERSHIP.AS_OF),
                        documents(kind),
                        rounds())
                .from(PARTNERSHIP)
                .where(PARTNERSHIP.ID.eq(partnership.value()))
                .fetchSingle(mapping(StoredHead::new));
    }

    /** The only row, if there is one. */
    private static Field<List<DocumentChoices>> documents(String kind) {
        return multiset(select(
                                DOCUMENT.TITLE,
                                DOCUMENT.NUMBER,
                                keyOf(DOCUMENT.DELIVERABLE_ID, DELIVERABLE),
                                DOCUMENT.DISSEMINATION,
                                DOCUMENT.LANGUAGE.convertFrom(DocumentQueries::locale),
                                sections())
                        .from(DOCUMENT)
                        .where(DOCUMENT.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .and(DOCUMENT.KIND.eq(kind)))
                .convertFrom(rows -> rows.map(mapping(DocumentQueries::choices)));
    }

    private record OwnSection(
            String section, @Nullable String text, @Nullable Boolean include) {}

    private static Field<List<OwnSection>> sections() {
        return multiset(select(DOCUMENT_SECTION.SECTION, DOCUMENT_SECTION.TEXT, DOCUMENT_SECTION.INCLUDE)
                        .from(DOCUMENT_SECTION)
                        .where(DOCUMENT_SECTION.PARTNERSHIP_ID.eq(DOCUMENT.PARTNERSHIP_ID))
                        .and(DOCUMENT_SECTION.DOCUMENT_ID.eq(DOCUMENT.ID)))
                .convertFrom(rows -> rows.map(mapping(OwnSection::new)));
    }

    private static DocumentChoices choices(
            @Nullable String title,
            @Nullable String number,
            @Nullable String deliverable,
            @Nullable String dissemination,
            Locale language,
            List<OwnSection> sections) {
        Map<String, String> texts = sections.stream()
                .filter(section -> section.text() != null)
                .collect(Collectors.toMap(OwnSection::section, section -> String.valueOf(section.text())));
        return new DocumentChoices(
                title,
                number,
                deliverable,
                dissemination,
                language,
                texts,
                included(sections, false),
                included(sections, true));
    }

    private static Set<String> included(List<OwnSection> sections, boolean include) {
        return sections.stream()
                .filter(section -> Objects.equals(section.include(), include))
                .map(OwnSection::section)
                .collect(Collectors.toSet());
    }

    private static Locale locale(@Nullable String language) {
        return language == null ? Locale.ENGLISH : Locale.of(language);
    }

    private static Field<List<Round>> rounds() {
        return multiset(select(
                                REPORTING_ROUND.TITLE,
                                day(REPORTING_ROUND.FROM_DATE),
                                day(REPORTING_ROUND.TO_DATE),
                                day(REPORTING_ROUND.DUE))
                        .from(REPORTING_ROUND)
                        .where(REPORTING_ROUND.PARTNERSHIP_ID.eq(PARTNERSHIP.ID))
                        .orderBy(REPORTING_ROUND.POSITION, REPORTING_ROUND.ID))
                .convertFrom(rows -> rows.map(mapping(Round::new)));
    }
}
