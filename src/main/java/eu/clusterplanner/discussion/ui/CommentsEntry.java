package eu.clusterplanner.discussion.ui;

import com.vaadin.flow.component.Component;
import eu.clusterplanner.discussion.CommentReading;
import eu.clusterplanner.shared.PartnershipId;
import eu.clusterplanner.shell.BesidePage;

/** The comments in the menu of a partnership, with how many are for me. */
@org.springframework.stereotype.Component
class CommentsEntry implements BesidePage {

    private final CommentReading reading;

    CommentsEntry(CommentReading reading) {
        this.reading = reading;
    }

    @Override
    public String textKey() {
        return "comments.title";
    }

    @Override
    public Class<? extends Component> page() {
        return CommentsPage.class;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public int count(PartnershipId partnership) {
        return reading.countMine(partnership);
    }
}
