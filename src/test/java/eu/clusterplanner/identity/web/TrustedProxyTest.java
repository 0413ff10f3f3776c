package eu.clusterplanner.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.clusterplanner.platform.StartRefusedException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxyTest {

    private final Tomcat server = new Tomcat();

    @TempDir
    Path directory = Path.of("");

    @AfterEach
    void stop() throws LifecycleException {
        server.stop();
        server.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.1, ::1", "10.0.0.0/8,127.0.0.1", "127.0.0.0/8"})
    void a_named_proxy_is_believed_and_what_a_visitor_invents_is_not(String proxies) throws Exception {
        start(proxies);

        assertThat(call("X-Forwarded-For", "192.0.2.66, 198.51.100.7", "X-Forwarded-Proto", "https"))
                .isEqualTo("198.51.100.7 true");
    }

    @Test
    void another_sender_is_not_believed() throws Exception {
        start("10.0.0.0/8");

        assertThat(call("X-Forwarded-For", "198.51.100.7", "X-Forwarded-Proto", "https"))
                .isEqualTo("127.0.0.1 false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "127.0.0.1/33", "127.0.0.1/x", "127.0.0.1,.*", "::1/129"})
    void what_is_no_address_and_no_network_is_refused(String proxies) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> TrustedProxy.valve(proxies))
                .withMessageStartingWith("PLANNER_TRUSTED_PROXY takes IP addresses");
    }

    private void start(String proxies) throws LifecycleException {
        server.setBaseDir(directory.toString());
        server.setPort(0);
        server.getConnector().setProperty("address", "127.0.0.1");
        server.getEngine().getPipeline().addValve(TrustedProxy.valve(proxies));
        Context context = server.addContext("", directory.toString());
        Tomcat.addServlet(context, "echo", new Echo());
        context.addServletMappingDecoded("/", "echo");
        server.start();
    }

    private String call(String... headers) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.getConnector().getLocalPort() + "/");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address).headers(headers).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.isSecure());
        }
    }
}
