package eu.clusterplanner.rights;

import static eu.clusterplanner.jooq.Tables.CHANGE_LOG;

import eu.clusterplanner.platform.Acting;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.TestPartnerships;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.beans.factory.BeanFactory;

/** Gives the same scene again as long as nothing has been stored in it: most attempts are refused. */
final class Scenes {

    private record Kept(Scene scene, int stored) {}

    private final Records records;
    private final TestAccounts accounts;
    private final TestPartnerships partnerships;
    private final DSLContext database;
    private final SceneReviews reviews;
    private final Map<Boolean, Kept> kept = new HashMap<>();
    private String last = "";

    Scenes(BeanFactory beans, SceneReviews reviews) {
        records = beans.getBean(Records.class);
        accounts = beans.getBean(TestAccounts.class);
        partnerships = beans.getBean(TestPartnerships.class);
        database = beans.getBean(DSLContext.class);
        this.reviews = reviews;
    }

    /** What is only read may have been prepared for somebody before. */
    Scene of(String act, Who who) {
        boolean published = act.endsWith(RightsTable.AFTER);
        Kept before = kept.get(published);
        boolean reading = RightsTable.reads(act) && act.equals(last);
        if (before == null || (!reading && stored(before.scene()) != before.stored())) {
            before = keep(published, Scene.set(records, accounts, partnerships, published));
        }
        last = act;
        Scene scene = before.scene();
        if (who.byLink() && !scene.knows(who)) {
            scene.come(Who.LINK, reviews.byLink(scene));
            scene.come(Who.ENDED_LINK, reviews.byLinkThatEnded(scene));
            keep(published, scene);
        }
        return scene;
    }

    private Kept keep(boolean published, Scene scene) {
        Kept now = new Kept(scene, stored(scene));
        kept.put(published, now);
        return now;
    }

    /** After a change that is none of the plan: in another partnership, or in an account. */
    void leave(Scene scene) {
        kept.values().removeIf(each -> each.scene().equals(scene));
    }

    /** Whether that person, other than the manager who prepares attempts, has stored anything in the plan. */
    boolean hasStored(Who who, Scene scene) {
        return who != Who.NOBODY
                && who != Who.MANAGER
                && scene.user(who) instanceof Acting person
                && database.fetchExists(
                        CHANGE_LOG,
                        CHANGE_LOG
                                .PARTNERSHIP_ID
                                .eq(scene.partnership().value())
                                .and(CHANGE_LOG.ACTOR_ID.eq(person.actor().id())));
    }

    private int stored(Scene scene) {
        return database.fetchCount(
                CHANGE_LOG, CHANGE_LOG.PARTNERSHIP_ID.eq(scene.partnership().value()));
    }
}
