package eu.clusterplanner.discussion;

import eu.clusterplanner.discussion.DiscussionRefusedException.Reason;
import eu.clusterplanner.discussion.Suggestion.Nature;
import eu.clusterplanner.discussion.Suggestion.State;
import eu.clusterplanner.discussion.persistence.SuggestionRepository;
import eu.clusterplanner.notification.Author;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.ValueCheck;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggestions for the services of other modules, which check themselves who may propose and read. Those who may accept
 * one are told of it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Suggestions {

    private final SuggestionRepository suggestions;
    private final SuggestionNotices notices;
    private final RecordKinds kinds;
    private final Clock clock;

    Suggestions(SuggestionRepository suggestions, SuggestionNotices notices, RecordKinds kinds, Clock clock) {
        this.suggestions = suggestions;
        this.notices = notices;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Another value for a property.
     *
     * @param value in the Java type of the property; null: nothing
     * @param present what the property holds now, as whoever proposes sees it
     * @param note why; blank: nothing is said
     * @return the suggestion
     * @throws InvalidValueException where the property does not take the value
     * @throws DiscussionRefusedException where the value is the present one, or the note too long
     */
    public RecordId propose(
            PartnershipId partnership,
            Subject subject,
            @Nullable Object value,
            @Nullable Object present,
            String note,
            Author proposer) {
        Property property = kinds.get(subject.kind()).property(String.valueOf(subject.property()));
        check(property, value);
        Object given = value instanceof List<?> list && list.isEmpty() ? null : value;
        if (same(given, present)) {
            throw new DiscussionRefusedException(Reason.NOTHING_TO_PROPOSE);
        }
        Suggestion made = open(Nature.CHANGE, subject.kind(), subject, null, given, present, Map.of(), note, proposer);
        return store(partnership, made, proposer);
    }

    /**
     * A new record with these values. What only some may read cannot be proposed with it.
     *
     * @param parent what it shall be a part of; null: of nothing
     */
    public RecordId proposeNew(
            PartnershipId partnership,
            String kindName,
            @Nullable RecordId parent,
            Map<String, Object> values,
            String note,
            Author proposer) {
        RecordKind kind = kinds.get(kindName);
        for (Property property : kind.properties()) {
            boolean made = property.type() instanceof PropertyType.Key;
            if (!made || values.containsKey(property.name())) {
                Object value = values.get(property.name());
                if (value != null || property.required()) {
                    check(property, value);
                }
            }
        }
        if (kind.single() || values.keySet().stream().anyMatch(name -> isConfidential(kind, name))) {
            throw new DiscussionRefusedException(Reason.NOTHING_TO_PROPOSE);
        }
        return store(
                partnership, open(Nature.ADD, kindName, null, parent, null, null, values, note, proposer), proposer);
    }

    /** To remove a record. */
    public RecordId proposeRemoval(PartnershipId partnership, Subject subject, String note, Author proposer) {
        RecordKind kind = kinds.get(subject.kind());
        if (kind.single() || kind.isPartnership()) {
            throw new DiscussionRefusedException(Reason.NOTHING_TO_PROPOSE);
        }
        return store(
                partnership,
                open(Nature.REMOVE, subject.kind(), subject.whole(), null, null, null, Map.of(), note, proposer),
                proposer);
    }

    /**
     * Takes a suggestion back for whoever made it, where nobody has decided about it.
     *
     * @return whether it was open
     */
    public boolean withdraw(PartnershipId partnership, RecordId id, Author proposer) {
        Optional<Suggestion> open = suggestions.lock(partnership, id).filter(Suggestion::open);
        open.ifPresent(found -> {
            suggestions.decide(partnership, id, State.WITHDRAWN, proposer.account(), clock.instant(), null);
            notices.withdrawn(found);
        });
        return open.isPresent();
    }

    /** Those of these that exist, with what became of them, the oldest first. */
    @Transactional(readOnly = true)
    public List<Suggestion> find(PartnershipId partnership, Collection<RecordId> ids) {
        return ids.isEmpty() ? List.of() : suggestions.find(partnership, ids);
    }

    private RecordId store(PartnershipId partnership, Suggestion made, Author proposer) {
        suggestions.insert(partnership, made, proposer);
        notices.proposed(partnership, made, proposer);
        return made.id();
    }

    private Suggestion open(
            Nature nature,
            String kind,
            @Nullable Subject subject,
            @Nullable RecordId parent,
            @Nullable Object value,
            @Nullable Object present,
            Map<String, Object> values,
            String note,
            Author proposer) {
        return new Suggestion(
                RecordId.next(),
                nature,
                kind,
                subject == null ? null : subject.record(),
                parent,
                nature == Nature.CHANGE && subject != null ? subject.property() : null,
                value,
                present,
                values,
                note.isBlank() ? null : WrittenText.checked(note),
                new Voice(proposer.account(), proposer.name(), proposer.link() != null),
                clock.instant(),
                State.OPEN,
                null,
                null,
                null);
    }

    private static boolean isConfidential(RecordKind kind, String property) {
        return kind.confidential() != null
                && (kind.confidential().properties().isEmpty()
                        || kind.confidential().properties().contains(property));
    }

    private static void check(Property property, @Nullable Object value) {
        ValueCheck.check(property, value).ifPresent(problem -> {
            throw new InvalidValueException(property.name(), problem);
        });
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal money && other instanceof BigDecimal present) {
            return money.compareTo(present) == 0;
        }
        return Objects.equals(one, other);
    }
}
