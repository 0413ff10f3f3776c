package eu.clusterplanner.partner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.field.FieldSection;
import eu.clusterplanner.shell.field.PageFields;
import eu.clusterplanner.shell.field.RecordFields;
import eu.clusterplanner.shell.field.RecordTitle;
import eu.clusterplanner.shell.field.SourceList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Everything about one partner. */
final class PartnerForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RecordFields fields;
    private final transient Texts texts;
    private final H2 name = new H2();
    private final Paragraph missing = new Paragraph();
    private final Paragraph expired = new Paragraph();
    private final LikenessSection common;
    private final transient Supplier<Said> said;

    /** What is said beside the fields. partners: all of them */
    record Said(PartnerWords words, List<RecordRow> partners) {}

    PartnerForm(PageFields page, RecordFields fields, Texts texts, Supplier<Said> said) {
        this.fields = fields;
        this.said = said;
        this.common = new LikenessSection(texts);
        this.texts = texts;
        addClassName("planner-sections");
        missing.addClassName("planner-hint");
        expired.addClassName("planner-hint");
        FieldSection office = section("office").fields(fields, "founded", "staff", "label", "labelValidUntil");
        office.add(expired);
        add(name, missing);
        add(
                section("profile")
                        .fields(fields, "name", "shortName", "key", "kind", "role", "country", "city", "nuts")
                        .fields(fields, "website", "languages", "profile"),
                section("capacity").fields(fields, "capacity", "joined", "agreementSigned", "left"),
                section("members")
                        .fields(fields, "members.total", "members.sme", "members.large")
                        .fields(fields, "members.research", "members.other"),
                section("sectors").fields(fields, "sectors", "technologies", "smartSpecialisationAreas"),
                office,
                section("legal").fields(fields, "legalName", "legalForm", "registrationNumber", "pic", "address"),
                common,
                sources(page));
        refresh();
    }

    /** Says anew how the partner is called and what its profile needs. */
    void refresh() {
        RecordRow partner = fields.row();
        name.setText(RecordTitle.name(partner));
        List<Property> needed = PartnerProfile.missing(partner);
        Said now = said.get();
        String over = now.words().expired(partner).orElse("");
        expired.setText(over);
        expired.setVisible(!over.isEmpty());
        common.show(partner, now.partners());
        missing.setVisible(!needed.isEmpty());
        missing.setText(texts.get(
                "partners.missing",
                "properties",
                needed.stream()
                        .map(property -> texts.get(partner.kind().labelKey(property)))
                        .collect(Collectors.joining(", "))));
    }

    private FieldSection sources(PageFields page) {
        FieldSection sources = section("sources");
        sources.add(new SourceList(page, "partner_source", fields.row().id()));
        return sources;
    }

    private FieldSection section(String key) {
        return FieldSection.below(texts.get("partners.section." + key));
    }
}
