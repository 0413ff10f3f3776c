package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.clusterplanner.request.AnswerService;
import eu.clusterplanner.request.AskedPartner;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.BesidePage;
import eu.clusterplanner.shell.PartnershipLayout;
import eu.clusterplanner.shell.PartnershipPage;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What others ask of me; {@code ?answer=} opens the form for one of them. */
@Route(value = PartnershipPage.ROUTE + "my-tasks", layout = PartnershipLayout.class)
@PermitAll
class TasksPage extends PartnershipPage {

    private static final long serialVersionUID = 1L;

    private final transient AnswerService answers;
    private final transient AnswerParts parts;
    private final transient ObjectProvider<BesidePage> pages;

    TasksPage(AnswerService answers, AnswerParts parts, ObjectProvider<BesidePage> pages) {
        super("tasks.title");
        this.answers = answers;
        this.parts = parts;
        this.pages = pages;
    }

    @Override
    protected void show(PartnershipId partnership, BeforeEnterEvent event) {
        List<AskedPartner> mine = answers.mine(partnership);
        Optional<AskedPartner> opened = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("answer")
                .flatMap(id -> mine.stream()
                        .filter(asked -> asked.id().toString().equals(id))
                        .findFirst());
        if (opened.isPresent()) {
            AskedPartner asked = opened.get();
            add(new Paragraph(texts().get("tasks.asked", AnswerWords.of(asked, texts()))));
            add(new AnswerForm(asked, parts, texts()));
            return;
        }
        Paragraph lead = new Paragraph(texts().get("tasks.line"));
        lead.addClassName("planner-lead");
        add(lead);
        Section elsewhere = elsewhere(partnership);
        add(elsewhere);
        if (mine.isEmpty() && !elsewhere.isVisible()) {
            Paragraph empty = new Paragraph(texts().get("tasks.empty"));
            empty.addClassName("planner-empty");
            add(empty);
        }
        mine.forEach(asked -> add(task(partnership, asked)));
    }

    /** What waits on other pages: team reviews, comments. */
    private Section elsewhere(PartnershipId partnership) {
        Section section = new Section(new H2(texts().get("tasks.elsewhere")));
        section.addClassName("planner-task");
        UnorderedList list = new UnorderedList();
        pages.orderedStream()
                .filter(page -> !page.page().equals(TasksPage.class) && page.visible(partnership))
                .sorted(Comparator.comparingInt(BesidePage::order))
                .forEach(page -> {
                    int count = page.count(partnership);
                    if (count > 0) {
                        String name = texts().get(
                                        "tasks.waiting", Map.of("page", texts().get(page.textKey()), "count", count));
                        list.add(new ListItem(new RouterLink(name, page.page(), parameters(partnership))));
                    }
                });
        section.add(list);
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }

    private Section task(PartnershipId partnership, AskedPartner asked) {
        Button answer = new Button(
                texts().get(asked.state().waitsForPartner() ? "tasks.answer" : "tasks.look"),
                pressed -> UI.getCurrent()
                        .navigate(
                                TasksPage.class,
                                parameters(partnership),
                                QueryParameters.simple(
                                        Map.of("answer", asked.id().toString()))));
        if (asked.state().waitsForPartner()) {
            answer.addThemeName("primary");
        }
        Section task = new Section(
                new H2(texts().get("tasks.request", AnswerWords.of(asked, texts()))),
                new Paragraph(texts().get(
                                "tasks.state",
                                Map.of(
                                        "state",
                                        texts().get(asked.state().textKey()),
                                        "due",
                                        AnswerWords.of(asked, texts()).get("due")))));
        String question = asked.question();
        if (question != null && asked.state().waitsForPartner()) {
            Paragraph quoted = new Paragraph(question);
            quoted.addClassName("planner-answer-quote");
            task.add(quoted);
        }
        task.add(new Div(answer));
        task.addClassName("planner-task");
        return task;
    }
}
