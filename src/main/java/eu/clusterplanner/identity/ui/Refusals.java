package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.HasValidation;
import eu.clusterplanner.identity.AccountRefusedException;
import eu.clusterplanner.identity.AccountRefusedException.Reason;
import eu.clusterplanner.identity.TooManyAttemptsException;
import eu.clusterplanner.identity.Waits;
import eu.clusterplanner.shared.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Shows why something was refused at the field that caused it. */
final class Refusals {

    private final Texts texts;
    private final HasValidation otherwise;
    private final Map<Reason, HasValidation> places = new EnumMap<>(Reason.class);

    /** Reasons that belong to no field are shown at the one given here. */
    Refusals(Texts texts, HasValidation otherwise) {
        this.texts = texts;
        this.otherwise = otherwise;
    }

    Refusals at(HasValidation field, Reason... reasons) {
        for (Reason reason : reasons) {
            places.put(reason, field);
        }
        return this;
    }

    /** Does the work; false where it was refused, which is then told. */
    boolean attempt(Runnable work) {
        places.values().forEach(Refusals::clear);
        clear(otherwise);
        try {
            work.run();
            return true;
        } catch (AccountRefusedException e) {
            tell(
                    Optional.ofNullable(places.get(e.reason())).orElse(otherwise),
                    texts.get(e.reason().textKey()));
        } catch (TooManyAttemptsException e) {
            tell(otherwise, texts.get("identity.sign-in.wait.message", "wait", Waits.inWords(texts, e.delay())));
        }
        return false;
    }

    private static void tell(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        if (field instanceof com.vaadin.flow.component.Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void clear(HasValidation field) {
        field.setInvalid(false);
    }
}
