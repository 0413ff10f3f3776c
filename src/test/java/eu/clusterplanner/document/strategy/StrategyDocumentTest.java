package eu.clusterplanner.document.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.clusterplanner.document.content.Sensitive;
import eu.clusterplanner.document.model.Block;
import eu.clusterplanner.document.model.Inline;
import eu.clusterplanner.document.model.Section;
import eu.clusterplanner.document.model.Table;
import eu.clusterplanner.document.render.DocxRenderer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents of the strategy for a plan made by hand, section by section. */
class StrategyDocumentTest {

    private static final SmallStrategy PLAN = new SmallStrategy();

    @Test
    void the_summary_says_who_why_what_and_what_comes_next() {
        assertThat(words(PLAN, "summary"))
                .contains("TEST joins 2 partners from 2 countries: Czechia, Germany. Together they have 80 members.")
                .contains("Companies want a first contact.", "Open markets", "Enter Canada", "Close the loop")
                .contains("Members|80", "Agreed actions|1", "EUR 43,210, EUR 32,109 of it secured")
                .contains("1\u00a0Aug\u00a02026: Visit Toronto");
    }

    @Test
    void the_introduction_says_how_it_was_made_and_who_was_heard() {
        assertThat(words(PLAN, "s1"))
                .contains("This strategy says why we work together")
                .contains("Smart Guide for European Strategic Cluster Partnerships")
                .contains("71 small and medium-sized companies took part in a survey or workshop.")
                .contains("1\u00a0Mar\u00a02026", "Survey of needs", "People|83", "SMEs|71");
        assertThat(words(new SmallStrategy().written(Map.of("s1-1", "For our boards.")), "s1"))
                .contains("For our boards.")
                .doesNotContain("This strategy says why");
    }

    @Test
    void what_the_team_says_of_itself_and_of_its_method_is_not_said_twice() {
        SmallStrategy written =
                new SmallStrategy().written(Map.of("summary", "Who we are.", "s1-2", "As the guide says."));

        assertThat(words(PLAN, "summary")).contains("joins 2 partners");
        assertThat(words(written, "summary")).contains("Who we are.").doesNotContain("joins 2 partners");
        assertThat(words(written, "s1"))
                .contains(
                        "As the guide says.", "The method goes from what each partner is", "How the strategy was made")
                .doesNotContain("follows the logic");
    }

    @Test
    void the_partnership_is_told_with_its_partners_principles_and_surroundings() {
        assertThat(words(PLAN, "s2"))
                .contains("The partners on the map", "Natural Earth, public domain")
                .contains("ESCP-4i, Going international", "A call", "North cluster", "EUR 765,432", "Agri-food")
                .contains("Cluster organisation", "Coordinator", "Czechia, Severovýchod", "Founded|2006", "Gold")
                .contains("North cluster. Works on layers. Brings: Nanofibres, Machinery.")
                .contains("2 partners from 2 countries: Czechia, Germany.")
                .contains("2 objectives on one axis. One answers a finding of our analysis.")
                .contains("2 of 2 partners are cluster organisations", "We join clusters.")
                .contains("Areas of smart specialisation that we work in: Smart sensors.")
                .contains("Organisations|Regional agency (Severovýchod, Czechia)", "Letter of support|Regional agency")
                .doesNotContain("in secret", "Influence|4");
    }

    @Test
    void principles_are_those_of_european_strategic_cluster_partnerships_only() {
        assertThat(ids(new SmallStrategy().strand("EUROCLUSTER"))).doesNotContain("s2-4");
        assertThat(ids(PLAN)).contains("s2-4");
    }

    @Test
    void what_the_team_notes_about_stakeholders_is_there_by_choice() {
        assertThat(words(new SmallStrategy().with(Sensitive.INFLUENCE), "s2"))
                .contains("Keep it informed in secret.", "Influence|4", "Interest|2");
    }

    @Test
    void challenge_and_needs_are_told_with_the_actions_that_answer_them() {
        assertThat(words(PLAN, "s3"))
                .contains("Packaging must become lighter.", "Regional actors work together too little")
                .contains("Companies want a first contact.", "SMEs|12", "High", "1.1 Visit Toronto");
        assertThat(ids(PLAN)).doesNotContain("s3-2", "s3-3");
        assertThat(words(new SmallStrategy().strand("ESCP_S3"), "s3"))
                .contains("Situation by region", "Severovýchod, Czechia", "Layers, Printing");
    }

    @Test
    void competences_are_told_as_those_of_the_whole_partnership() {
        assertThat(words(PLAN, "s4"))
                .contains("2 partners and 3 competences make 6 answers; 6 of them are given")
                .contains("one level has such a proof")
                .contains("One of three needed competences depends on one partner only; one is covered twice; "
                        + "for finance skills nobody reaches the needed level.")
                .contains("Nobody has it", "Only one partner")
                .contains("Finance skills", "Bring in a partner", "South", "Ask an investor.")
                .contains("North and South. North brings what South lacks: Layers.")
                .contains("South brings what North lacks: Finance skills.")
                .contains("Idea: Thin trays", "Barrier: Price of samples", "Choose three trays (South, ")
                .contains("Only here|Layers", "Shared|Printing (with South)", "Leads in the chain|Raw polymers")
                .contains("Source: self-assessment of the partners, 1\u00a0Jun\u00a02026, 6 of 6 answered")
                .doesNotContain("Share|");
    }

