package eu.clusterplanner.document.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.HeatMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Maps of levels, cut into pages. */
class LevelMapTest {

    private static final Pattern NAMES = Pattern.compile("Able [AB][0-9]+");

    @Test
    void pages_follow_each_other_domain_by_domain_and_no_competence_is_lost() {
        LevelMap map = new LevelMap(Heads.ofPartners(2), List.of(new HeatMap.Heading("P1", "One")));
        for (int i = 1; i <= 60; i++) {
            competence(map, "A" + i, "First");
            competence(map, "B" + i, "Second");
        }

        List<Block.Picture> pictures = pictures(map);

        assertThat(pictures)
                .extracting(Block.Picture::caption)
                .hasSizeGreaterThan(2)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, pictures.size())
                        .mapToObj(page -> "Levels (page " + page + " of " + pictures.size() + ")")
                        .toList());
        List<String> expected = new ArrayList<>();
        IntStream.rangeClosed(1, 60).forEach(i -> expected.add("Able A" + i));
        IntStream.rangeClosed(1, 60).forEach(i -> expected.add("Able B" + i));
        assertThat(pictures.stream().flatMap(picture -> names(picture).stream()).toList())
                .containsExactlyElementsOf(expected);
        assertThat(pictures.getFirst().figure().svg()).contains("First").doesNotContain("Second");
        assertThat(pictures).extracting(Block.Picture::source).containsOnly("Where from");
    }

    @Test
    void a_single_page_is_not_numbered_and_an_empty_map_is_said_to_be_empty() {
        LevelMap one = new LevelMap(Heads.ofPartners(2), List.of(new HeatMap.Heading("P1", "One")));
        competence(one, "A1", "");

        assertThat(pictures(one)).extracting(Block.Picture::caption).containsExactly("Levels");
        assertThat(pictures(new LevelMap(Heads.ofPartners(2), List.of())))
                .singleElement()
                .satisfies(picture -> assertThat(picture.figure().svg()).contains("Nothing yet"));
    }

    private static void competence(LevelMap map, String key, String domain) {
        map.competence(key, "Able " + key, domain, "");
        map.level(key, "P1", 3);
    }

    private static List<Block.Picture> pictures(LevelMap map) {
        return map
                .pictures(new Caption("levels", "Levels", "What it shows", "Nothing yet"), "Levels", "Where from")
                .stream()
                .map(Block.Picture.class::cast)
                .toList();
    }

    /** Each name once, in the order of the picture. */
    private static List<String> names(Block.Picture picture) {
        return NAMES.matcher(picture.figure().svg())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
