package eu.clusterplanner.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what. Contributor, reviewer and reader work for the first partner, the others of their role for the
 * second.
 * "yes": done, shown or offered; "no": refused, left out or not editable; "none": as if the partnership did not exist;
 * "login": first sign in. Who came by the link of a team review is refused all of it.
 */
final class RightsTable {

    static final String BEFORE = ", before publishing";
    static final String AFTER = ", once published";

    private static final String TABLE = """
            act                                                     MANAGER EDITOR CONTRIBUTOR OTHER_CONTRIBUTOR REVIEWER OTHER_REVIEWER READER STRANGER ADMINISTRATOR NOBODY

            find it among my partnerships                             yes    yes    yes         yes               yes      yes            yes    none     none          login
            read the plan                                             yes    yes    yes         yes               yes      yes            yes    none     none          login
            open every step                                           yes    yes    yes         yes               yes      yes            yes    none     none          login
            read how much there is                                    yes    yes    yes         yes               yes      yes            yes    none     none          login
            find words in the plan                                    yes    yes    yes         yes               yes      yes            yes    none     none          login
            see the views of the actions                              yes    yes    yes         yes               yes      yes            yes    none     none          login
            read the history                                          yes    yes    yes         yes               yes      yes            yes    none     none          login
            see what is different                                     yes    yes    yes         yes               yes      yes            yes    none     none          login
            export the file                                           yes    yes    no          no                no       no             no     none     none          login
            export the workbook                                       yes    yes    no          no                no       no             no     none     none          login
            take the shared actions out as a file                     yes    yes    yes         yes               yes      yes            yes    none     none          login
            import a file as a new partnership                        yes    yes    yes         yes               yes      yes            yes    yes      yes           login
            import a workbook as a new partnership                    yes    yes    yes         yes               yes      yes            yes    yes      yes           login
            see what a workbook that comes back changes               yes    yes    no          no                no       no             no     none     none          login
            take over a workbook that comes back                      yes    yes    no          no                no       no             no     none     none          login
            begin a partnership                                       yes    yes    yes         yes               yes      yes            yes    yes      yes           login

            see the ratings of the first partner, before publishing   yes    yes    yes         no                yes      no             no     none     none          login
            see the ratings of the first partner, once published      yes    yes    yes         yes               yes      yes            yes    none     none          login
            see the analysis, before publishing                       yes    yes    no          no                no       no             no     none     none          login
            see the analysis, once published                          yes    yes    yes         yes               yes      yes            yes    none     none          login
            see a trial, before publishing                            yes    yes    no          no                no       no             no     none     none          login
            see a trial, once published                               yes    yes    yes         yes               yes      yes            yes    none     none          login
            fetch the computed roadmap, before publishing             yes    yes    no          no                no       no             no     none     none          login
            fetch the computed roadmap, once published                yes    yes    yes         yes               yes      yes            yes    none     none          login
            download the document, before publishing                  yes    yes    no          no                no       no             no     none     none          login
            download the document, once published                     yes    yes    yes         yes               yes      yes            yes    none     none          login
            see the dates of the plan                                 yes    yes    yes         yes               yes      yes            yes    none     none          login
            have the picture of the plan drawn                        yes    yes    yes         yes               yes      yes            yes    none     none          login
            see what is spent, before publishing                      yes    yes    no          no                no       no             no     none     none          login
            see what is spent, once published                         yes    yes    no          no                no       no             no     none     none          login
            see the choice within a budget                            yes    yes    no          no                no       no             no     none     none          login
            see the values of actions                                 yes    yes    yes         yes               yes      yes            yes    none     none          login
            see the money of actions                                  yes    yes    yes         yes               yes      yes            yes    none     none          login
            see what the first partner spends                         yes    yes    yes         no                yes      no             no     none     none          login

            change the basics                                         yes    yes    no          no                no       no             no     none     none          login
            publish the ratings                                       yes    yes    no          no                no       no             no     none     none          login
            change the profile of the first partner                   yes    yes    yes         no                no       no             no     none     none          login
            change the role of the first partner                      yes    yes    no          no                no       no             no     none     none          login
            remove the second partner                                 yes    yes    no          no                no       no             no     none     none          login
            rate the first partner                                    yes    yes    yes         no                no       no             no     none     none          login
            say what level is needed                                  yes    yes    no          no                no       no             no     none     none          login
            report progress of an action of the first partner         yes    yes    yes         no                no       no             no     none     none          login
            change the title of an action                             yes    yes    no          no                no       no             no     none     none          login
            add an action                                             yes    yes    no          no                no       no             no     none     none          login
            put actions into another order                            yes    yes    no          no                no       no             no     none     none          login
            take over a choice within a budget                        yes    yes    no          no                no       no             no     none     none          login
            freeze the plan                                           yes    yes    no          no                no       no             no     none     none          login
            copy an action                                            yes    yes    no          no                no       no             no     none     none          login
            bring a removed action back                               yes    yes    no          no                no       no             no     none     none          login
            begin a value chain with a template                       yes    yes    no          no                no       no             no     none     none          login
            keep a trial                                              yes    yes    no          no                no       no             no     none     none          login
            remove a kept trial                                       yes    yes    no          no                no       no             no     none     none          login
            make a partner of a candidate                             yes    yes    no          no                no       no             no     none     none          login
            begin a list of competences with a template               yes    yes    no          no                no       no             no     none     none          login
            write who gives what to an action                         yes    yes    no          no                no       no             no     none     none          login
            fill in what is usual for an action                       yes    yes    no          no                no       no             no     none     none          login
            keep a view of the actions for the team                   yes    yes    no          no                no       no             no     none     none          login
            keep a view of the actions for oneself                    yes    yes    yes         yes               yes      yes            yes    none     none          login

            see how far partners are with their answers               yes    yes    no          no                no       no             no     none     none          login
            ask partners for their part                               yes    no     no          no                no       no             no     none     none          login
            correct what the first partner said                       yes    no     no          no                no       no             no     none     none          login

            start a team review                                       yes    no     no          no                no       no             no     none     none          login
            see which team reviews there are                          yes    yes    yes         yes               yes      yes            yes    none     none          login
            see what waits for me in team reviews                     yes    yes    yes         yes               yes      yes            yes    none     none          login
            look at an open team review                               yes    yes    no          no                no       no             no     none     none          login
            fetch the minutes of a team review                        yes    yes    yes         yes               yes      yes            yes    none     none          login
            answer in a team review for the first partner             no     no     no          no                yes      no             no     none     none          login
            remind in a team review                                   yes    no     no          no                no       no             no     none     none          login
            copy the mail of a team review                            yes    no     no          no                no       no             no     none     none          login
            say what becomes of an answer                             yes    no     no          no                no       no             no     none     none          login
            take up what a reviewer suggested                         yes    no     no          no                no       no             no     none     none          login
            ask once more in a team review                            yes    no     no          no                no       no             no     none     none          login
            say who answers for whom in a team review                 yes    no     no          no                no       no             no     none     none          login
            give more time in a team review                           yes    no     no          no                no       no             no     none     none          login
            take a team review back                                   yes    no     no          no                no       no             no     none     none          login
            close a team review                                       yes    no     no          no                no       no             no     none     none          login
            read the decisions                                        yes    yes    yes         yes               yes      yes            yes    none     none          login
            see what the decisions do not explain                     yes    yes    no          no                no       no             no     none     none          login
            write a decision down                                     yes    yes    no          no                no       no             no     none     none          login
            correct a decision                                        yes    yes    no          no                no       no             no     none     none          login
            take a decision out of the log                            yes    yes    no          no                no       no             no     none     none          login
            read the comments                                         yes    yes    yes         yes               yes      yes            yes    none     none          login
            see the suggestions                                       yes    yes    yes         yes               yes      yes            yes    none     none          login
            see how I am told                                         yes    yes    yes         yes               yes      yes            yes    none     none          login
            comment on an action                                      yes    yes    yes         yes               yes      yes            no     none     none          login
            answer a comment                                          yes    yes    yes         yes               yes      yes            no     none     none          login
            edit the manager's comment                                yes    no     no          no                no       no             no     none     none          login
            take back the manager's comment                           yes    no     no          no                no       no             no     none     none          login
            call a comment solved                                     yes    yes    yes         yes               yes      yes            no     none     none          login
            say whose turn it is                                      yes    yes    yes         yes               yes      yes            no     none     none          login
            propose another title                                     yes    yes    yes         yes               yes      yes            no     none     none          login
            propose an action                                         yes    yes    yes         yes               yes      yes            no     none     none          login
            propose to remove an action                               yes    yes    yes         yes               yes      yes            no     none     none          login
            accept another title                                      yes    yes    no          no                no       no             no     none     none          login
            accept progress of an action of the first partner         yes    yes    yes         no                no       no             no     none     none          login
            decline another title                                     yes    yes    no          no                no       no             no     none     none          login
            take back the manager's suggestion                        yes    no     no          no                no       no             no     none     none          login
            choose how I am told                                      yes    yes    yes         yes               yes      yes            yes    none     none          login
            find in the inbox that it is the manager's turn           yes    no     no          no                no       no             no     no       no            login
            mark what my inbox tells as read                          yes    yes    yes         yes               yes      yes            yes    yes      yes           login

            see the team                                              yes    yes    yes         yes               yes      yes            yes    none     none          login
            look at the invitation of a colleague                     yes    no     yes         no                no       no             no     none     none          login
            invite an editor                                          yes    no     no          no                no       no             no     none     none          login
            invite a colleague of the first partner                   yes    no     yes         no                no       no             no     none     none          login
            send the invitation of an editor again                    yes    no     no          no                no       no             no     none     none          login
            send the invitation of a colleague again                  yes    no     yes         no                no       no             no     none     none          login
            take back the invitation of an editor                     yes    no     no          no                no       no             no     none     none          login
            take back the invitation of a colleague                   yes    no     yes         no                no       no             no     none     none          login
            change the role of somebody                               yes    no     no          no                no       no             no     none     none          login
            say for whom somebody works                               yes    no     no          no                no       no             no     none     none          login
            remove the reader from the team                           yes    no     no          no                no       no             yes    none     none          login

            copy the partnership                                      yes    no     no          no                no       no             no     none     none          login
            delete the partnership                                    yes    no     no          no                no       no             no     none     none          login
            bring the deleted partnership back                        yes    none   none        none              none     none           none   none     none          login
            delete the deleted partnership for ever                   yes    none   none        none              none     none           none   none     none          login

            look after accounts                                       no     no     no          no                no       no             no     no       yes           login
            see whether everything is well                            no     no     no          no                no       no             no     no       yes           login
            """;

    private static final Set<String> READING =
            Set.of("find", "read", "open", "export", "see", "fetch", "download", "have");

    private RightsTable() {}

    /** Rows in their order: an act, and what each is answered. */
    static Map<String, Map<Who, Answer>> rows() {
        List<List<String>> lines = TABLE.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split(" {2,}|(?<=act) +", 2)))
                .toList();
        List<Who> heads =
                words(lines.getFirst().getLast()).stream().map(Who::valueOf).toList();
        Map<String, Map<Who, Answer>> rows = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            List<String> answers = words(line.getLast());
            Map<Who, Answer> row = new LinkedHashMap<>();
            for (Who who : heads) {
                row.put(who, Answer.parse(answers.get(heads.indexOf(who))));
            }
            row.put(Who.LINK, Answer.NO);
            row.put(Who.ENDED_LINK, Answer.NO);
            rows.put(line.getFirst(), row);
        }
        return rows;
    }

    /** Whether the act leaves everything as it is. */
    static boolean reads(String act) {
        return READING.contains(act.substring(0, act.indexOf(' ')));
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split(" +", -1));
    }
}
