package eu.clusterplanner.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FaultHandlerTest {

    private final FaultHandler handler = new FaultHandler();

    @Test
    void a_fault_is_logged_with_its_trace(CapturedOutput output) {
        handler.error(new ErrorEvent(new IllegalStateException("no such thing")));

        assertThat(output).contains("a request of a page failed", "no such thing", "FaultHandlerTest");
    }

    @Test
    void a_page_that_was_closed_before_its_answer_is_no_fault(CapturedOutput output) {
        handler.error(new ErrorEvent(new IOException("Broken pipe")));

        assertThat(output).doesNotContain("a request of a page failed");
    }
}
