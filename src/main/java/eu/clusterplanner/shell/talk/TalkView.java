package eu.clusterplanner.shell.talk;

import com.vaadin.flow.component.html.Div;
import eu.clusterplanner.shared.PartnershipId;

/** What the panel shows of a place. */
public abstract class TalkView extends Div {

    private static final long serialVersionUID = 1L;

    /** Shows what is said there; what was being written about another place goes. */
    public abstract void show(PartnershipId partnership, TalkPlace place);

    /** Others have said something: shows it, and leaves alone what is being written. */
    public abstract void refresh();
}
