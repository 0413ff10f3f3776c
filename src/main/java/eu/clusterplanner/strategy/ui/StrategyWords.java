package eu.clusterplanner.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.field.FindingWords;
import eu.clusterplanner.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** The strategy with what is needed to say it in words. */
record StrategyWords(Texts texts, Formats formats, FindingWords findings, Strategy strategy) {

    /** The partner's short name; its key where it is not there any more. */
    String partner(@Nullable String key) {
        return strategy.partners().stream()
                .filter(partner -> partner.key().equals(key))
                .map(PartnerSummary::label)
                .findFirst()
                .orElse(key == null ? "" : key);
    }

    Section section(String key) {
        Section section = new Section(new H2(texts.get("strategy." + key)));
        section.addClassName("planner-section");
        return section;
    }

    Component empty(String key) {
        return paragraph("planner-empty", texts.get("strategy." + key + ".empty"));
    }

    static Paragraph paragraph(String className, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }

    static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
