package eu.clusterplanner.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ScriptNoncesTest {

    @Test
    void every_script_of_a_page_carries_the_nonce_of_its_policy() {
        Document page = Jsoup.parse("<script>a()</script><script src='b.js'></script><p>text</p>");
        VaadinRequest request = mock();
        when(request.getAttribute(SecurityHeaders.NONCE)).thenReturn("abc");

        VaadinResponse response = mock();

        ScriptNonces.mark(new IndexHtmlResponse(request, response, page));

        assertThat(page.select("script"))
                .hasSize(2)
                .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo("abc"));
    }
}
