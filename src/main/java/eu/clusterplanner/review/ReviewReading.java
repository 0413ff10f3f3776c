package eu.clusterplanner.review;

import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says records in words, and what was edited since they were frozen. */
@Component
class ReviewReading {

    private final Records records;
    private final RecordKinds kinds;
    private final Clock clock;

    ReviewReading(Records records, RecordKinds kinds, Clock clock) {
        this.records = records;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Words of all records of these kinds, as the one who acts may read them. */
    FrozenWords words(PartnershipId partnership, Stream<String> of) {
        return new FrozenWords(records, kinds, partnership, of.collect(Collectors.toSet()), clock.getZone());
    }

    /** Whether there is such a kind of record, of which all of the team may read something. */
    boolean reviewable(String kind) {
        return kinds.all().stream()
                .filter(each -> each.name().equals(kind))
                .anyMatch(each -> each.parent() == null
                        && !each.single()
                        && !each.isPartnership()
                        && (each.confidential() == null
                                || !each.confidential().properties().isEmpty()));
    }

    /**
     * What is different now from what was frozen, by item, as somebody may read it; a removed record is a single line
     * without a value. It is read as the manager who opened the review, since reviewers may have no other right than to
     * this review; nothing where that person has left the team.
     *
     * @param costs whether costs of all partners may be read
     * @param own the partner whose costs may be read
     */
    Map<RecordId, List<ItemWord>> edited(ReviewContents contents, boolean costs, @Nullable RecordId own) {
        ReviewRound round = contents.round();
        if (!round.open() || round.openedBy() == null) {
            return Map.of();
        }
        Actor opener = new Actor(Actor.Kind.PERSON, round.openedBy().toString());
        try {
            return Actors.callAs(opener, () -> compare(contents, costs, own));
        } catch (PartnershipNotFoundException left) {
            return Map.of();
        }
    }

    /** The items of which something is different now, as the one who acts may read it. */
    Set<RecordId> edited(ReviewContents contents) {
        return compare(contents, true, null).keySet();
    }

    private Map<RecordId, List<ItemWord>> compare(ReviewContents contents, boolean costs, @Nullable RecordId own) {
        List<ReviewItem> items =
                contents.items().stream().filter(item -> !item.isDocument()).toList();
        FrozenWords words = words(contents.round().partnership(), items.stream().map(ReviewItem::kind));
        Map<RecordId, List<ItemWord>> edited = new HashMap<>();
        for (ReviewItem item : items) {
            List<ItemWord> different = different(item, words, costs, own);
            if (!different.isEmpty()) {
                edited.put(item.id(), different);
            }
        }
        return edited;
    }

    private static List<ItemWord> different(ReviewItem item, FrozenWords words, boolean costs, @Nullable RecordId own) {
        RecordId subject = item.subject();
        if (subject == null || words.title(item.kind(), subject).isEmpty()) {
            return List.of(new ItemWord("review.removed", null, "", item.title()));
        }
        ReviewItem now = new ReviewItem(
                item.id(),
                item.round(),
                item.kind(),
                subject,
                item.title(),
                item.edition(),
                item.frozenAt(),
                words.of(item.kind(), subject),
                item.frozen(),
                item.discuss(),
                null,
                null,
                null);
        return now.words(costs, own).stream().filter(ItemWord::changed).toList();
    }

    /** Subjects by the name of their kind. */
    static Set<RecordId> ofKind(ReviewContents contents, String kind) {
        Set<RecordId> ids = new HashSet<>();
        contents.items().stream().filter(item -> item.kind().equals(kind)).forEach(item -> {
            if (item.subject() != null) {
                ids.add(item.subject());
            }
        });
        return ids;
    }
}
