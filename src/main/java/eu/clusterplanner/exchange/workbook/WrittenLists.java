package eu.clusterplanner.exchange.workbook;

import eu.clusterplanner.record.Problem;
import eu.clusterplanner.record.PropertyType;
import eu.clusterplanner.shell.field.CodeNames;
import eu.clusterplanner.shell.field.RefusedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads cells that hold several things, into lists as the partnership file has them. */
final class WrittenLists {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Room for a text, an address and a date. */
    private static final int MOST_ENTRY = 13_000;

    private static final Pattern DATED = Pattern.compile("(.*?)\\s*\\[([0-9]{4}-[0-9]{2}-[0-9]{2})]", Pattern.DOTALL);
    private static final Pattern WITH_ADDRESS =
            Pattern.compile("(.*?)[\\s,:(<]*(https?://[^\\s>)]+)[>)]?", Pattern.DOTALL);
    private static final Pattern WITH_LAG = Pattern.compile("(.+?)\\s*\\+\\s*([Pp]?[0-9]{1,4}\\s*\\p{L}*)");

    private final WrittenWords words;
    private final References references;
    private final WrittenParts parts;

    WrittenLists(WrittenValues values, References references) {
        this.words = values.words();
        this.references = references;
        this.parts = new WrittenParts(values, references);
    }

    ArrayNode read(SheetColumn column, String text) {
        return switch (column.property().type()) {
            case PropertyType.Lines lines -> lines(column, text);
            case PropertyType.Links links -> links(links.kind(), text);
            case PropertyType.Findings findings -> texts(new LinkedHashSet<>(Entries.of(text)));
            case PropertyType.Children(String kind) -> children(kind, text);
            default -> throw new IllegalArgumentException(column.name() + " is no list");
        };
    }

    private ArrayNode lines(SheetColumn column, String text) {
        if (!CodeNames.areLanguages(column.property())) {
            return texts(new LinkedHashSet<>(Entries.of(text)));
        }
        List<String> codes = Entries.ofNames(text).stream()
                .map(name -> words.language(name).orElseThrow(() -> WrittenValues.refused("language")))
                .toList();
        return texts(new LinkedHashSet<>(codes));
    }

    private ArrayNode links(String kind, String text) {
        Set<String> keys = new LinkedHashSet<>();
        names(kind, text).forEach(name -> keys.add(references.key(kind, name)));
        return texts(keys);
    }

    /** A name may have a comma in it: first as a whole. */
    private List<String> names(String kind, String text) {
        List<String> entries = Entries.of(text);
        boolean whole = references.makes(kind)
                || entries.stream()
                        .allMatch(entry -> references.find(kind, entry).isPresent());
        return whole ? entries : Entries.ofNames(text);
    }

    private static ArrayNode texts(Set<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    private ArrayNode children(String kind, String text) {
        Entries.of(text).forEach(WrittenLists::requireShort);
        ArrayNode list = NODES.arrayNode();
        switch (kind) {
            case "contribution" -> contributions(text).forEach(list::add);
            case "predecessor" -> names("action", text).forEach(entry -> list.add(predecessor(entry)));
            case "funding" -> Entries.of(text).forEach(entry -> list.add(parts.funding(entry)));
            default -> Entries.of(text).forEach(entry -> list.add(evidence(entry)));
        }
        return list;
    }

    /** Looking for the parts of an endless entry takes endless time. */
    private static void requireShort(String entry) {
        if (entry.length() > MOST_ENTRY) {
            throw new RefusedText(Problem.of("tooLong", Map.of("most", MOST_ENTRY, "length", entry.length())));
        }
    }

    private List<ObjectNode> contributions(String text) {
        boolean detailed = text.contains(":") || text.contains("(");
        return (detailed ? Entries.of(text) : names("partner", text))
                .stream().map(parts::contribution).toList();
    }

    private ObjectNode predecessor(String entry) {
        ObjectNode predecessor = NODES.objectNode();
        Matcher lag = WITH_LAG.matcher(entry);
        if (!lag.matches()) {
            return predecessor.put("action", references.key("action", entry));
        }
        return predecessor
                .put("action", references.key("action", lag.group(1)))
                .put("lag", WrittenPeriods.parse(lag.group(2), "").format());
    }

    private static ObjectNode evidence(String entry) {
        ObjectNode evidence = NODES.objectNode();
        Matcher dated = DATED.matcher(entry);
        String rest = dated.matches() ? dated.group(1) : entry;
        Matcher address = WITH_ADDRESS.matcher(rest);
        if (address.matches()) {
            evidence.put("text", address.group(1).isEmpty() ? address.group(2) : address.group(1));
            evidence.put("url", address.group(2));
        } else {
            evidence.put("text", rest);
        }
        if (dated.matches()) {
            evidence.put("date", dated.group(2));
        }
        return evidence;
    }
}
