package eu.clusterplanner.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.clusterplanner.platform.StartRefusedException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Metrics for Prometheus on a port of their own, {@code PLANNER_METRICS_PORT}: nobody who reaches the pages reaches
 * them. Without that setting there are none. It is no second web application, for one answer.
 */
@Component
class MetricsServer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);
    private static final String PATH = "/metrics";

    private final MetricsAddress address;
    private final ObjectProvider<PrometheusMeterRegistry> registry;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    MetricsServer(@Value("${planner.metrics-port:}") String port, ObjectProvider<PrometheusMeterRegistry> registry) {
        this.address = MetricsAddress.parse(port);
        this.registry = registry;
    }

    /** Throws {@link StartRefusedException} where the port cannot be opened. */
    @Override
    public synchronized void start() {
        InetSocketAddress where = address.where();
        if (where == null) {
            return;
        }
        try {
            HttpServer made = HttpServer.create(where, 0);
            ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
            made.setExecutor(workers);
            made.createContext(PATH, this::answer);
            made.start();
            server = made;
            threads = workers;
        } catch (IOException e) {
            throw new StartRefusedException("The port of PLANNER_METRICS_PORT (" + where.getHostString() + ":"
                    + where.getPort() + ") cannot be opened: " + e.getMessage());
        }
        LOG.info("Metrics are on http://{}:{}{}", where.getHostString(), where.getPort(), PATH);
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
        if (threads != null) {
            threads.close();
            threads = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            String accepted =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Accept"), "text/plain");
            String type = accepted.contains("application/openmetrics-text")
                    ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
                    : "text/plain; version=0.0.4; charset=utf-8";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            registry.getObject().scrape(exchange.getResponseBody(), type);
        }
    }
}
