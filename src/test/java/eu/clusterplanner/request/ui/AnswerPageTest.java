package eu.clusterplanner.request.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.identity.GuestUser;
import eu.clusterplanner.platform.mail.Mail;
import eu.clusterplanner.request.AnswerService;
import eu.clusterplanner.request.AnswerState;
import eu.clusterplanner.request.NewRequest;
import eu.clusterplanner.request.RequestPart;
import eu.clusterplanner.request.RequestService;
import eu.clusterplanner.request.RequestedPartner;
import eu.clusterplanner.testing.PageTest;
import eu.clusterplanner.testing.TestAccounts;
import eu.clusterplanner.testing.WorkedExample;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

class AnswerPageTest extends PageTest {

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    @Autowired
    Clock clock;

    WorkedExample example;
    String token = "";

    @BeforeEach
    void a_partner_is_asked() {
        example = WorkedExample.write(records, partnership);
        Mail mail = requests.ask(
                        partnership,
                        new NewRequest(
                                EnumSet.allOf(RequestPart.class),
                                LocalDate.now(clock).plusDays(7),
                                "Please help us.",
                                List.of(new RequestedPartner(
                                        example.id("PACK"), "bea@example.org", "Bea", Locale.ENGLISH))))
                .getFirst();
        String text = mail.letter().plain();
        token = text.substring(text.indexOf("answer#") + "answer#".length()).split("\\s", 2)[0];
    }

    @Test
    void the_link_says_what_is_asked_and_the_button_begins() {
        SecurityContextHolder.clearContext();
        AnswerView view = navigate(AnswerView.class);
        view.open(token);

        assertThat(pageText()).contains("Please help us.", "PACK");
        assertThat(answers.look(token).orElseThrow().asked().state()).isEqualTo(AnswerState.ASKED);
        press("Begin");
        assertThat(answers.look(token).orElseThrow().asked().state()).isEqualTo(AnswerState.OPENED);
    }

    @Test
    void an_unknown_link_says_what_to_do() {
        SecurityContextHolder.clearContext();
        navigate(AnswerView.class).open("nonsense");

        assertThat(pageText()).contains("does not work any more");
    }

    @Test
    void a_signed_in_person_is_not_signed_out_by_the_link() {
        navigate(AnswerView.class).open(token);

        assertThat(pageText()).contains("You are signed in as Ada");
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    void profile_days_and_levels_store_themselves_and_are_sent() {
        GuestUser guest = asGuest();
        navigate(AnswerPage.class);

        assertThat(find(H1.class).single().getText()).contains("Cluster PACK");
        field("city", TextField.class).setValue("Barcelona");
        press("Next: what you can do");
        find(RatingLine.class).all().getFirst().rate("2");
        press("Send my answers");
        test(find(ConfirmDialog.class).single()).confirm();

        TestAccounts.signIn(manager);
        assertThat(stored("partner", example.id("PACK"), "city")).isEqualTo("Barcelona");
        assertThat(requests.list(partnership).getFirst().asked().state()).isEqualTo(AnswerState.SENT);
        assertThat(guest.about())
                .isEqualTo(requests.list(partnership).getFirst().asked().id().value());
    }

    @Test
    void guests_see_no_other_page() {
        asGuest();

        open("strategy");

        assertThat(getCurrentView()).isInstanceOf(AnswerPage.class);
    }

    @Test
    void managers_see_how_far_each_is() {
        open("requests");

        assertThat(pageText()).contains("Asked", "10 of 10 lines");
    }

    private GuestUser asGuest() {
        GuestUser guest = answers.begin(token);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(guest, null, guest.getAuthorities())));
        return guest;
    }

    private void press(String caption) {
        test(find(Button.class).withText(caption).all().stream()
                        .filter(Button::isAttached)
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
