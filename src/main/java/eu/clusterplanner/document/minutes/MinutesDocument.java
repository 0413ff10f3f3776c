package eu.clusterplanner.document.minutes;

import eu.clusterplanner.document.content.DocumentHead;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.DocumentModel;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.document.model.Table.Align;
import eu.clusterplanner.document.model.Table.Cells;
import eu.clusterplanner.document.model.Table.Column;
import eu.clusterplanner.platform.mail.LetterDates;
import eu.clusterplanner.review.ItemResult;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewItem;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.RoundDecided;
import eu.clusterplanner.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The minutes of a team review: rule, who took part, what was decided about each point, wishes and objections. */
public final class MinutesDocument {

    private MinutesDocument() {}

    /** on: the day of the decision; manager: who closed it; empty where that is not known. */
    public static DocumentModel compose(DocumentHead head, RoundDecided decided, LocalDate on, String manager) {
        Texts texts = Texts.in(head.choices().language());
        MinutesWords words = new MinutesWords(texts, decided.contents());
        return DocumentModel.of(
                front(head, decided, on, words, manager),
                List.of(
                        results(words, decided.edition()),
                        new TakingPart(words).section(),
                        new PointByPoint(words).section(),
                        SignOff.annex(words),
                        DecidedWords.annex(words)));
    }

    private static Front front(
            DocumentHead head, RoundDecided decided, LocalDate on, MinutesWords words, String manager) {
        ReviewRound round = words.round();
        Map<String, Object> named = Map.of("number", round.number(), "title", round.title());
        List<Front.Fact> facts = new ArrayList<>();
        facts.add(new Front.Fact(words.text("opened"), words.moment(round.openedAt())));
        facts.add(new Front.Fact(words.text("deadline"), words.moment(round.deadline())));
        facts.add(new Front.Fact(words.text("closed"), words.moment(round.closedAt())));
        if (round.objectionsUntil() != null) {
            facts.add(new Front.Fact(words.text("objections-until"), words.moment(round.objectionsUntil())));
        }
        if (!manager.isEmpty()) {
            facts.add(new Front.Fact(words.text("closed-by"), manager));
        }
        String version = words.text(decided.edition() == 1 ? "version.closing" : "version.final");
        return new Front(
                round.acronym(),
                round.partnershipName(),
                "",
                words.text("title", named),
                words.text("subject", named),
                head.choices().language(),
                on,
                LetterDates.day(on, words.texts().locale()),
                version,
                facts,
                null,
                List.of());
    }

    private static Section results(MinutesWords words, int edition) {
        ReviewContents contents = words.contents();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(words.text(
                "summary",
                Map.of(
                        "count", contents.items().size(),
                        "agreed", count(contents, ItemResult.AGREED),
                        "waiting", count(contents, ItemResult.WAITING),
                        "back", count(contents, ItemResult.NOT_AGREED),
                        "meeting", count(contents, ItemResult.MEETING)))));
        if (contents.round().objectionsUntil() != null) {
            blocks.add(Block.Paragraph.of(words.text(
                    edition == 1 ? "objections.until" : "objections.over",
                    Map.of("until", words.moment(contents.round().objectionsUntil())))));
        }
        List<Table.Row> rows = new ArrayList<>();
        int number = 0;
        for (ReviewItem item : contents.items()) {
            number++;
            rows.add(Cells.of(String.valueOf(number), words.title(item), words.result(item), words.votes(item))
                    .refer(1, place(item)));
        }
        blocks.add(new Table(
                words.text("caption.results"),
                List.of(
                        new Column(words.text("column.number"), 0.5, Align.RIGHT),
                        Column.of(words.text("column.point"), 4),
                        Column.of(words.text("column.result"), 1.6),
                        Column.of(words.text("column.votes"), 3)),
                rows,
                ""));
        return Section.of("s1", words.text("section.results"), blocks, List.of());
    }

    /** The name of the place where a point is told. */
    static String place(ReviewItem item) {
        return "point." + item.id();
    }

    private static int count(ReviewContents contents, ItemResult result) {
        return (int) contents.items().stream()
                .filter(item -> item.result() == result)
                .count();
    }
}
