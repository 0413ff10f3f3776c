package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** What people type into a component, exactly as they do, whatever it makes of it. */
final class TypedText {

    private TypedText() {}

    /** Empty where nothing is typed. */
    static String of(Component component) {
        return switch (component) {
            case PeriodField period -> period.typed();
            case DateField date -> date.typed();
            case TextFieldBase<?, ?> text -> String.valueOf(text.getValue());
            default -> "";
        };
    }

    /** As if somebody had typed it. Throws {@link IllegalArgumentException} where nothing is typed. */
    @SuppressWarnings("unchecked")
    static void put(Component component, String typed) {
        switch (component) {
            case PeriodField period -> period.type(typed);
            case DateField date -> date.setValue(typed);
            case TextFieldBase<?, ?> text -> ((HasValue<?, String>) text).setValue(typed);
            default -> throw new IllegalArgumentException("nothing is typed in " + component);
        }
    }

    /**
     * The value that the component has may have come to the browser before, while somebody typed there, and was kept out;
     * the same value would not be taken a second time.
     */
    static void showAgain(Component component) {
        if (component instanceof TextFieldBase<?, ?>) {
            component
                    .getElement()
                    .executeJs("this.value = $0", component.getElement().getProperty("value", ""));
        }
    }
}
