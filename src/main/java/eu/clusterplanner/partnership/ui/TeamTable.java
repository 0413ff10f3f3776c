package eu.clusterplanner.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import eu.clusterplanner.partnership.Membership;
import eu.clusterplanner.partnership.Role;
import eu.clusterplanner.partnership.TeamMember;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The team, a row for each person; managers change role and partner in place. */
final class TeamTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient Membership own;
    private final transient List<TeamPartners.Named> partners;
    private final transient TeamActs acts;

    TeamTable(Texts texts, Membership own, List<TeamPartners.Named> partners, TeamActs acts) {
        this.texts = texts;
        this.own = own;
        this.partners = partners;
        this.acts = acts;
        addClassNames("planner-table", "planner-team");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", texts.get("team.title"));
        NativeTableRow head = new NativeTableRow();
        Stream.of("team.name", "team.role", "team.partner").forEach(key -> head.add(header(texts.get(key))));
        NativeTableCell nothing = new NativeTableCell();
        head.add(nothing);
        table.getHead().add(head);
        acts.service()
                .list(acts.partnership())
                .forEach(member -> table.getBody().add(row(member)));
        add(table);
    }

    private NativeTableRow row(TeamMember member) {
        Span name = new Span(member.name());
        if (own.account().equals(member.account())) {
            name.setText(texts.get("team.you", "name", member.name()));
        }
        Span email = new Span(member.email());
        email.addClassName("planner-small");
        NativeTableHeaderCell person = header("");
        person.removeAll();
        person.add(new Div(name, email));
        person.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(person, new NativeTableCell(role(member)), new NativeTableCell(partner(member)));
        row.add(new NativeTableCell(remove(member)));
        return row;
    }

    private Component role(TeamMember member) {
        if (own.role() != Role.MANAGER) {
            return new Span(word(member.role()));
        }
        Select<Role> role = new Select<>();
        role.setItems(Role.values());
        role.setItemLabelGenerator(this::word);
        role.setValue(member.role());
        role.setAriaLabel(texts.get("team.role.of", "name", member.name()));
        role.setManualValidation(true);
        role.addValueChangeListener(change -> acts.role(member, change.getValue(), role, texts));
        return role;
    }

    private Component partner(TeamMember member) {
        if (own.role() != Role.MANAGER) {
            return new Span(member.partnerName());
        }
        ComboBox<TeamPartners.Named> partner = new ComboBox<>();
        partner.setItems(partners);
        partner.setItemLabelGenerator(TeamPartners.Named::name);
        partner.setClearButtonVisible(true);
        partners.stream()
                .filter(named -> named.id().equals(member.partner()))
                .findFirst()
                .ifPresent(partner::setValue);
        partner.setPlaceholder(texts.get("team.partner.none"));
        partner.setAriaLabel(texts.get("team.partner.of", "name", member.name()));
        partner.setManualValidation(true);
        partner.addValueChangeListener(change -> {
            TeamPartners.Named chosen = change.getValue();
            acts.partner(member, chosen == null ? null : chosen.id(), partner, texts);
        });
        return partner;
    }

    private Component remove(TeamMember member) {
        boolean self = own.account().equals(member.account());
        if (own.role() != Role.MANAGER && !self) {
            return new Span();
        }
        String label = texts.get(self ? "team.leave" : "team.remove", "name", member.name());
        Button button = new Button(VaadinIcon.CLOSE_SMALL.create(), pressed -> ask(member, self));
        button.addThemeName("tertiary");
        button.addThemeName("icon");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void ask(TeamMember member, boolean self) {
        new LeaveDialog(texts, self ? "team.leave" : "team.remove", Map.of("name", member.name()), () -> {
                    acts.remove(member);
                    if (self) {
                        UI.getCurrent().navigate(StartPage.class);
                    } else {
                        acts.saving().saved();
                        acts.changed().run();
                    }
                })
                .open();
    }

    private String word(Role role) {
        return texts.get("role." + role.name().toLowerCase(Locale.ROOT));
    }

    private static NativeTableHeaderCell header(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
