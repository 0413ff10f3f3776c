package eu.clusterplanner.identity.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Marks the scripts that the server itself puts into a page, so that the browser runs these and no others. */
@Component
class ScriptNonces implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ScriptNonces::mark);
    }

    static void mark(IndexHtmlResponse page) {
        // a page belongs to one person and one nonce; Vaadin itself leaves it to the browser
        page.getVaadinResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store");
        if (page.getVaadinRequest().getAttribute(SecurityHeaders.NONCE) instanceof String nonce) {
            page.getDocument().getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
        }
    }
}
