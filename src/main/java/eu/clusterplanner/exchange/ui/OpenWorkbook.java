package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.StartAct;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Leads to the page that makes a partnership from a workbook. */
@Component
class OpenWorkbook implements StartAct {

    @Override
    public com.vaadin.flow.component.Component create(Locale locale) {
        return new Button(
                Texts.in(locale).get("exchange.start.workbook"),
                pressed -> UI.getCurrent().navigate(WorkbookPage.class));
    }

    @Override
    public int order() {
        return 5;
    }
}
