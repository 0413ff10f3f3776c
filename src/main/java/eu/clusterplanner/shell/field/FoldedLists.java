package eu.clusterplanner.shell.field;

import eu.clusterplanner.record.Property;
import eu.clusterplanner.record.RecordKind;
import eu.clusterplanner.record.RecordRow;
import eu.clusterplanner.shared.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes sections of a page that hold the records of one kind, a folded row each, with all fields in the row. */
public final class FoldedLists {

    private final PageFields page;
    private final Texts texts;
    private final String prefix;
    private Runnable changed = () -> {};

    /**
     * prefix: of the text keys; below it stand, for each kind, the title of its section and {@code .hint},
     * {@code .empty}, {@code .add}, {@code .new}.
     */
    public FoldedLists(PageFields page, Texts texts, String prefix) {
        this.page = page;
        this.texts = texts;
        this.prefix = prefix;
    }

    /** Told after anything in one of the lists was stored, added, removed or put elsewhere. */
    public FoldedLists onChanged(Runnable told) {
        this.changed = told;
        return this;
    }

    /**
     * Records that begin with a name in that property, which stands first in a row that is opened.
     *
     * @param line the properties that a folded row tells beside its title
     */
    public FieldSection named(String kind, String name, String... line) {
        RecordKind of = page.kind(kind);
        String[] properties = Stream.concat(
                        Stream.of(name),
                        of.properties().stream().map(Property::name).filter(other -> !other.equals(name)))
                .toArray(String[]::new);
        return section(
                kind,
                siblings -> {
                    Map<String, Object> begin = page.beginnings(of, siblings);
                    begin.put(name, texts.get(prefix + kind + ".new"));
                    return begin;
                },
                row -> line(row, line),
                properties);
    }

    /** Records of that kind; begin: what a new one holds. */
    public FieldSection section(
            String kind,
            Function<List<RecordRow>, Map<String, ?>> begin,
            Function<RecordFields, String> line,
            String... properties) {
        String key = prefix + kind;
        FieldSection section = FieldSection.of(texts.get(key)).hint(texts.get(key + ".hint"));
        section.add(new RecordList(
                        page,
                        null,
                        new RecordList.Contents(
                                kind,
                                key + ".empty",
                                key + ".add",
                                begin,
                                row -> new FoldedRow(row, line, properties).onStored(this::told)))
                .onChanged(this::told));
        return section;
    }

    /** {@code CZB CzechBio · Companies · Czechia}. */
    public String line(RecordFields fields, String... properties) {
        return Stream.concat(
                        Stream.of(RecordTitle.of(fields.row())),
                        Stream.of(properties).map(property -> words(fields, property)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The value of a property as people read it. */
    public String words(RecordFields fields, String name) {
        RecordRow row = fields.row();
        Property property = row.kind().property(name);
        return page.words().of(row.kind(), property, row.value(name));
    }

    private void told() {
        page.refreshLinks();
        changed.run();
    }
}
