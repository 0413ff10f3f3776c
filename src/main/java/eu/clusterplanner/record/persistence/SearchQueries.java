package eu.clusterplanner.record.persistence;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.when;

import eu.clusterplanner.record.FoundRecord;
import eu.clusterplanner.record.Reading;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.SearchedWords;
import eu.clusterplanner.shared.PartnershipId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/**
 * Finds records by their words in one query over the text columns of all kinds. The texts of one partnership are few
 * enough to be read through: an index of words would have to be kept for every table.
 */
@Repository
public class SearchQueries {

    private static final Field<String> KIND = field(name("kind"), String.class);
    private static final Field<String> KEY = field(name("key"), String.class);
    private static final Field<String[]> KEYS = field(name("keys"), String[].class);
    private static final Field<String[]> TEXTS = field(name("texts"), String[].class);
    private static final Field<Integer> RANK = field(name("rank"), Integer.class);
    private static final Field<Integer> STEP = field(name("step"), Integer.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);

    private final DSLContext dsl;
    private final RecordKinds kinds;
    private final PlaceColumns places;
    private final ReadableRows readable;

    SearchQueries(DSLContext dsl, RecordKinds kinds, PlaceColumns places, ReadableRows readable) {
        this.dsl = dsl;
        this.kinds = kinds;
        this.places = places;
        this.readable = readable;
    }

    /** The best of them, at most so many, as far as that person may read them. */
    public List<FoundRecord> find(PartnershipId partnership, Reading reading, SearchedWords words, int most) {
        Select<Record> all = kinds.all().stream()
                .filter(kind -> !SearchedTexts.of(kind, reading).isEmpty())
                .map(kind -> ofKind(partnership, kind, reading, words))
                .reduce(Select::unionAll)
                .orElseThrow();
        return dsl.select(asterisk())
                .from(all.asTable("found"))
                .orderBy(RANK, STEP, POSITION)
                .limit(most)
                .fetch(row -> found(row, reading));
    }

    private Select<Record> ofKind(PartnershipId partnership, RecordKind kind, Reading reading, SearchedWords words) {
        SearchedTexts texts = SearchedTexts.of(kind, reading);
        Field<Integer> rank = when(lower(texts.key()).eq(words.whole()), inline(0))
                .when(SearchedTexts.have(texts.names(), words), inline(1))
                .otherwise(inline(2));
        List<Field<?>> columns = List.of(
                inline(kind.name()).as(KIND),
                texts.key().as(KEY),
                places.keys(kind).as(KEYS),
                array(texts.fields()).as(TEXTS),
                rank.as(RANK),
                inline(kind.step().number()).as(STEP),
                kind.position().orElse(inline(0)).as(POSITION));
        return dsl.select(columns)
                .from(kind.table())
                .where(kind.partnershipId().eq(partnership.value()))
                .and(readable.of(kind, reading))
                .and(SearchedTexts.have(words.vague() ? texts.names() : texts.fields(), words));
    }

    private FoundRecord found(Record row, Reading reading) {
        RecordKind kind = kinds.get(row.get(KIND));
        return new FoundRecord(
                kind,
                row.get(KEY),
                places.of(kind),
                List.of(row.get(KEYS)),
                SearchedTexts.of(kind, reading).byName(row.get(TEXTS)));
    }
}
