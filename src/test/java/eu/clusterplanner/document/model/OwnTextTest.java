package eu.clusterplanner.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTextTest {

    @Test
    void paragraphs_keep_bold_italics_and_links() {
        assertThat(OwnText.read("Two **strong** and *soft*\nwords.\n\nSee [us](https://example.org/a)."))
                .containsExactly(
                        new Block.Paragraph(List.of(
                                plain("Two "),
                                new Inline.Text("strong", true, false),
                                plain(" and "),
                                new Inline.Text("soft", false, true),
                                plain(" "),
                                plain("words."))),
                        new Block.Paragraph(
                                List.of(plain("See "), new Inline.Link("us", "https://example.org/a"), plain("."))));
    }

    @Test
    void lists_tell_their_depth_and_whether_they_count() {
        assertThat(OwnText.read("- one\n  1. first\n  2. second\n- two"))
                .containsExactly(new Block.ItemList(List.of(
                        item(0, false, "one"),
                        item(1, true, "first"),
                        item(1, true, "second"),
                        item(0, false, "two"))));
    }

    @Test
    void what_is_no_part_of_the_subset_keeps_its_words() {
        assertThat(OwnText.read("# Head\n\n`code` <b>html</b>\n\n    indented\n\n![seen](https://example.org/p.png)"))
                .extracting(OwnTextTest::words)
                .containsExactly("Head", "code <b>html</b>", "indented", "seen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "https://exa mple.org", "relative/page"})
    void only_addresses_of_the_web_become_links(String address) {
        List<Block> read = OwnText.read("[words](<" + address + ">)");

        assertThat(read).containsExactly(new Block.Paragraph(List.of(plain("words"))));
    }

    @Test
    void nothing_is_made_of_nothing() {
        assertThat(OwnText.read("")).isEmpty();
        assertThat(OwnText.read(" \n\n ")).isEmpty();
    }

    private static Inline plain(String words) {
        return new Inline.Text(words, false, false);
    }

    private static Block.Item item(int depth, boolean ordered, String words) {
        return new Block.Item(depth, ordered, List.of(plain(words)));
    }

    private static String words(Block block) {
        StringBuilder words = new StringBuilder();
        ((Block.Paragraph) block).text().forEach(inline -> words.append(inline.content()));
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "> ~",
                "- ~",
                "1. ~",
                "- > ~",
                "**a ~**",
                "*a **b ~***",
                "![~](a)",
                "[~](https://a.example)",
                "<b>~"
            })
    void whatever_is_nested_is_read_with_the_stack_of_a_request(String opening, @Nullable String closing)
            throws Exception {
        String end = closing == null ? "" : closing;
        int times = (10_000 - 4) / (opening.length() + end.length());
        String text = opening.repeat(times) + "word" + end.repeat(times);

        FutureTask<List<Block>> reading = new FutureTask<>(() -> OwnText.read(text));
        new Thread(null, reading, "request", 1024 * 1024).start();

        assertThat(reading.get().toString()).contains("word");
    }
}
