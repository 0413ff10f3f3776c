package eu.clusterplanner.review.web;

import eu.clusterplanner.review.ItemWord;
import eu.clusterplanner.review.ReviewAnswer;
import eu.clusterplanner.review.ReviewRound;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.review.ReviewerPage;
import eu.clusterplanner.shared.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says a review in one language, as the script shows it. */
final class PageWriting {

    private final ReviewerPage page;
    private final Texts texts;

    PageWriting(ReviewerPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    PageData write(String person, boolean receipt) {
        return new PageData(
                texts.written().getLanguage(),
                PageTexts.of(texts),
                person,
                page.name(),
                round(),
                page.seats().stream().map(this::seat).toList(),
                page.items().stream().map(this::item).toList(),
                receipt);
    }

    private PageData.Round round() {
        ReviewRound round = page.round();
        return new PageData.Round(
                round.id().value(),
                round.partnership().value(),
                round.acronym(),
                round.partnershipName(),
                round.title(),
                round.message(),
                now(round),
                page.takesAnswers(),
                page.takesObjections());
    }

    private String now(ReviewRound round) {
        String proxy = page.answeredBy();
        return proxy != null && round.open()
                ? texts.get("review.page.answered-by", "partner", proxy)
                : RoundWords.now(round, page.readAt(), texts);
    }

    private PageData.Seat seat(ReviewSeat seat) {
        return new PageData.Seat(
                seat.id().value(), seat.label(), proxy(seat), RoundWords.rule(page.round(), seat, texts));
    }

    private @Nullable String proxy(ReviewSeat seat) {
        return page.seats().stream()
                .filter(own -> own.id().equals(seat.proxy()))
                .findFirst()
                .map(own -> texts.get("review.page.proxy", "partner", own.label()))
                .orElse(null);
    }

    private PageData.Item item(ReviewerPage.Item shown) {
        Map<UUID, PageData.Answer> answers = new HashMap<>();
        shown.answers().forEach((seat, answer) -> answers.put(seat.value(), answer(answer)));
        String kind = "record." + shown.item().kind();
        return new PageData.Item(
                shown.item().id().value(),
                texts.get(texts.has(kind) ? kind : "review.page.document"),
                shown.item().name(texts),
                shown.item().edition(),
                shown.item().discuss(),
                shown.item().result(),
                shown.item().note(),
                words(shown.words()),
                words(shown.edited()),
                answers,
                shown.files().stream()
                        .map(file ->
                                new PageData.File(file.name(), address(file.id().value())))
                        .toList());
    }

    private String address(UUID file) {
        return "review/file/" + page.round().partnership() + "/" + page.round().id() + "/" + file;
    }

    private List<PageData.Word> words(List<ItemWord> words) {
        return words.stream()
                .map(word -> new PageData.Word(texts.get(word.label()), word.property(), word.value(), word.before()))
                .toList();
    }

    private static PageData.Answer answer(ReviewAnswer answer) {
        return new PageData.Answer(
                answer.vote(),
                answer.reason(),
                answer.edition(),
                answer.version(),
                answer.givenBy(),
                answer.askedAgainAt() != null,
                answer.settled(),
                answer.reply());
    }
}
