package eu.clusterplanner.document.content;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Front;
import eu.clusterplanner.figure.Caption;
import eu.clusterplanner.figure.Figures;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a funder of the European Union wants to read on a document; nothing where no grant agreement is named. */
final class FundingStatement {

    /** From this year on programmes ask for another sentence and for a longer note. */
    private static final int OTHER_WORDS_SINCE = 2021;

    /** Height of the emblem in pixels: 19 mm. */
    private static final int HEIGHT = 72;

    private final DocumentWords words;

    FundingStatement(DocumentWords words) {
        this.words = words;
    }

    Front.@Nullable Funding statement() {
        if (isUnfunded()) {
            return null;
        }
        Caption emblem = new Caption("emblem", words.text("funding.emblem"), words.text("funding.emblem.alt"), "");
        return new Front.Funding(Figures.emblem(emblem, HEIGHT), words.text("funding.statement." + generation()));
    }

    /** Whose views the document gives. */
    Optional<Block.Note> views() {
        return isUnfunded()
                ? Optional.empty()
                : Optional.of(Block.Note.of(words.text("funding.views." + generation())));
    }

    private boolean isUnfunded() {
        String agreement = words.head().partnership().grantAgreement();
        return agreement == null || agreement.isBlank();
    }

    /** A grant begins with the partnership; where its first day is not set, the words of today hold. */
    private String generation() {
        LocalDate start = Objects.requireNonNullElse(
                words.head().partnership().start(), words.head().asOf());
        return start.getYear() >= OTHER_WORDS_SINCE ? "since2021" : "before2021";
    }
}
