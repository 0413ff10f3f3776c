package eu.clusterplanner.platform;

/** Tells in which window of a browser the present thread writes; filled by the module that knows windows. */
@FunctionalInterface
public interface WriteOrigin {

    /** Empty where it is in none: an import, a job, a call of the HTTP interface. */
    String present();
}
