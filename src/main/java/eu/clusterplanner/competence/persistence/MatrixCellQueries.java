package eu.clusterplanner.competence.persistence;

import static eu.clusterplanner.jooq.Tables.ASSESSMENT;
import static eu.clusterplanner.jooq.Tables.COMPETENCE;
import static eu.clusterplanner.jooq.Tables.PARTNER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import eu.clusterplanner.competence.Answer;
import eu.clusterplanner.competence.MatrixCells;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads the cells of the matrix for a change. */
@Repository
public class MatrixCellQueries {

    private final DSLContext dsl;

    MatrixCellQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The cells of those rows; nobody else changes what is there until the transaction ends. */
    public MatrixCells locked(PartnershipId partnership, Set<RecordId> competences) {
        List<UUID> rows = competences.stream().map(RecordId::value).sorted().toList();
        return new MatrixCells(
                new HashSet<>(dsl.select(PARTNER.ID.convertFrom(RecordId::new))
                        .from(PARTNER)
                        .where(PARTNER.PARTNERSHIP_ID.eq(partnership.value()))
                        .fetch(one -> one.value1())),
                dsl.select(
                                COMPETENCE.ID.convertFrom(RecordId::new),
                                COMPETENCE.VERSION,
                                COMPETENCE.REQUIRED_LEVEL,
                                COMPETENCE.WEIGHT)
                        .from(COMPETENCE)
                        .where(COMPETENCE.PARTNERSHIP_ID.eq(partnership.value()))
                        .and(COMPETENCE.ID.in(rows))
                        .orderBy(COMPETENCE.ID)
                        .forUpdate()
                        .fetch(mapping(MatrixCells.CompetenceCells::new)),
                dsl.select(
                                ASSESSMENT.ID.convertFrom(RecordId::new),
                                ASSESSMENT.VERSION,
                                ASSESSMENT.PARTNER_ID.convertFrom(RecordId::new),
                                ASSESSMENT.COMPETENCE_ID.convertFrom(RecordId::new),
                                row(ASSESSMENT.LEVEL, ASSESSMENT.UNKNOWN).mapping(Answer::of))
                        .from(ASSESSMENT)
                        .where(ASSESSMENT.PARTNERSHIP_ID.eq(partnership.value()))
                        .and(ASSESSMENT.COMPETENCE_ID.in(rows))
                        .orderBy(ASSESSMENT.ID)
                        .forUpdate()
                        .fetch(mapping(MatrixCells.AnswerCell::new)));
    }
}
