package eu.clusterplanner.exchange.file;

/** JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    static String of(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String of(String parent, int index) {
        return parent + "/" + index;
    }
}
