package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.identity.Guests;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.request.GuestLanguages;
import eu.clusterplanner.review.NewReview;
import eu.clusterplanner.shared.RecordId;
import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who answers for one partner: a person of the team, somebody by a link, or nobody; and a deputy. */
final class SeatFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable RecordId partner;
    private final transient Texts texts;
    private final Select<Choice> first = new Select<>();
    private final Select<Choice> deputy = new Select<>();
    private final TextField email = new TextField();
    private final TextField name = new TextField();
    private final Select<Locale> language = new Select<>();

    /** member: null: by a link, or nobody. */
    private record Choice(String label, @Nullable TeamMember member, boolean link) {}

    /**
     * partner: null: a voice without a vote; people: who may be named; country: of the partner, for the language of a
     * guest.
     */
    SeatFields(Texts texts, @Nullable RecordId partner, String partnerName, List<TeamMember> people, String country) {
        this.texts = texts;
        this.partner = partner;
        addClassName("planner-review-seat");
        Span label = new Span(partnerName);
        label.addClassName("planner-review-title");
        Map<String, String> of = Map.of("partner", partnerName);
        List<Choice> persons = people.stream()
                .map(each -> new Choice(each.name(), each, false))
                .toList();
        Choice nobody = new Choice(texts.get("review.new.nobody"), null, false);
        Choice link = new Choice(texts.get("review.new.link"), null, true);
        first.setLabel(texts.get("review.new.first"));
        first.setAriaLabel(texts.get("review.new.first.of", of));
        first.setItems(Stream.concat(persons.stream(), Stream.of(link, nobody)).toList());
        deputy.setLabel(texts.get("review.new.deputy"));
        deputy.setAriaLabel(texts.get("review.new.deputy.of", of));
        deputy.setItems(Stream.concat(Stream.of(nobody), persons.stream()).toList());
        Stream.of(first, deputy).forEach(each -> each.setItemLabelGenerator(Choice::label));
        first.addValueChangeListener(change -> showLink());
        first.setValue(persons.isEmpty() ? nobody : persons.getFirst());
        deputy.setValue(persons.size() > 1 ? persons.get(1) : nobody);
        linkFields(of, country);
        add(label, first, deputy);
        showLink();
    }

    private void linkFields(Map<String, String> of, String country) {
        email.setLabel(texts.get("request.ask.email"));
        email.setAriaLabel(texts.get("request.ask.email.of", of));
        email.getElement().setAttribute("inputmode", "email");
        email.setManualValidation(true);
        name.setLabel(texts.get("request.ask.name"));
        name.setAriaLabel(texts.get("request.ask.name.of", of));
        name.setManualValidation(true);
        language.setLabel(texts.get("review.new.language"));
        language.setAriaLabel(texts.get("request.ask.language.of", of));
        language.setItems(GuestLanguages.ALL);
        language.setItemLabelGenerator(GuestLanguages::name);
        language.setValue(GuestLanguages.of(country));
    }

    private void showLink() {
        boolean link = first.getValue() != null && first.getValue().link();
        // only there where they are needed: with thirty partners they are most of the page
        List<Component> fields = List.of(email, name, language);
        if (link) {
            add(fields);
        } else {
            remove(fields.stream().filter(each -> each.getParent().isPresent()).toList());
        }
    }

    /** Whether address and name can be used; says at the field where not. */
    boolean check() {
        email.setInvalid(false);
        name.setInvalid(false);
        if (!first.getValue().link()) {
            return true;
        }
        try {
            Guests.check(email.getValue(), name.getValue());
            return true;
        } catch (AccountRefusedException refused) {
            TextField field = refused.reason() == AccountRefusedException.Reason.NAME_MALFORMED ? name : email;
            field.setErrorMessage(texts.get(refused.reason().textKey()));
            field.setInvalid(true);
            return false;
        }
    }

    /** Empty for a voice without a vote that nobody has. */
    Optional<NewReview.Seat> value() {
        List<NewReview.Holder> holders = new ArrayList<>();
        Choice chosen = first.getValue();
        if (chosen.link()) {
            holders.add(new NewReview.Holder(null, email.getValue(), name.getValue(), language.getValue()));
        } else if (chosen.member() != null) {
            holders.add(NewReview.Holder.of(chosen.member().account()));
        }
        TeamMember second = deputy.getValue() == null ? null : deputy.getValue().member();
        if (second != null
                && holders.stream().noneMatch(each -> second.account().equals(each.account()))) {
            holders.add(NewReview.Holder.of(second.account()));
        }
        return partner == null && holders.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewReview.Seat(partner, holders));
    }
}
