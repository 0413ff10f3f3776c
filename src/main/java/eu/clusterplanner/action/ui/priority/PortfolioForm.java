package eu.clusterplanner.action.ui.priority;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.BigDecimalField;
import eu.clusterplanner.action.portfolio.Search;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks how much money and how many person-days there are, and shows how the search goes on. */
final class PortfolioForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PriorityWords words;
    private final BigDecimalField money = new BigDecimalField();
    private final BigDecimalField days = new BigDecimalField();
    private final Button begin;
    private final Div running = new Div();
    private final Span found = new Span();

    PortfolioForm(PriorityWords words, BudgetAddress at, Consumer<BudgetAddress> asked, Runnable stopped) {
        this.words = words;
        addClassName("planner-budget");
        limit(money, "money", at.money());
        limit(days, "days", at.days());
        begin = new Button(words.get("portfolio.begin"), pressed -> ask(asked));
        begin.addThemeName("primary");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", words.get("portfolio.running"));
        running.add(bar, found, new Button(words.get("portfolio.stop"), pressed -> stopped.run()));
        running.addClassName("planner-budget-running");
        running.setVisible(false);
        add(money, days, begin, running);
    }

    private void limit(BigDecimalField field, String name, @Nullable BigDecimal value) {
        field.setLabel(words.get("portfolio." + name));
        field.setHelperText(words.get("portfolio.limit.empty"));
        field.setLocale(words.texts().locale());
        field.setValue(value);
        field.setErrorMessage(words.get("portfolio.limit.wrong"));
        field.addValueChangeListener(change -> field.setInvalid(!BudgetAddress.isLimit(change.getValue())));
    }

    private void ask(Consumer<BudgetAddress> asked) {
        if (!money.isInvalid() && !days.isInvalid()) {
            asked.accept(new BudgetAddress(cents(money), cents(days)));
        }
    }

    private static @Nullable BigDecimal cents(BigDecimalField field) {
        return field.getValue() == null
                ? null
                : field.getValue().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    void running(boolean now) {
        begin.setEnabled(!now);
        running.setVisible(now);
        found.setText(words.get("portfolio.running"));
    }

    void progress(Search.Progress progress) {
        found.setText(words.get(
                "portfolio.progress",
                Map.of("found", words.hundredths(progress.found()), "best", words.hundredths(progress.best()))));
    }
}
