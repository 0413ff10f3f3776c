package eu.clusterplanner.shell.keep;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import eu.clusterplanner.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class KeptTextsTest extends PageTest {

    @Autowired
    ObjectProvider<KeptTexts> ofWindow;

    KeptTexts texts;

    @BeforeEach
    void in_a_window() {
        texts = ofWindow.getObject();
    }

    private static ObjectNode kept(String record, String address) {
        return new JsonMapper()
                .createObjectNode()
                .put("record", record)
                .put("property", "vision")
                .put("sheet", "")
                .put("text", "Fibres")
                .put("label", "Vision")
                .put("address", address)
                .put("at", 1);
    }

    private static ArrayNode all(ObjectNode... texts) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (ObjectNode text : texts) {
            all.add(text);
        }
        return all;
    }

    @Test
    void addresses_that_lead_elsewhere_are_passed_over_and_the_others_offered() {
        texts.kept(all(
                kept("a", "//elsewhere.example/x"),
                kept("b", "/\\elsewhere.example/x"),
                kept("c", "https://elsewhere.example/x"),
                kept("d", "/partnerships/p/basics?q=1")));
        assertThat(texts.left()).extracting(KeptText::record).containsExactly("d");
    }

    @Test
    void no_more_are_taken_than_anybody_has_typed() {
        ArrayNode many = JsonNodeFactory.instance.arrayNode();
        for (int text = 0; text < 2000; text++) {
            many.add(kept("r" + text, "/"));
        }
        texts.kept(many);
        assertThat(texts.left()).hasSize(500);
    }

    @Test
    void a_text_whose_row_was_removed_is_told_at_once_and_among_all() {
        UI.getCurrent().add(texts);
        texts.orphaned(kept("row", "/partnerships/p/actions"));
        assertThat(texts.left()).extracting(KeptText::text).containsExactly("Fibres");
        assertThat(pageText()).contains("1 text not stored");
    }
}
