package eu.clusterplanner.action.ui.funding;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.action.Call;
import eu.clusterplanner.action.FundingData;
import eu.clusterplanner.action.analysis.CallCheck;
import eu.clusterplanner.action.analysis.CallFit;
import eu.clusterplanner.action.analysis.Finding.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which calls could pay for an action, and why not; computed only while it is open. */
public final class CallFitPart extends Details {

    private static final long serialVersionUID = 1L;

    private final transient CallWords words;
    private final transient Supplier<FundingData> funding;
    private final String action;

    /** action: its key. */
    public CallFitPart(CallWords words, Supplier<FundingData> funding, String action) {
        super(words.get("which"));
        this.words = words;
        this.funding = funding;
        this.action = action;
        addClassNames("planner-folded", "planner-call-fits");
        addOpenedChangeListener(change -> refresh());
    }

    /** Shows it as the plan is now. */
    public void refresh() {
        removeAll();
        if (!isOpened()) {
            return;
        }
        FundingData data = funding.get();
        if (data.checks().isEmpty()) {
            add(new Span(words.get("none")));
            return;
        }
        Map<String, Call> calls =
                data.checks().stream().map(CallCheck::call).collect(Collectors.toMap(Call::key, Function.identity()));
        List<CallFit> fits = data.ofAction(action);
        if (fits.stream().allMatch(CallFit::isOver)) {
            add(new Span(words.get("over")));
            return;
        }
        for (Answer answer : Answer.values()) {
            UnorderedList list = new UnorderedList();
            fits.stream()
                    .filter(fit -> fit.answer() == answer)
                    .forEach(fit -> list.add(item(fit, calls.get(fit.call()))));
            if (list.getChildren().findAny().isPresent()) {
                add(new Paragraph(words.answer(answer)), list);
            }
        }
    }

    private ListItem item(CallFit fit, @Nullable Call call) {
        Span name = new Span(call == null ? fit.call() : call.name());
        name.addClassName("planner-call-name");
        return new ListItem(name, new Span(" " + words.reasons(fit)));
    }
}
