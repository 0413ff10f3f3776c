package eu.clusterplanner.competence;

import eu.clusterplanner.platform.mail.Mail;
import java.util.List;

/** Tells a partner that a manager has corrected it; filled by the module that knows how to reach partners. */
public interface CorrectionNotices {

    /** Sends the note to everybody who answers for the partner; mails to be copied where there is no mail server. */
    List<Mail> tell(Correction correction);
}
