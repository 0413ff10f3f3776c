package eu.clusterplanner.discussion;

import eu.clusterplanner.platform.Actors;
import eu.clusterplanner.record.Confidential;
import eu.clusterplanner.record.EditIntents;
import eu.clusterplanner.record.Ownership;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Actor;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people may read of the records that threads and suggestions are about. */
@Component
class Subjects {

    private final Records records;
    private final RecordKinds kinds;
    private final EditIntents intents;

    Subjects(Records records, RecordKinds kinds, EditIntents intents) {
        this.records = records;
        this.kinds = kinds;
        this.intents = intents;
    }

    /** The record where the present actor may read it, and the property of it. */
    Optional<RecordRow> find(PartnershipId partnership, Subject subject) {
        return records.find(partnership, subject.kind(), subject.record())
                .filter(row -> subject.property() == null || !row.leavesOut(subject.property()));
    }

    /** As {@link #find}, for somebody else of the team. */
    boolean mayRead(PartnershipId partnership, Subject subject, AccountId person) {
        return Actors.callAs(
                Actor.person(person), () -> find(partnership, subject).isPresent());
    }

    /** Whether that person may give the property another value or, without one, remove the record. */
    boolean mayDecide(PartnershipId partnership, Subject subject, AccountId person) {
        return Actors.callAs(
                Actor.person(person),
                () -> find(partnership, subject)
                        .filter(row -> mayDecide(partnership, subject, row))
                        .isPresent());
    }

    boolean mayDecide(PartnershipId partnership, Subject subject, RecordRow row) {
        String property = subject.property();
        return property == null
                ? records.mayRemove(partnership, row)
                : records.editable(partnership, row).contains(property);
    }

    /** The partner whose own people are asked first about that record. */
    Optional<RecordId> owner(PartnershipId partnership, Subject subject) {
        return intents.of(partnership, kinds.get(subject.kind()), null, subject.record())
                .owner()
                .get();
    }

    /** As {@link #owner(PartnershipId, Subject)}, of a record as it was read, mostly without asking the database. */
    Optional<RecordId> owner(PartnershipId partnership, Subject subject, RecordRow row) {
        Ownership own = row.kind().ownership();
        return own == null
                ? owner(partnership, subject)
                : row.kind().properties().stream()
                        .filter(property -> property.columns().contains(own.partner()))
                        .findFirst()
                        .flatMap(property -> row.value(property.name(), RecordId.class));
    }

    /** Those of these subjects that are there and that the present actor may read; each kind is read once. */
    Predicate<Subject> readable(PartnershipId partnership, Collection<Subject> subjects) {
        Map<Subject, RecordRow> rows = rows(partnership, subjects);
        return subject -> {
            RecordRow row = rows.get(subject.whole());
            return row != null && (subject.property() == null || !row.leavesOut(subject.property()));
        };
    }

    /** The records of the kinds of these subjects that the present actor may read, by the whole record. */
    Map<Subject, RecordRow> rows(PartnershipId partnership, Collection<Subject> subjects) {
        Map<Subject, RecordRow> rows = new HashMap<>();
        subjects.stream()
                .map(Subject::kind)
                .distinct()
                .filter(this::isKnown)
                .forEach(kind -> records.list(partnership, kind).forEach(row -> rows.put(Subject.of(row), row)));
        return rows;
    }

    /** Whether everybody in the team may read that of such a record, whichever it is. */
    boolean isOpenToAll(String kindName, @Nullable String property) {
        RecordKind kind = kinds.get(kindName);
        Confidential confidential = kind.confidential();
        boolean own = confidential == null
                || (!confidential.wholeRecords()
                        && (property == null || !confidential.properties().contains(property)));
        String parent = kind.parent();
        return own && (parent == null || isOpenToAll(parent, null));
    }

    private boolean isKnown(String kind) {
        return kinds.all().stream().anyMatch(each -> each.name().equals(kind));
    }
}
