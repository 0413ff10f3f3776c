package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.review.RuleWords;
import eu.clusterplanner.review.analysis.VotingRule;
import eu.clusterplanner.review.analysis.VotingRule.Majority;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rule by which a review decides: that of a body, or another one. */
final class RuleFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_PERCENT = 100;
    private static final int MOST_DAYS = 90;

    private final transient ReviewWords words;
    private final Select<RecordRow> body = new Select<>();
    private final Select<Majority> majority = new Select<>();
    private final Select<Boolean> base = new Select<>();
    private final Select<Boolean> silence = new Select<>();
    private final IntegerField quorum = new IntegerField();
    private final IntegerField days = new IntegerField();
    private final IntegerField objections = new IntegerField();
    private final Checkbox proxies = new Checkbox();
    private final Paragraph sentence = new Paragraph();

    /** bodies: those of the partnership, with their rules. */
    RuleFields(ReviewWords words, List<RecordRow> bodies) {
        this.words = words;
        addClassName("planner-review-rule");
        body.setLabel(words.get("new.body"));
        body.setItems(bodies);
        body.setItemLabelGenerator(row -> row == null ? words.get("new.no-body") : row.text("name"));
        body.setEmptySelectionAllowed(true);
        body.setEmptySelectionCaption(words.get("new.no-body"));
        body.addValueChangeListener(
                change -> take(change.getValue() == null ? VotingRule.USUAL : rule(change.getValue())));
        majority.setLabel(words.get("new.majority"));
        majority.setItems(Majority.values());
        majority.setItemLabelGenerator(each -> words.texts().get(each.textKey()));
        choice(base, "new.base", "new.base.all", "new.base.cast");
        choice(silence, "new.silence", "new.silence.consents", "new.silence.abstains");
        number(quorum, "new.quorum", MOST_PERCENT);
        number(days, "new.days", MOST_DAYS);
        number(objections, "new.objections", MOST_DAYS);
        proxies.setLabel(words.get("new.proxies"));
        sentence.addClassName("planner-hint");
        sentence.getElement().setAttribute("role", "status");
        Stream.<HasValue<?, ?>>of(majority, base, silence, quorum, days, objections)
                .forEach(field -> field.addValueChangeListener(change -> say()));
        Div fields = new Div(body, majority, base, quorum, silence, days, objections, proxies);
        fields.addClassName("planner-review-fields");
        add(fields, sentence);
        take(VotingRule.USUAL);
        bodies.stream().filter(RuleFields::hasRule).findFirst().ifPresent(body::setValue);
    }

    private void choice(Select<Boolean> field, String label, String yes, String no) {
        field.setLabel(words.get(label));
        field.setItems(true, false);
        field.setItemLabelGenerator(each -> words.get(each ? yes : no));
    }

    private void number(IntegerField field, String label, int most) {
        field.setLabel(words.get(label));
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words.get("new.number", Map.of("most", most)))
                .setMinErrorMessage(words.get("new.number", Map.of("most", most)))
                .setMaxErrorMessage(words.get("new.number", Map.of("most", most))));
    }

    private static boolean hasRule(RecordRow row) {
        return row.value("rule.majority") != null;
    }

    /** What a body does not say is as usual. */
    private static VotingRule rule(RecordRow row) {
        VotingRule usual = VotingRule.USUAL;
        return new VotingRule(
                row.value("rule.majority", String.class).map(Majority::valueOf).orElse(usual.majority()),
                row.value("rule.of", String.class).map("ALL_PARTNERS"::equals).orElse(usual.ofAll()),
                row.value("rule.quorumPercent", Integer.class).orElse(usual.quorumPercent()),
                row.value("rule.minimumDays", Integer.class).orElse(usual.minimumDays()),
                row.value("rule.silence", String.class).map("CONSENT"::equals).orElse(usual.silenceConsents()),
                row.value("rule.objectionDays", Integer.class).orElse(usual.objectionDays()),
                row.value("rule.proxies", Boolean.class).orElse(usual.proxies()));
    }

    private void take(VotingRule rule) {
        majority.setValue(rule.majority());
        base.setValue(rule.ofAll());
        silence.setValue(rule.silenceConsents());
        quorum.setValue(rule.quorumPercent());
        days.setValue(rule.minimumDays());
        objections.setValue(rule.objectionDays());
        proxies.setValue(rule.proxies());
        say();
    }

    private void say() {
        if (majority.getValue() != null && base.getValue() != null && silence.getValue() != null) {
            sentence.setText(RuleWords.of(words.texts(), value(), bodyName()));
        }
    }

    /** Whether all numbers are within their ranges; the fields say where not. */
    boolean check() {
        return Stream.of(quorum, days, objections).noneMatch(IntegerField::isInvalid);
    }

    VotingRule value() {
        return new VotingRule(
                majority.getValue(),
                base.getValue(),
                number(quorum),
                number(days),
                silence.getValue(),
                number(objections),
                proxies.getValue());
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    @Nullable
    String bodyName() {
        return body.getValue() == null ? null : body.getValue().text("name");
    }
}
