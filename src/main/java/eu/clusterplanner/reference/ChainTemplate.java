package eu.clusterplanner.reference;

import java.util.List;

/**
 * The usual value chain of an industry, to start a chain of one's own from.
 *
 * @param code names the template
 * @param name of the industry
 * @param stages in the order of the chain, stages of support last
 * @param verified whether the stages were checked against a public source
 */
public record ChainTemplate(String code, String name, List<Stage> stages, boolean verified) {

    /**
     * One stage.
     *
     * @param key unique in its template; fit as key of a stage in the partnership file
     * @param support beside the chain: machinery, testing, skills
     * @param feeds key of the stage that takes this one's output; empty for the last one and for support
     */
    public record Stage(String key, String name, boolean support, List<String> feeds) {}
}
