package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import eu.clusterplanner.exchange.ExamplePartnership;
import eu.clusterplanner.record.Step;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.StartAct;
import java.util.Locale;

/** Opens the person's own copy of the example, which is made at the first time. */
@org.springframework.stereotype.Component
class OpenExample implements StartAct {

    private final ExamplePartnership example;

    OpenExample(ExamplePartnership example) {
        this.example = example;
    }

    @Override
    public Component create(Locale locale) {
        return new Button(
                Texts.in(locale).get("exchange.start.example"),
                pressed -> UI.getCurrent().navigate("partnerships/" + example.open() + "/" + Step.BASICS.path()));
    }

    @Override
    public int order() {
        return 20;
    }
}
