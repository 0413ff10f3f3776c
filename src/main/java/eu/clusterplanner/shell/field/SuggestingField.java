package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.shared.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A text field that shows what could stand in it while people type; what they type instead is taken as well. Made for
 * some hundred offers: the browser gets all of them when the field is entered.
 */
@JsModule("./suggest/suggesting-field.ts")
final class SuggestingField extends TextField {

    private static final long serialVersionUID = 1L;

    private final transient Offers offers;
    private final transient Texts texts;

    SuggestingField(Offers offers, Texts texts) {
        this.offers = offers;
        this.texts = texts;
        getElement().setAttribute("data-suggesting", texts.get("offer.list"));
        Icon open = VaadinIcon.CHEVRON_DOWN_SMALL.create();
        open.addClassName("planner-suggest");
        open.getElement().setAttribute("aria-hidden", "true");
        setSuffixComponent(open);
    }

    /** Called by the browser. */
    @ClientCallable
    ArrayNode offers() {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        offers.all()
                .forEach(offer -> json.addObject()
                        .put("value", offer.value())
                        .put("detail", offer.detail())
                        .put("mark", offer.verified() ? "" : texts.get("offer.unverified"))
                        .put("search", offer.search()));
        return json;
    }
}
