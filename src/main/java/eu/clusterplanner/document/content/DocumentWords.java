package eu.clusterplanner.document.content;

import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.OwnText;
import eu.clusterplanner.partner.PartnerSummary;
import eu.clusterplanner.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the sections of all documents need to tell their contents: words, dates, names of partners by key. */
public class DocumentWords {

    private static final String KEYS = "document.";

    /** More partners than these are named by their keys where a column each would have no room for more. */
    static final int NAMED_BY_KEY = 10;

    private static final int PERCENT = 100;

    private final DocumentHead head;
    private final Texts texts;
    private final Dates dates;
    private final Map<String, PartnerSummary> partners;

    /**
     * Words in the language of the document.
     *
     * @param dates how dates are told in it
     * @param partners the partners that it names
     */
    public DocumentWords(DocumentHead head, Dates dates, List<PartnerSummary> partners) {
        this.head = head;
        this.texts = Texts.in(head.choices().language());
        this.dates = dates;
        this.partners = byKey(partners, PartnerSummary::key);
    }

    /** Records by key, in their order. */
    protected static <T> Map<String, T> byKey(List<T> records, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        records.forEach(item -> map.put(key.apply(item), item));
        return map;
    }

    /** The partnership, the day, what was chosen. */
    public final DocumentHead head() {
        return head;
    }

    /** How dates are told. */
    public final Dates dates() {
        return dates;
    }

    /** A text of documents; the key without {@code document.}. */
    public final String text(String key) {
        return texts.get(KEYS + key);
    }

    /** A text of documents with arguments. */
    public final String text(String key, Map<String, ?> arguments) {
        return texts.get(KEYS + key, arguments);
    }

    /** All texts, in the language of the document. */
    public final Texts texts() {
        return texts;
    }

    /** The line below a figure that says where its contents come from, and of which day. */
    public final String source(String key) {
        return text("source." + key, Map.of("date", dates.day(head.asOf())));
    }

    /** The word for a value of a list of choices; empty for none. */
    public final String choice(String list, @Nullable String value) {
        return value == null ? "" : text(list + "." + value);
    }

    /** The team's own prose for a section, as blocks. */
    public final List<Block> own(String section) {
        return OwnText.read(head.choices().texts().getOrDefault(section, ""));
    }

    /** Short name of a partner; empty for none. */
    public final String partner(@Nullable String key) {
        PartnerSummary partner = key == null ? null : partners.get(key);
        return partner == null ? "" : partner.label();
    }

    /** Full name of a partner; empty for none. */
    public final String partnerName(@Nullable String key) {
        PartnerSummary partner = key == null ? null : partners.get(key);
        return partner == null ? "" : partner.name();
    }

    /** Short names of partners. */
    public final String partners(List<String> keys) {
        return String.join(", ", keys.stream().map(this::partner).toList());
    }

    /** The partners that are still there on the day of the document. */
    public final List<PartnerSummary> partners() {
        return partners.values().stream()
                .filter(partner -> partner.left() == null || partner.left().isAfter(head.asOf()))
                .toList();
    }

    /** What stands above the column of a partner in a table with a column for each. */
    public final String heading(PartnerSummary partner) {
        return partners().size() > NAMED_BY_KEY ? partner.key() : partner.label();
    }

    /** EUR 12,500: a sum in whole euros. */
    public final String money(BigDecimal euros) {
        return texts.get("format.money", Map.of("amount", amount(euros)));
    }

    /** 12,500: the number alone, for columns of amounts. */
    public final String amount(BigDecimal euros) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(euros.setScale(0, RoundingMode.HALF_UP));
    }

    /** 1,234.5: a number with at most one decimal. */
    public final String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** 86%: a share of one as whole percent; empty for none. */
    public final String percent(@Nullable Double share) {
        return share == null ? "" : texts.get("format.percent", Map.of("value", Math.round(share * PERCENT)));
    }

    /** 12 events, 50%: a number with its unit, where it has one. */
    public static String measured(String number, @Nullable String unit) {
        if (unit == null || unit.isEmpty()) {
            return number;
        }
        return unit.equals("%") ? number + unit : number + " " + unit;
    }

    /** At most so many of them, and how many more there are: a cell shall not fill pages. */
    public final List<String> some(List<String> all, int shown) {
        if (all.size() <= shown) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, shown));
        some.add(text("more", Map.of("count", all.size() - shown)));
        return some;
    }

    /** The text, or nothing where there is none. */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
