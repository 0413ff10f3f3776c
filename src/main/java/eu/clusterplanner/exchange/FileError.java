package eu.clusterplanner.exchange;

/**
 * What is wrong at one place of a partnership file.
 *
 * @param pointer the place as a JSON pointer (RFC 6901), empty for the file as a whole
 * @param detail why the value is refused, in words
 */
public record FileError(String pointer, String detail) {}