    @Test
    void levels_and_shares_of_single_partners_are_there_by_choice() {
        SmallStrategy open = new SmallStrategy().with(Sensitive.LEVELS, Sensitive.SHARES);

        assertThat(ids(PLAN)).doesNotContain("annex-a");
        assertThat(words(open, "annex-a")).contains("North|4", "South|1", "Certificate of the laboratory");
        assertThat(words(open, "s4")).contains("Share|", "level of each partner");
        assertThat(pictures(open, "s4")).contains(">North<").contains(">South<");
        assertThat(pictures(PLAN, "s4")).doesNotContain(">North<").doesNotContain(">South<");
    }

    @Test
    void the_value_chain_is_told_with_its_weak_stages_and_where_partners_meet() {
        assertThat(words(PLAN, "s5"))
                .contains("From raw to retail.", "Value chain: Packaging")
                .contains("Raw polymers", "Leads|North", "Supports|South", "Companies|7", "From outside|20%")
                .contains("Together we cover", "One stage is a bottleneck: Retail.", "Not decided yet")
                .contains("Raw polymers (North)", "Forming (South)", "What we do there together|Visit Toronto");
    }

    @Test
    void each_finding_is_told_with_what_it_rests_on_and_the_objective_that_answers_it() {
        assertThat(words(PLAN, "s6"))
                .contains("Strengths", "Layers are known abroad.", "Competence “Layers”")
                .contains("Threats", "Stage “Forming”")
                .contains("Nobody knows investors.\nObjective|O1 Enter Canada", "Market Canada");
    }

    @Test
    void each_objective_has_a_sheet() {
        assertThat(words(PLAN, "s7"))
                .contains("Vision. Companies want a first contact.", "Mission. We join clusters.")
                .contains("Open markets. Together we go further.")
                .contains("Objective O1", "By 2027 five companies sell there.", "Nobody knows investors.")
                .contains("North cluster", "M20 (31\u00a0Aug\u00a02027)", "Companies in Canada: 0 → 5 (companies)")
                .contains("The rate of exchange holds.")
                .contains("Small companies", "Reached|12")
                .contains("Shared actions for brand and communication");
    }

    @ParameterizedTest
    @CsvSource({
        "ESCP_4I,     Target markets,                        Two languages",
        "ESCP_S3,     Priorities and fields of investment,   Freshness label",
        "ESCP_4X,     'Excellence of services, and exchanges', Label now|Gold",
        "EUROCLUSTER, Support for companies,                 ''"
    })
    void what_a_strand_asks_for_stands_under_its_own_heading(String strand, String heading, String words) {
        SmallStrategy plan = new SmallStrategy().strand(strand).written(Map.of("s7-4", "We chose."));

        assertThat(words(plan, "s7")).contains(heading, "We chose.", words);
    }

    @Test
    void target_markets_are_drawn_and_said_in_words() {
        assertThat(pictures(PLAN, "s7")).contains(">CA<", "Canada: attractiveness 4, readiness 3");
    }

    @Test
    void the_thread_is_drawn_and_its_breaks_are_named() {
        assertThat(words(PLAN, "s8"))
                .contains("No objective answers this finding: Rules become stricter.")
                .contains("No shared action serves this objective: O2 Close the loop")
                .contains("No indicator measures this objective: O2 Close the loop")
                .contains("Visit Toronto", "Money|Secured", "Freshness label", "EUR 210,987")
                .doesNotContain("43,210");
        assertThat(pictures(PLAN, "s8")).contains("First meeting in").contains("Nothing yet");
    }

    @Test
    void working_measuring_risks_and_what_comes_after_are_told() {
        assertThat(words(PLAN, "s9"))
                .contains("Steering committee", "Two thirds, of all partners, quorum 67%, open for 10 days at least")
                .contains("Decisions. Two thirds decide.", "Joining. By vote.");
        assertThat(words(PLAN, "s10"))
                .contains("Companies with a first sale", "Outcome", "Target|5", "Invoices", "First report");
        assertThat(words(PLAN, "s11")).contains("Late answers", "Ask early", "Impact|5");
        assertThat(words(PLAN, "s12")).contains("Visit Toronto", "First meeting in Toronto", "Minutes");
    }

    @Test
    void annexes_by_choice_stand_in_it_when_they_are_chosen() {
        SmallStrategy chosen = new SmallStrategy().choosing("annex-b", "annex-c", "annex-d");

        assertThat(ids(PLAN)).contains("annex-f").doesNotContain("annex-b", "annex-c", "annex-d");
        assertThat(words(chosen, "annex-b")).contains("North and South", "Our view|80", "We know each other.", "40%");
        assertThat(words(chosen, "annex-c")).contains("Legal name of P1", "Czech", "40 in all");
        assertThat(words(chosen, "annex-d")).contains("Three markets stay.", "Online");
        assertThat(words(PLAN, "annex-f")).contains("Portrait on the web", "Call text", "javascript:alert(1)");
    }

