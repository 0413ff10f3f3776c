package eu.clusterplanner.discussion.persistence;

import static eu.clusterplanner.jooq.Tables.ACCOUNT;
import static eu.clusterplanner.jooq.Tables.SUGGESTION;
import static org.jooq.impl.DSL.noCondition;

import eu.clusterplanner.discussion.Suggestion;
import eu.clusterplanner.discussion.Suggestion.Nature;
import eu.clusterplanner.discussion.Suggestion.State;
import eu.clusterplanner.jooq.tables.Account;
import eu.clusterplanner.notification.Author;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Suggestions and what became of them. */
@Repository
public class SuggestionRepository {

    private static final Account DECIDER = ACCOUNT.as("decider");

    private final DSLContext dsl;
    private final RecordKinds kinds;

    SuggestionRepository(DSLContext dsl, RecordKinds kinds) {
        this.dsl = dsl;
        this.kinds = kinds;
    }

    /** proposed: as it is now, open; its proposer is that author. */
    public void insert(PartnershipId partnership, Suggestion proposed, Author author) {
        AccountId account = author.account();
        dsl.insertInto(SUGGESTION)
                .set(SUGGESTION.PARTNERSHIP_ID, partnership.value())
                .set(SUGGESTION.ID, proposed.id().value())
                .set(SUGGESTION.NATURE, proposed.nature().name())
                .set(SUGGESTION.RECORD_KIND, proposed.kind())
                .set(SUGGESTION.RECORD_ID, value(proposed.record()))
                .set(SUGGESTION.PARENT_ID, value(proposed.parent()))
                .set(SUGGESTION.PROPERTY, proposed.property())
                .set(SUGGESTION.PROPOSED, proposed(proposed))
                .set(SUGGESTION.PRESENT, ValueJson.write(proposed.present()))
                .set(SUGGESTION.NOTE, proposed.note())
                .set(SUGGESTION.PROPOSER_ID, account == null ? null : account.value())
                .set(SUGGESTION.PROPOSER_NAME, author.name())
                .set(SUGGESTION.PROPOSER_LINK, author.link())
                .set(SUGGESTION.PROPOSED_AT, utc(proposed.proposedAt()))
                .execute();
    }

    /** The suggestion as it is, held until the transaction ends. */
    public Optional<Suggestion> lock(PartnershipId partnership, RecordId id) {
        dsl.select(SUGGESTION.ID)
                .from(SUGGESTION)
                .where(SUGGESTION.PARTNERSHIP_ID.eq(partnership.value()), SUGGESTION.ID.eq(id.value()))
                .forUpdate()
                .fetch();
        return find(partnership, Set.of(id)).stream().findFirst();
    }

    /** by: null: a guest, or nobody in the team. */
    public void decide(
            PartnershipId partnership,
            RecordId id,
            State state,
            @Nullable AccountId by,
            Instant at,
            @Nullable String reason) {
        dsl.update(SUGGESTION)
                .set(SUGGESTION.STATE, state.name())
                .set(SUGGESTION.DECIDED_BY, by == null ? null : by.value())
                .set(SUGGESTION.DECIDED_AT, utc(at))
                .set(SUGGESTION.REASON, reason)
                .set(SUGGESTION.VERSION, SUGGESTION.VERSION.plus(1))
                .where(SUGGESTION.PARTNERSHIP_ID.eq(partnership.value()), SUGGESTION.ID.eq(id.value()))
                .execute();
    }

    /** Those of these that exist, the oldest first. */
    public List<Suggestion> find(PartnershipId partnership, Collection<RecordId> ids) {
        return fetch(
                partnership, SUGGESTION.ID.in(ids.stream().map(RecordId::value).toList()));
    }

    /** About a record, the oldest first. */
    public List<Suggestion> of(PartnershipId partnership, String kind, RecordId record) {
        return fetch(partnership, SUGGESTION.RECORD_KIND.eq(kind).and(SUGGESTION.RECORD_ID.eq(record.value())));
    }

    /** The oldest first. */
    public List<Suggestion> list(PartnershipId partnership, boolean onlyOpen) {
        return fetch(partnership, onlyOpen ? SUGGESTION.STATE.eq(State.OPEN.name()) : noCondition());
    }

    private List<Suggestion> fetch(PartnershipId partnership, Condition which) {
        Set<String> known = kinds.all().stream().map(RecordKind::name).collect(Collectors.toSet());
        return dsl
                .select(SUGGESTION.fields())
                .select(ACCOUNT.NAME, DECIDER.NAME)
                .from(SUGGESTION)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(SUGGESTION.PROPOSER_ID))
                .leftJoin(DECIDER)
                .on(DECIDER.ID.eq(SUGGESTION.DECIDED_BY))
                .where(SUGGESTION.PARTNERSHIP_ID.eq(partnership.value()))
                .and(which)
                .orderBy(SUGGESTION.PROPOSED_AT, SUGGESTION.ID)
                .fetch()
                .stream()
                .filter(row -> known.contains(row.get(SUGGESTION.RECORD_KIND)))
                .map(this::suggestion)
                .toList();
    }

    private Suggestion suggestion(Record row) {
        RecordKind kind = kinds.get(row.get(SUGGESTION.RECORD_KIND));
        Nature nature = Nature.valueOf(row.get(SUGGESTION.NATURE));
        String property = row.get(SUGGESTION.PROPERTY);
        JsonNode proposed = ValueJson.parse(row.get(SUGGESTION.PROPOSED));
        JsonNode present = ValueJson.parse(row.get(SUGGESTION.PRESENT));
        OffsetDateTime decided = row.get(SUGGESTION.DECIDED_AT);
        return new Suggestion(
                new RecordId(row.get(SUGGESTION.ID)),
                nature,
                kind.name(),
                id(row.get(SUGGESTION.RECORD_ID)),
                id(row.get(SUGGESTION.PARENT_ID)),
                property,
                property == null ? null : ValueJson.read(kind.property(property), proposed),
                property == null ? null : ValueJson.read(kind.property(property), present),
                nature == Nature.ADD ? values(kind, proposed) : Map.of(),
                row.get(SUGGESTION.NOTE),
                Voices.of(
                        row.get(SUGGESTION.PROPOSER_ID),
                        row.get(ACCOUNT.NAME),
                        row.get(SUGGESTION.PROPOSER_LINK),
                        row.get(SUGGESTION.PROPOSER_NAME)),
                row.get(SUGGESTION.PROPOSED_AT).toInstant(),
                State.valueOf(row.get(SUGGESTION.STATE)),
                decided == null ? null : Voices.person(row.get(SUGGESTION.DECIDED_BY), row.get(DECIDER.NAME)),
                decided == null ? null : decided.toInstant(),
                row.get(SUGGESTION.REASON));
    }

    private static @Nullable JSONB proposed(Suggestion suggestion) {
        if (suggestion.nature() != Nature.ADD) {
            return ValueJson.write(suggestion.value());
        }
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        suggestion.values().forEach((property, value) -> values.set(property, ValueJson.node(value)));
        return JSONB.valueOf(values.toString());
    }

    private static Map<String, Object> values(RecordKind kind, @Nullable JsonNode proposed) {
        Map<String, Object> values = new LinkedHashMap<>();
        kind.properties().forEach(property -> {
            Object value = ValueJson.read(property, proposed == null ? null : proposed.get(property.name()));
            if (value != null) {
                values.put(property.name(), value);
            }
        });
        return values;
    }

    private static @Nullable UUID value(@Nullable RecordId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable RecordId id(@Nullable UUID value) {
        return value == null ? null : new RecordId(value);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
