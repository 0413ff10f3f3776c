package eu.clusterplanner.shell.keep;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import eu.clusterplanner.shared.AccountId;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.UndoOffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The server's side of what the browser keeps: it confirms what was stored, learns what was not, and says how much of
 * that there is.
 */
@SpringComponent
@UIScope
@Tag("planner-keep")
@JsModule("./keep/planner-keep.ts")
public class KeptTexts extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(KeptTexts.class);

    /** Nobody has typed more without storing it. */
    private static final int MOST = 500;

    private final transient Clock clock;
    private final transient List<KeptText> left = new ArrayList<>();
    private final transient List<Runnable> listeners = new ArrayList<>();
    private final Button notice = new Button();
    private boolean arrived;

    KeptTexts(Clock clock) {
        this.clock = clock;
        addClassName("planner-keep");
        notice.addThemeNames("tertiary", "error");
        notice.setVisible(false);
        notice.addClickListener(pressed -> new KeptTextsDialog(this, texts(), formats()).open());
        add(notice);
        getElement()
                .setPropertyJson("words", JsonNodeFactory.instance.objectNode().put("cell", texts().get("keep.cell")));
    }

    /** Keeps and offers the texts of that person only. */
    public void of(AccountId person) {
        getElement().setProperty("person", person.toString());
    }

    /** The text was stored, or its author does not want it any more. typed: exactly as the browser sent it. */
    public void confirmed(String record, String property, String typed) {
        getElement().callJsFunction("confirmed", record, property, typed.length(), typed.hashCode());
    }

    /** The text that was typed into that field and not stored. */
    public Optional<KeptText> at(String record, String property) {
        return left.stream().filter(kept -> kept.isAt(record, property, "")).findFirst();
    }

    /** Forgets a text for ever. */
    public void drop(KeptText kept) {
        getElement().callJsFunction("dropped", kept.record(), kept.property(), kept.sheet());
        gone(kept.record(), kept.property(), kept.sheet());
    }

    /** Tells, now or once, when it is known what was left behind. */
    public void onArrived(Runnable listener) {
        if (arrived) {
            listener.run();
        } else {
            listeners.add(listener);
        }
    }

    /** Asks the browser how many texts are not stored, those of this page included, and whether they go with the tab. */
    public void count(BiConsumer<Integer, Boolean> told) {
        getElement()
                .executeJs("return [this.count, this.shared]")
                .then(answer ->
                        told.accept(answer.path(0).asInt(), answer.path(1).asBoolean()));
    }

    /** Goes to the field of that text, once its page is there. */
    void go(KeptText text) {
        getElement().callJsFunction("go", text.record(), text.property());
    }

    List<KeptText> left() {
        return List.copyOf(left);
    }

    @ClientCallable
    void kept(ArrayNode texts) {
        left.clear();
        texts.valueStream().limit(MOST).forEach(this::add);
        arrived = true;
        List.copyOf(listeners).forEach(Runnable::run);
        listeners.clear();
        showNotice();
    }

    /** The row of a sheet went while somebody typed in it. */
    @ClientCallable
    void orphaned(ObjectNode text) {
        add(text);
        showNotice();
        UndoOffer.tell(texts().get("keep.orphaned", "text", text.path("text").asString("")));
    }

    private void add(JsonNode json) {
        try {
            left.add(KeptText.of(json));
        } catch (IllegalArgumentException leadsElsewhere) {
            // only the person's own browser says such things: the other texts are offered all the same
            LOG.debug("not a kept text", leadsElsewhere);
        }
    }

    @ClientCallable
    void gone(String record, String property, String sheet) {
        left.removeIf(kept -> kept.isAt(record, property, sheet));
        showNotice();
    }

    private void showNotice() {
        notice.setVisible(!left.isEmpty());
        notice.setText(texts().get("keep.notice", "count", left.size()));
    }

    Formats formats() {
        return Formats.of(texts(), clock.getZone());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
