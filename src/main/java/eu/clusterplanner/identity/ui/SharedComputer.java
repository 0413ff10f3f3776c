package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JsModule;
import eu.clusterplanner.shared.Texts;

/**
 * Says that others use the computer too: then what is typed and not stored is kept as long as the tab is open, and no
 * longer. It is a setting of the browser; {@code frontend/keep} sets and reads it.
 */
@JsModule("./keep/shared-box.ts")
final class SharedComputer extends Checkbox {

    private static final long serialVersionUID = 1L;

    private static final String KEY = "planner-shared-computer";

    SharedComputer(Texts texts) {
        super(texts.get("identity.sign-in.shared-computer"));
        addClassName("planner-shared-computer");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("return localStorage.getItem($0) !== null", KEY).then(Boolean.class, this::setValue);
    }
}
