package eu.clusterplanner.exchange.web;

import eu.clusterplanner.document.DocumentNotFoundException;
import eu.clusterplanner.exchange.FileTooLargeException;
import eu.clusterplanner.exchange.InvalidFileException;
import eu.clusterplanner.partnership.PartnershipNotFoundException;
import eu.clusterplanner.shared.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong in a call into problem details (RFC 9457) with title and detail in words. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final Texts texts = Texts.english();

    @ExceptionHandler
    ProblemDetail refused(InvalidFileException e) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                "exchange.api.refused",
                Map.of("count", e.count(), "told", e.errors().size()));
        problem.setProperty("errors", e.errors());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(FileTooLargeException e) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "identity.problem.too-large", Map.of());
    }

    @ExceptionHandler
    ProblemDetail notFound(PartnershipNotFoundException e) {
        return problem(HttpStatus.NOT_FOUND, "exchange.api.not-found", Map.of());
    }

    @ExceptionHandler
    ProblemDetail notFound(DocumentNotFoundException e) {
        return problem(HttpStatus.NOT_FOUND, "exchange.api.no-document", Map.of("document", e.document()));
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException e) {
        return problem(HttpStatus.FORBIDDEN, "identity.problem.forbidden", Map.of());
    }

    /** An id that is none names nothing; any other value of the wrong type is the caller's mistake. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (!(e instanceof MethodArgumentTypeMismatchException argument)) {
            return super.handleTypeMismatch(e, headers, status, request);
        }
        return argument.getParameter().hasParameterAnnotation(PathVariable.class)
                ? unknownAddress()
                : ResponseEntity.badRequest().body(wrongValue(argument));
    }

    /** Names the parameter, and what it may be where that can be counted up. */
    private ProblemDetail wrongValue(MethodArgumentTypeMismatchException wrong) {
        ResolvableType type = ResolvableType.forMethodParameter(wrong.getParameter());
        Class<?> wanted = type.hasGenerics() ? type.getGeneric(0).toClass() : type.toClass();
        String allowed = wanted.isEnum()
                ? Arrays.stream(wanted.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .collect(Collectors.joining(", "))
                : "none";
        return problem(
                HttpStatus.BAD_REQUEST, "exchange.api.value", Map.of("name", wrong.getName(), "allowed", allowed));
    }

    /** A blank id becomes no id at all. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMissingPathVariable(
            MissingPathVariableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return unknownAddress();
    }

    private ResponseEntity<Object> unknownAddress() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(problem(HttpStatus.NOT_FOUND, "identity.problem.unknown", Map.of()));
    }

    /** Our own mistakes: told to the log, not to the caller. Pages have their own way of telling. */
    @ExceptionHandler
    ProblemDetail unexpected(Exception e, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            throw e;
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "exchange.api.unexpected", Map.of());
    }

    private ProblemDetail problem(HttpStatus status, String key, Map<String, ?> arguments) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, texts.get(key + ".detail", arguments));
        problem.setTitle(texts.get(key + ".title"));
        return problem;
    }
}
