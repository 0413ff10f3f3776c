package eu.clusterplanner.shell.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    private static final String LONG =
            "We bring packaging companies of six countries together, so that they learn from each other how to recycle.";

    @Test
    void short_texts_are_shown_as_they_are() {
        assertThat(TextDifference.of("3 months", "4 months")).isEqualTo(new TextDifference("3 months", "4 months"));
        assertThat(TextDifference.of("", LONG)).isEqualTo(new TextDifference("", LONG));
    }

    @Test
    void the_same_beginning_and_end_of_long_texts_are_left_out() {
        TextDifference difference = TextDifference.of(LONG, LONG.replace("learn from", "do more with"));

        assertThat(difference.old()).isEqualTo("… so that they learn from each other how …");
        assertThat(difference.now()).isEqualTo("… so that they do more with each other how …");
    }

    @Test
    void words_that_were_added_at_the_end_are_seen() {
        TextDifference difference = TextDifference.of(LONG, LONG + " And sell.");

        assertThat(difference.old()).isEqualTo("… how to recycle.");
        assertThat(difference.now()).isEqualTo("… how to recycle. And sell.");
    }

    @Test
    void a_word_that_is_repeated_is_not_counted_twice() {
        TextDifference difference = TextDifference.of(LONG + " So it is.", LONG + " So it is. So it is.");

        assertThat(difference.old()).isEqualTo("… So it is.");
        assertThat(difference.now()).isEqualTo("… So it is. So it is.");
    }

    @Test
    void of_the_longest_texts_beginning_and_end_are_shown() {
        String all = "x".repeat(5000);

        assertThat(TextDifference.of("", all).now()).hasSizeLessThan(420).contains("x … x");
    }
}
