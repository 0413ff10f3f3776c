package eu.clusterplanner.request.ui;

import eu.clusterplanner.competence.Assessment;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.CompetenceMatrix;
import eu.clusterplanner.competence.MatrixEntry;
import eu.clusterplanner.competence.MatrixOutcome;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.request.AskedPartner;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.PageFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the partner has said of itself, as the form shows it at this moment, and how it says more. */
final class RatingDesk {

    private final AskedPartner asked;
    private final AnswerParts parts;
    private final PageFields page;
    private final Texts texts;
    private final Runnable begun;
    private final List<Competence> competences;
    private final Map<String, Assessment> assessments = new HashMap<>();

    RatingDesk(AskedPartner asked, AnswerParts parts, PageFields page, Texts texts, Runnable begun) {
        this.asked = asked;
        this.parts = parts;
        this.page = page;
        this.texts = texts;
        this.begun = begun;
        this.competences = read().competences();
    }

    private CompetenceMatrix read() {
        CompetenceMatrix matrix = parts.matrices().matrix(asked.partnership());
        assessments.clear();
        String own = matrix.partners().stream()
                .filter(partner -> partner.id().equals(asked.partner()))
                .map(partner -> partner.key())
                .findFirst()
                .orElse("");
        matrix.assessments().stream()
                .filter(each -> each.partner().equals(own))
                .forEach(each -> assessments.put(each.competence(), each));
        return matrix;
    }

    List<Competence> competences() {
        return competences;
    }

    Optional<Assessment> assessment(Competence competence) {
        return Optional.ofNullable(assessments.get(competence.key()));
    }

    /** {@code 0} to {@code 4}, {@code ?}, or empty. */
    String answer(Competence competence) {
        return assessment(competence)
                .map(each -> each.unknown() ? "?" : each.level() == null ? "" : String.valueOf(each.level()))
                .orElse("");
    }

    /** Lines with an answer; "I do not know" is one. */
    long answered() {
        return competences.stream().filter(each -> !answer(each).isEmpty()).count();
    }

    /** Stores an answer; empty where it is stored, else why not, in words. */
    Optional<String> rate(Competence competence, String text) {
        MatrixEntry entry = new MatrixEntry(
                competence.id(),
                asked.partner(),
                MatrixEntry.LEVEL,
                text,
                assessment(competence).map(Assessment::version).orElse(0),
                answer(competence));
        MatrixOutcome outcome =
                parts.assessments().rate(asked.partnership(), List.of(entry)).getFirst();
        read();
        if (outcome.problem() == null) {
            stored();
            return Optional.empty();
        }
        MatrixOutcome.Collision collision = outcome.collision();
        return Optional.of(
                collision == null
                        ? texts.get(
                                outcome.problem().textKey(), outcome.problem().arguments())
                        : page.collisions()
                                .sentence(outcome.problem().textKey(), collision.theirs(), collision.edit()));
    }

    /** Stores the first proof of an answer, or takes it away where the text is empty. */
    void prove(Competence competence, String text) {
        Optional<Assessment> of = assessment(competence);
        if (of.isEmpty()) {
            return;
        }
        RecordId assessment = of.get().id();
        Optional<RecordRow> before =
                parts.records().list(asked.partnership(), "assessment_evidence", assessment).stream()
                        .findFirst();
        if (before.isEmpty() && !text.isBlank()) {
            parts.records().add(asked.partnership(), "assessment_evidence", assessment, Map.of("text", text.strip()));
        } else if (before.isPresent() && text.isBlank()) {
            RecordRow row = before.get();
            parts.records().remove(asked.partnership(), "assessment_evidence", row.id(), row.version());
        } else if (before.isPresent()) {
            RecordRow row = before.get();
            parts.records()
                    .change(
                            asked.partnership(),
                            new Change("assessment_evidence", row.id(), row.version(), "text", text.strip()));
        }
        read();
        stored();
    }

    private void stored() {
        parts.saving().getObject().saved();
        begun.run();
    }

    Texts texts() {
        return texts;
    }
}
