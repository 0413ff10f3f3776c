package eu.clusterplanner.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eu.clusterplanner.review.ReviewContents;
import eu.clusterplanner.review.ReviewSeat;
import eu.clusterplanner.shared.RecordId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which partner answers for another one, and what gives it the right to. */
final class ProxyFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<ReviewSeat> other = new Select<>();
    private final TextField authority = new TextField();

    ProxyFields(ReviewContents contents, ReviewSeat seat, ReviewWords words) {
        other.setLabel(words.get("proxy.who"));
        other.setEmptySelectionAllowed(true);
        other.setEmptySelectionCaption(words.get("proxy.none"));
        other.setItems(contents.seats().stream()
                .filter(each -> !each.id().equals(seat.id()) && !each.holders().isEmpty())
                .toList());
        other.setItemLabelGenerator(each -> each == null ? words.get("proxy.none") : each.label());
        contents.seats().stream().filter(each -> each.id().equals(seat.proxy())).forEach(other::setValue);
        authority.setLabel(words.get("proxy.authority"));
        authority.setHelperText(words.get("proxy.authority.help"));
        authority.setMaxLength(250);
        authority.setValue(Objects.requireNonNullElse(seat.proxyAuthority(), ""));
        addClassName("planner-form");
        add(other, authority);
    }

    /** Null: its own people answer. */
    @Nullable
    RecordId proxy() {
        return other.getValue() == null ? null : other.getValue().id();
    }

    String authority() {
        return authority.getValue();
    }
}
