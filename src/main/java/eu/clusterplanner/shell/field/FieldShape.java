package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.AbstractField;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component for one type of property.
 *
 * @param show from the property's value to what the component shows
 * @param read the other way; throws {@link RefusedText} where what was typed cannot be understood
 */
record FieldShape<V extends @Nullable Object>(
        AbstractField<?, V> component, Function<@Nullable Object, V> show, Function<V, @Nullable Object> read) {}
