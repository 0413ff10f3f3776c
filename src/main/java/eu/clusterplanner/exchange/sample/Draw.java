package eu.clusterplanner.exchange.sample;

import eu.clusterplanner.exchange.sample.LargePartnership.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws numbers, days and keys of records; the same ones for the same seed, as long as it is asked in the same order. */
final class Draw {

    static final LocalDate START = LocalDate.of(2026, 1, 5);

    static final LocalDate END = LocalDate.of(2029, 12, 31);

    /** The day that the file shows: plans of later days are still plans. */
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    static final int OBJECTIVES = 30;
    static final int KPIS = 40;
    static final int NEEDS = 120;
    static final int MARKETS = 8;
    static final int CALLS = 12;
    static final int STAGES = 12;

    private final Random random;
    private final Size size;

    Draw(long seed, Size size) {
        this.random = new Random(seed);
        this.size = size;
    }

    Size size() {
        return size;
    }

    /** A whole number from least to most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** True in that many of 100 cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T oneOf(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** Between the two, both included, in the form of the file. */
    String day(LocalDate from, LocalDate to) {
        return from.plusDays(between(0, (int) (to.toEpochDay() - from.toEpochDay())))
                .toString();
    }

    String laterDay() {
        return day(AS_OF.plusDays(1), END);
    }

    String partner() {
        return partner(random.nextInt(size.partners()));
    }

    static String partner(int index) {
        return "P" + (index + 1);
    }

    String competence() {
        return "C" + between(1, size.competences());
    }

    String stage() {
        return "VC" + between(1, size.chains()) + "/S" + between(1, STAGES);
    }

    String workPackage() {
        return "WP" + between(1, size.workPackages());
    }

    String action() {
        return action(random.nextInt(size.actions()));
    }

    /** The place of an action among all gives its work package and its number there. */
    String action(int place) {
        int workPackage = workPackageOf(place);
        return workPackage + 1 + "." + (place - firstOf(workPackage) + 1);
    }

    int workPackageOf(int place) {
        return (int) ((long) place * size.workPackages() / size.actions());
    }

    private int firstOf(int workPackage) {
        int packages = size.workPackages();
        return (int) (((long) workPackage * size.actions() + packages - 1) / packages);
    }

    String numbered(String prefix, int count) {
        return prefix + between(1, count);
    }

    /** Puts a list of that many records, each filled by its index. */
    static void list(ObjectNode parent, String member, int count, ObjIntConsumer<ObjectNode> filled) {
        ArrayNode list = parent.putArray(member);
        IntStream.range(0, count).forEach(index -> filled.accept(list.addObject(), index));
    }

    /** Puts up to that many different texts, at least one. */
    void some(ObjectNode record, String member, int most, Supplier<String> one) {
        ArrayNode list = record.putArray(member);
        some(most, one).forEach(list::add);
    }

    List<String> some(int most, Supplier<String> one) {
        return Stream.generate(one).limit(between(1, most)).distinct().toList();
    }

    static void texts(ObjectNode record, String member, List<String> texts) {
        ArrayNode list = record.putArray(member);
        texts.forEach(list::add);
    }
}
