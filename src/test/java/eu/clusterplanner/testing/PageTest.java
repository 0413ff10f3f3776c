package eu.clusterplanner.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import eu.clusterplanner.identity.PlannerUser;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.record.Change;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shared.RecordId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of a partnership in which the signed-in person is the manager; found by labels and properties. */
@PlannerTest
public abstract class PageTest extends SpringBrowserlessTest {

    @Autowired
    protected Records records;

    @Autowired
    protected RecordKinds kinds;

    @Autowired
    protected TestAccounts accounts;

    @Autowired
    protected TestPartnerships partnerships;

    protected PlannerUser manager;
    protected PartnershipId partnership = PartnershipId.next();

    @BeforeEach
    void a_partnership_with_its_manager_signed_in() {
        manager = accounts.create("Ada");
        TestAccounts.signIn(manager);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        partnership = partnerships.create(manager);
    }

    /** Goes to {@code partnerships/<id>/<rest>}. */
    protected void open(String rest) {
        String[] parts = rest.split("\\?", 2);
        UI.getCurrent()
                .navigate(
                        "partnerships/" + partnership + "/" + parts[0],
                        parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    /** From now on a new member of the team with that role is signed in. */
    protected void signInAs(Role role, @Nullable RecordId partner) {
        PlannerUser person = accounts.create();
        partnerships.join(partnership, person, role, partner);
        TestAccounts.signIn(person);
    }

    protected RecordId add(String kind, Map<String, ?> values) {
        return add(kind, null, values);
    }

    protected RecordId add(String kind, @Nullable RecordId parent, Map<String, ?> values) {
        return records.add(partnership, kind, parent, values).id();
    }

    protected void change(String kind, RecordId id, String property, Object value) {
        RecordRow now = records.find(partnership, kind, id).orElseThrow();
        records.change(partnership, new Change(kind, id, now.version(), property, value));
    }

    protected @Nullable Object stored(String kind, RecordId id, String property) {
        return records.find(partnership, kind, id).orElseThrow().value(property);
    }

    protected RecordRow partnershipRow() {
        return records.find(partnership, RecordKind.PARTNERSHIP, new RecordId(partnership.value()))
                .orElseThrow();
    }

    /** The names of the properties that have a field on the page. */
    protected static List<String> shownProperties() {
        return everything()
                .map(component -> component.getElement().getAttribute("data-property"))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first field of that property on the page. */
    protected static <C extends AbstractField<?, ?>> C field(String property, Class<C> type) {
        return everything()
                .filter(component -> property.equals(component.getElement().getAttribute("data-property")))
                .findFirst()
                .map(type::cast)
                .orElseThrow();
    }

    /** All texts of the page. */
    protected static String pageText() {
        return everything()
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Component> everything() {
        return within(UI.getCurrent());
    }

    private static Stream<Component> within(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(PageTest::within));
    }
}
