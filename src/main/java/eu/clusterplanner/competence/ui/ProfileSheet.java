package eu.clusterplanner.competence.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.clusterplanner.competence.ui.PartnerStrengths.Role;
import eu.clusterplanner.competence.ui.PartnerStrengths.Strength;
import eu.clusterplanner.partner.ClusterLabel;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.reference.Regions;
import eu.clusterplanner.shared.Texts;
import eu.clusterplanner.shell.Formats;
import eu.clusterplanner.shell.field.ValueWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet of paper: short enough for one page, whatever the partner has entered. */
final class ProfileSheet extends Article {

    private static final long serialVersionUID = 1L;

    /** Code points; about a third of the page. */
    private static final int LONGEST = 900;

    private static final int MOST = 8;
    private static final int MOST_PROOFS = 2;
    private static final int LONGEST_PROOF = 140;

    private final transient Words words;
    private final transient RecordRow partner;

    /** The words of values; day: for which the plan holds. */
    record Words(Texts texts, ValueWords values, Formats formats, LocalDate day) {}

    ProfileSheet(Words words, RecordRow partnership, RecordRow partner, PartnerStrengths strengths) {
        this.words = words;
        this.partner = partner;
        addClassName("planner-profile-sheet");
        add(line("planner-profile-of", partnership.text("acronym") + " · " + partnership.text("name")));
        add(new H2(partner.text("name")), line("planner-profile-role", joined(" · ", "kind", "role")));
        if (!partner.text("profile").isEmpty()) {
            add(line("planner-profile-text", cut(partner.text("profile"), LONGEST)));
        }
        Div columns = new Div(facts("facts", this::addFacts), facts("work", this::addWork));
        columns.addClassName("planner-profile-columns");
        add(columns, strengths(strengths.strengths()));
        if (!strengths.roles().isEmpty()) {
            add(roles(strengths.roles()));
        }
        add(line(
                "planner-profile-foot",
                texts().get("profile.day", "date", words.formats().longDate(words.day()))));
    }

    private Texts texts() {
        return words.texts();
    }

    private void addFacts(DescriptionList list) {
        fact(list, "place", place());
        fact(list, "founded", value("founded"));
        fact(list, "staff", value("staff"));
        fact(list, "label", label());
        fact(list, "members", members());
        fact(list, "languages", value("languages"));
        fact(list, "website", value("website"));
    }

    private void addWork(DescriptionList list) {
        fact(list, "sectors", value("sectors"));
        fact(list, "technologies", value("technologies"));
        fact(list, "areas", value("smartSpecialisationAreas"));
        String days = value("capacity");
        fact(list, "capacity", days.isEmpty() ? "" : texts().get("profile.capacity.value", "days", days));
        fact(list, "joined", value("joined"));
    }

    private String place() {
        return Stream.of(partner.text("city"), Regions.name(partner.text("nuts")), value("country"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String label() {
        return ClusterLabel.of(
                        partner.text("label"),
                        partner.value("labelValidUntil", LocalDate.class).orElse(null))
                .map(label -> texts().get(
                                "partners.label." + label.state(words.day()),
                                Map.of("level", value("label"), "date", value("labelValidUntil"))))
                .orElse("");
    }

    private String members() {
        return Stream.of("total", "sme", "large", "research", "other")
                .filter(kind -> partner.value("members." + kind) != null)
                .map(kind -> texts().get(
                                "profile.members." + kind,
                                "count",
                                partner.value("members." + kind, Integer.class).orElse(0)))
                .collect(Collectors.joining(", "));
    }

    private Section strengths(List<Strength> strengths) {
        return section("strengths", strengths, strength -> {
            Span name = new Span(strength.competence());
            Span level = new Span(texts().get("level.assessment." + strength.level()));
            level.addClassName("planner-profile-level");
            ListItem item = new ListItem(name, level);
            if (!strength.proofs().isEmpty()) {
                item.add(line(
                        "planner-small",
                        strength.proofs().stream()
                                .limit(MOST_PROOFS)
                                .map(proof -> cut(proof, LONGEST_PROOF))
                                .collect(Collectors.joining(" · "))));
            }
            return item;
        });
    }

    private Section roles(List<Role> roles) {
        return section(
                "roles",
                roles,
                role -> new ListItem(texts().get(
                                "profile.role",
                                Map.of(
                                        "role", texts().get("level.stage-role." + role.role()),
                                        "stage", role.stage(),
                                        "chain", role.chain()))));
    }

    private <T> Section section(String key, List<T> all, Function<T, ListItem> item) {
        Section section = new Section(new H3(texts().get("profile." + key)));
        UnorderedList list = new UnorderedList();
        all.stream().limit(MOST).map(item).forEach(list::add);
        section.add(all.isEmpty() ? line("planner-hint", texts().get("profile." + key + ".none")) : list);
        if (all.size() > MOST) {
            section.add(line("planner-small", texts().get("profile.more", "count", all.size() - MOST)));
        }
        return section;
    }

    private Section facts(String key, Consumer<DescriptionList> fill) {
        DescriptionList list = new DescriptionList();
        fill.accept(list);
        return new Section(new H3(texts().get("profile." + key)), list);
    }

    private void fact(DescriptionList list, String key, String value) {
        if (!value.isEmpty()) {
            list.add(new DescriptionList.Term(texts().get("profile.fact." + key)));
            list.add(new DescriptionList.Description(value));
        }
    }

    private String value(String property) {
        return words.values().of(partner.kind(), partner.kind().property(property), partner.value(property));
    }

    private String joined(String between, String... properties) {
        return Stream.of(properties)
                .map(this::value)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(between));
    }

    private static Paragraph line(String className, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }

    /** At the end of a word. */
    static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, most));
        int space = start.lastIndexOf(' ');
        return (space > most / 2 ? start.substring(0, space) : start).stripTrailing() + " …";
    }
}
