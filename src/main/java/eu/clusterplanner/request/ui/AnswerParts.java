package eu.clusterplanner.request.ui;

import eu.clusterplanner.competence.AssessmentService;
import eu.clusterplanner.competence.CompetenceMatrixService;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.request.AnswerService;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.field.FieldFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the form of an answer is made with. */
@Component
record AnswerParts(
        AnswerService answers,
        Records records,
        CompetenceMatrixService matrices,
        AssessmentService assessments,
        FieldFactory fields,
        ObjectProvider<SavingState> saving) {}