    @Test
    void only_addresses_of_the_web_are_links() {
        List<String> links = sections(PLAN)
                .filter(section -> section.id().equals("annex-f"))
                .flatMap(section -> section.blocks().stream())
                .flatMap(StrategyDocumentTest::inlines)
                .filter(Inline.Link.class::isInstance)
                .map(link -> ((Inline.Link) link).address())
                .toList();

        assertThat(links).isNotEmpty().containsOnly("https://example.org/portrait");
    }

    @Test
    void amounts_are_left_out_for_those_who_may_not_see_them() {
        assertThat(words(new SmallStrategy().withoutCosts()))
                .doesNotContain("765,432", "654,321", "43,210", "32,109", "210,987");
    }

    @Test
    void without_a_start_planned_dates_are_months() {
        assertThat(words(new SmallStrategy().monthsOnly()))
                .contains("M8 – M9", "M20", "M24")
                .doesNotContain("Aug\u00a02026", "Aug\u00a02027");
    }

    @Test
    void an_empty_plan_tells_what_it_knows_and_has_no_empty_headings() {
        var model = StrategyDocument.compose(new SmallStrategy().empty());

        assertThat(model.sections()).extracting(Section::id).containsExactly("s1", "s2", "abbreviations");
        assertThat(new DocxRenderer().render(model, Instant.EPOCH)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "שלום עולם \u202e abc", "{what} '' # %s"})
    void whatever_people_write_stands_there_as_they_wrote_it(String hostile) {
        SmallStrategy plan = new SmallStrategy().saying(hostile);

        assertThat(words(plan, "s3")).contains(hostile);
        assertThat(words(plan, "s7")).contains(hostile);
        assertThat(words(plan, "s11")).contains(hostile);
        assertThat(new DocxRenderer().render(StrategyDocument.compose(plan.input()), Instant.EPOCH))
                .isNotEmpty();
    }

    @Test
    void very_long_words_and_texts_do_not_stop_it() {
        SmallStrategy plan = new SmallStrategy().saying("Longestword".repeat(1_800));

        assertThat(new DocxRenderer().render(StrategyDocument.compose(plan.input()), Instant.EPOCH))
                .isNotEmpty();
    }

    private static Stream<Section> sections(SmallStrategy plan) {
        return StrategyDocument.compose(plan.input()).sections().stream().flatMap(StrategyDocumentTest::within);
    }

    private static Stream<Section> within(Section section) {
        return Stream.concat(Stream.of(section), section.parts().stream().flatMap(StrategyDocumentTest::within));
    }

    private static List<String> ids(SmallStrategy plan) {
        return sections(plan).map(Section::id).toList();
    }

    private static String words(SmallStrategy plan) {
        return StrategyDocument.compose(plan.input()).sections().stream()
                .map(StrategyDocumentTest::words)
                .collect(Collectors.joining());
    }

    private static String words(SmallStrategy plan, String id) {
        return StrategyDocument.compose(plan.input()).sections().stream()
                .filter(section -> section.id().equals(id))
                .map(StrategyDocumentTest::words)
                .collect(Collectors.joining());
    }

    private static String words(Section section) {
        return section.title() + "\n"
                + section.blocks().stream().map(StrategyDocumentTest::words).collect(Collectors.joining())
                + section.parts().stream().map(StrategyDocumentTest::words).collect(Collectors.joining());
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Picture picture -> picture.caption() + "\n" + picture.source() + "\n";
            case Table table ->
                table.caption() + "\n"
                        + table.rows().stream().map(row -> row(table, row)).collect(Collectors.joining())
                        + table.source() + "\n";
            default -> inlines(block).map(Inline::content).collect(Collectors.joining()) + "\n";
        };
    }

    /** Each cell as heading|words on a line. */
    private static String row(Table table, Table.Row row) {
        if (!(row instanceof Table.Cells cells)) {
            return ((Table.Group) row).title() + "\n";
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < cells.cells().size(); i++) {
            words.append(table.columns().get(i).heading()).append('|');
            cells.cells().get(i).forEach(inline -> words.append(inline.content()));
            words.append('\n');
        }
        return words.toString();
    }

    private static Stream<Inline> inlines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().stream();
            case Block.Note note -> note.text().stream();
            case Block.ItemList list -> list.items().stream().flatMap(item -> item.text().stream());
            case Table table ->
                table.rows().stream()
                        .filter(Table.Cells.class::isInstance)
                        .flatMap(row -> ((Table.Cells) row).cells().stream().flatMap(List::stream));
            case Block.Picture picture -> Stream.of();
        };
    }

    private static String pictures(SmallStrategy plan, String id) {
        return sections(plan)
                .filter(section -> section.id().startsWith(id))
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).figure().svg())
                .collect(Collectors.joining());
    }
}
