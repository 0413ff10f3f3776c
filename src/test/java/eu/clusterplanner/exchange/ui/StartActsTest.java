package eu.clusterplanner.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import eu.clusterplanner.partnership.PartnershipService;
import eu.clusterplanner.testing.PlannerTest;
import eu.clusterplanner.testing.SignedIn;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlannerTest
@SignedIn
class StartActsTest extends SpringBrowserlessTest {

    @Autowired
    OpenExample example;

    @Autowired
    OpenFile file;

    @Autowired
    PartnershipService partnerships;

    @Test
    void the_example_opens_and_is_made_only_once() {
        Button button = (Button) example.create(Locale.ENGLISH);
        UI.getCurrent().add(button);

        test(button).click();
        example.create(Locale.ENGLISH);

        assertThat(partnerships.mine())
                .singleElement()
                .matches(one -> one.acronym().equals("AdPack"));
    }

    @Test
    void a_file_is_asked_for_in_a_dialog() {
        Button button = (Button) file.create(Locale.ENGLISH);
        UI.getCurrent().add(button);

        test(button).click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Open a partnership file");
    }
}
