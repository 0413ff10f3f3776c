package eu.clusterplanner.discussion.ui;

import eu.clusterplanner.discussion.CommentReading;
import eu.clusterplanner.discussion.CommentService;
import eu.clusterplanner.discussion.SuggestionReading;
import eu.clusterplanner.discussion.SuggestionService;
import eu.clusterplanner.notification.Inbox;
import eu.clusterplanner.record.RecordKinds;
import eu.clusterplanner.record.Records;
import eu.clusterplanner.record.history.History;
import eu.clusterplanner.shell.field.FieldFactory;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the panel and the page of comments read from and write to. */
@Component
record DiscussionServices(
        CommentService comments,
        CommentReading reading,
        SuggestionService suggestions,
        SuggestionReading suggested,
        Inbox inbox,
        Records records,
        RecordKinds kinds,
        History history,
        FieldFactory fields,
        Clock clock) {}
