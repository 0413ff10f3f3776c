package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.PartnershipPage;
import org.jspecify.annotations.Nullable;

/** Vision and mission; they are edited in the basics. */
final class DirectionSection extends Div {

    private static final long serialVersionUID = 1L;

    DirectionSection(StrategyWords words, PartnershipId partnership) {
        addClassName("planner-direction");
        add(
                said(words, "vision", words.strategy().vision()),
                said(words, "mission", words.strategy().mission()),
                new Anchor(
                        PartnershipPage.ROUTE.replace(":partnershipId", partnership.toString()) + Step.BASICS.path(),
                        words.texts().get("strategy.direction.edit")));
    }

    private static Section said(StrategyWords words, String key, @Nullable String text) {
        Section section = new Section(new H2(words.texts().get("strategy." + key)));
        section.add(text == null ? words.empty(key) : StrategyWords.paragraph("planner-statement", text));
        return section;
    }
}
