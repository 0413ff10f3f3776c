package eu.clusterplanner.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import eu.clusterplanner.shared.Texts;

/** A page before the sign-in: heading, what happened, one form at a time, and the way back. */
@JsModule("./press/single-press.ts")
abstract class EntryPage extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Texts.in(getLocale());
    private final String titleKey;
    private final Paragraph notice = new Paragraph();
    private final FormLayout form = new FormLayout();

    /** titleKey: the text that is the only first heading of the page and its title. */
    EntryPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("planner-entry");
        notice.getElement().setAttribute("role", "status");
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(new H1(texts.get(titleKey)), notice, form, new Anchor("login", texts.get("identity.entry.back")));
    }

    @Override
    public String getPageTitle() {
        return texts.get(titleKey) + " – " + texts.get("identity.product");
    }

    final Texts texts() {
        return texts;
    }

    /** Says what to do or what happened, and asks for nothing else than the form's fields. */
    final void show(String noticeText, Component... fields) {
        notice.setText(noticeText);
        form.removeAll();
        form.add(fields);
    }

    final Button submit(String key, Runnable work) {
        Button button = new Button(texts.get(key), pressed -> work.run());
        button.addThemeName("primary");
        button.addClickShortcut(Key.ENTER);
        return button;
    }
}
