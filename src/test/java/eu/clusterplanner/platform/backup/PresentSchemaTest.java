package eu.clusterplanner.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.platform.backup.Manifest.RanChangeSetName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PresentSchemaTest {

    @Test
    void what_the_build_wrote_down_is_what_the_changelog_says() {
        SchemaChangelog changelog = SchemaChangelog.read();

        assertThat(PresentSchema.changeSets()).containsExactlyInAnyOrderElementsOf(changelog.changeSets());
        // nothing that would have to run at each start
        assertThat(changelog.isWhatRan(List.copyOf(PresentSchema.changeSets()))).isTrue();
    }

    @Test
    void one_more_one_less_or_another_content_is_for_the_migration() {
        List<RanChangeSetName> all = new ArrayList<>(PresentSchema.changeSets());
        assertThat(PresentSchema.isWhatRan(all)).isTrue();

        RanChangeSetName one = all.removeLast();
        assertThat(PresentSchema.isWhatRan(all)).isFalse();
        assertThat(PresentSchema.isWhatRan(List.of())).isFalse();

        all.add(new RanChangeSetName(one.path(), one.author(), one.id(), "9:0"));
        assertThat(PresentSchema.isWhatRan(all)).isFalse();
        all.set(all.size() - 1, one);
        all.add(new RanChangeSetName("db/changelog/9999-later.sql", "planner", "9999-later", "9:0"));
        assertThat(PresentSchema.isWhatRan(all)).isFalse();
    }

    @Test
    void an_empty_database_is_for_the_migration_even_if_the_build_wrote_nothing_down() {
        assertThat(PresentSchema.isWhatRan(List.of(), Set.of())).isFalse();
    }
}
