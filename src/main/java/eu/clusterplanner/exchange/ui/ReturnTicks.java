package eu.clusterplanner.exchange.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import eu.clusterplanner.exchange.Choice;
import java.util.ArrayList;
import java.util.List;

/** The boxes of one page that choose what is taken over: of a cell, a row, a sheet, all. They always agree. */
final class ReturnTicks {

    private record Tick(Checkbox box, List<Choice> choices) {}

    private final ReturnChoices choices;
    private final Runnable changed;
    private final List<Tick> ticks = new ArrayList<>();

    /** changed: told after each choice. */
    ReturnTicks(ReturnChoices choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
    }

    /** A box for all of these, named only for screen readers. */
    Checkbox named(String name, List<Choice> chosen) {
        Checkbox box = add(new Checkbox(), chosen);
        box.setAriaLabel(name);
        return box;
    }

    /** A box for all of these with a label. */
    Checkbox labelled(String label, List<Choice> chosen) {
        return add(new Checkbox(label), chosen);
    }

    private Checkbox add(Checkbox box, List<Choice> chosen) {
        Tick tick = new Tick(box, List.copyOf(chosen));
        ticks.add(tick);
        show(tick);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choices.choose(tick.choices(), event.getValue());
                refresh();
                changed.run();
            }
        });
        return box;
    }

    /** The boxes of rows that are no longer shown. */
    void forget() {
        ticks.clear();
    }

    private void refresh() {
        ticks.forEach(this::show);
    }

    private void show(Tick tick) {
        tick.box().setValue(choices.all(tick.choices()));
        tick.box().setIndeterminate(choices.some(tick.choices()));
    }
}
