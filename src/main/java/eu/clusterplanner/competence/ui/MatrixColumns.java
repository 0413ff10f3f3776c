package eu.clusterplanner.competence.ui;

import eu.clusterplanner.competence.Answer;
import eu.clusterplanner.competence.Competence;
import eu.clusterplanner.competence.CompetenceStep;
import eu.clusterplanner.competence.MatrixEntry;
import eu.clusterplanner.competence.Weights;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.sheet.Choice;
import eu.clusterplanner.shell.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of the matrix. */
record MatrixColumns(CompetenceStep step, CompetenceWords words) {

    static final String NAME = "name";
    static final String BEST = "best";
    static final String STATE = "state";

    /** Longer names of partners are cut in a column of digits; then the key stands there. */
    private static final int LONGEST_HEADER = 7;

    List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.text(NAME, texts().get("record.competence"))
                .asReadOnly()
                .asRowHeader());
        columns.add(access(
                SheetColumn.level(MatrixEntry.REQUIRED_LEVEL, texts().get("competences.column.needed"), levels(1, 4))
                        .hint(texts().get("record.competence.requiredLevel"))));
        columns.add(
                access(SheetColumn.select(MatrixEntry.WEIGHT, texts().get("competences.column.importance"), weights())
                        .width("6.25rem")));
        if (step.figures() != null) {
            columns.add(SheetColumn.number(BEST, texts().get("competences.column.best"))
                    .asReadOnly()
                    .width("4rem")
                    .hint(texts().get("competences.column.best.hint")));
            columns.add(SheetColumn.text(STATE, texts().get("competences.column.state"))
                    .asReadOnly()
                    .width("9rem"));
        }
        step.matrix().partners().forEach(partner -> columns.add(partner(partner)));
        return List.copyOf(columns);
    }

    private SheetColumn partner(PartnerSummary partner) {
        List<Choice> choices = Stream.concat(
                        levels(0, 4).stream(), Stream.of(new Choice(Answer.UNKNOWN, words.answer(Answer.UNKNOWN))))
                .toList();
        String label = partner.label();
        String header = label.length() > LONGEST_HEADER ? partner.key() : label;
        SheetColumn column =
                SheetColumn.level(partner.id().toString(), header, choices).hint(partner.name());
        return step.rates(partner) ? column : column.asReadOnly();
    }

    private SheetColumn access(SheetColumn column) {
        return step.editsPlan() ? column : column.asReadOnly();
    }

    private List<Choice> levels(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(String::valueOf)
                .map(level -> new Choice(level, words.answer(level)))
                .toList();
    }

    /** The four words, and the other numbers that stand in the matrix, so that they can be copied. */
    private List<Choice> weights() {
        Stream<String> others = step.matrix().competences().stream()
                .map(Competence::weight)
                .map(Weights::text)
                .filter(text -> !text.isEmpty() && !CompetenceWords.NAMED_WEIGHTS.contains(text))
                .distinct()
                .sorted();
        return Stream.concat(CompetenceWords.NAMED_WEIGHTS.stream(), others)
                .map(weight -> new Choice(weight, words.weight(weight)))
                .toList();
    }

    private Texts texts() {
        return words.texts();
    }
}
