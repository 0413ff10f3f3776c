package eu.clusterplanner.platform.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final List<@Nullable String> seen = new ArrayList<>();
    private final FilterChain chain = (asked, answered) -> seen.add(MDC.get(RequestId.NAME));

    @Test
    void a_request_gets_an_id_that_the_log_and_the_answer_have() throws Exception {
        new RequestIdFilter().doFilter(request, response, chain);

        assertThat(seen).singleElement().asString().matches("[0-9a-f]{16}");
        assertThat(response.getHeader(RequestId.HEADER)).isEqualTo(seen.getFirst());
        assertThat(RequestId.current()).isEmpty();
    }

    @Test
    void two_requests_have_different_ids() throws Exception {
        new RequestIdFilter().doFilter(request, response, chain);
        new RequestIdFilter().doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);

        assertThat(seen).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "a-proxy_s.id-0123456789",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void the_id_of_a_proxy_is_kept(String given) throws Exception {
        request.addHeader(RequestId.HEADER, given);

        new RequestIdFilter().doFilter(request, response, chain);

        assertThat(seen).containsExactly(given);
        assertThat(response.getHeader(RequestId.HEADER)).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234567",
                "ada@example.org",
                "12345678\nERROR forged",
                "12345678 9",
                "<script>x</script>",
                "ümläuté-123",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void one_that_could_forge_lines_or_hold_contents_is_not_kept(String given) throws Exception {
        request.addHeader(RequestId.HEADER, given);

        new RequestIdFilter().doFilter(request, response, chain);

        assertThat(seen).singleElement().asString().matches("[0-9a-f]{16}");
    }

    @Test
    void the_thread_forgets_it_after_a_fault_too() {
        FilterChain broken = (asked, answered) -> {
            throw new IllegalStateException("broken");
        };

        assertThatIllegalStateException().isThrownBy(() -> new RequestIdFilter().doFilter(request, response, broken));
        assertThat(RequestId.current()).isEmpty();
    }
}
