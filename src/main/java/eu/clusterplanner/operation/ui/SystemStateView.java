package eu.clusterplanner.operation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.clusterplanner.operation.ConditionWords;
import eu.clusterplanner.operation.SystemState;
import eu.clusterplanner.platform.health.Condition;
import eu.clusterplanner.platform.health.Finding;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Is everything well? For administrators: each thing the installation needs, the worst first, and what to do about it. */
@Route("well")
@RolesAllowed("ADMINISTRATOR")
class SystemStateView extends Div implements HasDynamicTitle {

    private final SystemState state;
    private final Clock clock;
    private final Texts texts = Texts.in(getLocale());
    private final ConditionWords words;
    private final Formats formats;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    SystemStateView(SystemState state, Clock clock) {
        this.state = state;
        this.clock = clock;
        this.words = new ConditionWords(texts, clock.getZone());
        this.formats = Formats.of(texts, clock.getZone());
        addClassName("planner-page");
        // told to those who hear the page when it is looked again
        summary.getElement().setAttribute("role", "status");
        list.addClassName("planner-conditions");
        Button again = new Button(texts.get("operation.again"), pressed -> look());
        Div tools = new Div(again);
        tools.addClassName("planner-tools");
        add(new H1(texts.get("operation.title")), summary, tools, list);
        look();
    }

    @Override
    public String getPageTitle() {
        return texts.get("operation.title");
    }

    private void look() {
        List<Finding> findings = state.look();
        long open =
                findings.stream().filter(finding -> !finding.condition().good()).count();
        String time = formats.time(clock.instant());
        summary.setText(texts.get("operation.summary", "open", open) + " " + texts.get("operation.at", "time", time));
        list.removeAll();
        findings.forEach(finding -> list.add(item(finding)));
    }

    private ListItem item(Finding finding) {
        Condition condition = finding.condition();
        Span sign = new Span(words.state(condition.state()));
        sign.addClassName("planner-condition-state");
        H2 title = new H2(words.title(finding));
        Div head = new Div(title, sign);
        head.addClassName("planner-condition-head");
        ListItem item = new ListItem(head, new Paragraph(words.said(condition)));
        words.next(condition).ifPresent(next -> {
            Paragraph what = new Paragraph(next);
            what.addClassName("planner-condition-next");
            item.add(what);
        });
        item.addClassNames(
                "planner-condition",
                "planner-condition-" + condition.state().name().toLowerCase(Locale.ROOT));
        return item;
    }
}
