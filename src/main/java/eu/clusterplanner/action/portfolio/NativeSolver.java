package eu.clusterplanner.action.portfolio;

import com.google.ortools.Loader;

/** The native library of the solver, which is unpacked and loaded when somebody needs it for the first time. */
final class NativeSolver {

    private NativeSolver() {}

    private static final class Loaded {
        /** Why it could not be loaded; empty: it was. */
        static final String PROBLEM = load();

        private static String load() {
            try {
                Loader.loadNativeLibraries();
                return "";
            } catch (LinkageError | RuntimeException notOnThisMachine) {
                return notOnThisMachine.toString();
            }
        }
    }

    /**
     * Loads it, the first time.
     *
     * @throws SolverMissingException where the library is not there or does not fit the machine
     */
    static void require() {
        if (!Loaded.PROBLEM.isEmpty()) {
            throw new SolverMissingException(Loaded.PROBLEM);
        }
    }
}
