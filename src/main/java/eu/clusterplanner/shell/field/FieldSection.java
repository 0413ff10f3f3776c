package eu.clusterplanner.shell.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import eu.clusterplanner.record.PropertyType;

/** Fields that belong together under one heading, beside each other as far as there is room. */
public final class FieldSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Div fields = new Div();

    private FieldSection(Component heading) {
        addClassName("planner-section");
        fields.addClassName("planner-fields");
        add(heading, fields);
    }

    /** A section of a page. */
    public static FieldSection of(String title) {
        return new FieldSection(new H2(title));
    }

    /** A section below a heading of the second level. */
    public static FieldSection below(String title) {
        return new FieldSection(new H3(title));
    }

    /** A sentence below the heading. */
    public FieldSection hint(String sentence) {
        Paragraph hint = new Paragraph(sentence);
        hint.addClassName("planner-hint");
        getElement().insertChild(1, hint.getElement());
        return this;
    }

    /** These properties of the record, in that order, as far as the person may read them. */
    public FieldSection fields(RecordFields of, String... properties) {
        add(fields, of, properties);
        return this;
    }

    /** These fields alone, beside each other as far as there is room, without those that the person may not read. */
    public static Div grid(RecordFields of, String... properties) {
        Div grid = new Div();
        grid.addClassName("planner-fields");
        add(grid, of, properties);
        return grid;
    }

    /** Puts these properties into a grid of fields; long texts and lists of parts take its whole width. */
    public static void add(Div grid, RecordFields of, String... properties) {
        for (String property : properties) {
            if (of.row().kind().property(property).type() instanceof PropertyType.Children) {
                grid.add(of.parts(property));
            } else if (!of.row().leavesOut(property)) {
                add(grid, of, property, of.field(property));
            }
        }
    }

    private static void add(Div grid, RecordFields of, String property, Component field) {
        Element element = field.getElement();
        if (isWide(of.row().kind().property(property).type())) {
            element.getClassList().add("planner-wide");
        }
        grid.add(field);
    }

    private static boolean isWide(PropertyType type) {
        return switch (type) {
            case PropertyType.Prose _, PropertyType.Lines _, PropertyType.Links _, PropertyType.Flag _ -> true;
            case PropertyType.Line line -> line.most() > 100 && line.pattern() == null;
            default -> false;
        };
    }
}
