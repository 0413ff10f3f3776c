package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.record.InvalidValueException;
import eu.clusterplanner.review.ReviewRefusedException;

/** Asks for what an act needs; where the act is refused it stays open with what was entered, and says why. */
final class ActDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ReviewWords words;
    private final Paragraph problem = new Paragraph();

    /** confirm: what the button says; act: may be refused. */
    ActDialog(ReviewWords words, String title, String confirm, Runnable act) {
        this.words = words;
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("planner-answer-problem");
        Button yes = new Button(confirm, pressed -> attempt(act));
        yes.addThemeName("primary");
        getFooter().add(new Button(words.get("cancel"), pressed -> close()), yes);
    }

    ActDialog with(Component... fields) {
        add(fields);
        add(problem);
        return this;
    }

    private void attempt(Runnable act) {
        problem.setText("");
        try {
            act.run();
            close();
        } catch (ReviewRefusedException refused) {
            problem.setText(words.texts().get(refused.reason().textKey()));
        } catch (InvalidValueException refused) {
            problem.setText(words.texts()
                    .get(refused.problem().textKey(), refused.problem().arguments()));
        }
    }
}
