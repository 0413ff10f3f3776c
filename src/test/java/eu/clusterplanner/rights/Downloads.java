package eu.clusterplanner.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import eu.clusterplanner.review.ReviewBoard;
import eu.clusterplanner.shell.figure.FigureByAddress;
import eu.clusterplanner.testing.TestAccounts;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Files and pictures by their addresses in the manager's page: who may not have them gets none. */
final class Downloads implements Door {

    private static final int OK = 200;

    private record Page(Scene scene, String address, List<Component> offered) {}

    private final SceneReviews held;
    private final Runnable browser;
    private @Nullable Page open;

    /** browser: opens a new one. */
    Downloads(SceneReviews held, Runnable browser) {
        this.held = held;
        this.browser = browser;
    }

    @Override
    public Map<String, Attempt> attempts() {
        return Map.of(
                "have the picture of the plan drawn",
                (who, scene) -> fetch(scene, "roadmap", FigureByAddress.class::isInstance),
                "export the workbook",
                (who, scene) -> fetch(scene, "excel", named("Download the whole plan as")),
                "take the shared actions out as a file",
                (who, scene) -> fetch(scene, "excel", named("Download the shared actions as")),
                "fetch the minutes of a team review",
                (who, scene) -> {
                    ReviewBoard board = held.closed(scene);
                    Predicate<Component> file = each -> board.files().stream()
                            .anyMatch(kept -> named(kept.name()).test(each));
                    return fetch(scene, "reviews/board?round=" + SceneReviews.id(board.contents()), file);
                });
    }

    private static Predicate<Component> named(String text) {
        return each -> each instanceof Anchor link && link.getText().startsWith(text);
    }

    /** All of them have to answer the same. */
    private Answer fetch(Scene scene, String address, Predicate<Component> which) throws Exception {
        Page page = open;
        if (page == null || !page.scene().equals(scene) || !page.address().equals(address)) {
            page = TestAccounts.callAs(scene.person(Who.MANAGER), () -> open(scene, address, which));
            open = page;
        }
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        for (Component each : page.offered()) {
            answers.add(Answer.of(() -> fetch(each)));
        }
        assertThat(answers).hasSize(1);
        return answers.iterator().next();
    }

    private Page open(Scene scene, String address, Predicate<Component> which) {
        browser.run();
        Screen.open("partnerships/" + scene.partnership() + "/" + address);
        return new Page(
                scene, address, Screen.all(Component.class).filter(which).toList());
    }

    private static Answer fetch(Component offered) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AtomicInteger status = new AtomicInteger(OK);
        VaadinResponse response = mock(VaadinResponse.class);
        when(response.getOutputStream()).thenReturn(file);
        doAnswer(call -> {
                    status.set(call.getArgument(0));
                    return null;
                })
                .when(response)
                .setStatus(anyInt());
        handler(offered)
                .handleDownloadRequest(new DownloadEvent(
                        VaadinRequest.getCurrent(), response, VaadinSession.getCurrent(), offered.getElement()));
        Answer answer = Calls.answer(status.get());
        assertThat(file.size() > 0).isEqualTo(answer == Answer.YES);
        return answer;
    }

    private static DownloadHandler handler(Component offered) {
        String attribute = offered instanceof Anchor ? "href" : "src";
        return VaadinSession.getCurrent()
                .getResourceRegistry()
                .getResource(URI.create(offered.getElement().getAttribute(attribute)))
                .map(StreamResourceRegistry.ElementStreamResource.class::cast)
                .map(resource -> (DownloadHandler) resource.getElementRequestHandler())
                .orElseThrow();
    }
}
