package eu.clusterplanner.request.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.clusterplanner.request.OpenAnswer;
import eu.clusterplanner.shared.Texts;
import java.util.Map;

/** Who asks what of whom, until when; who sees the answer and how long it is kept. */
final class AnswerIntroduction extends Div {

    private static final long serialVersionUID = 1L;

    AnswerIntroduction(OpenAnswer open, Texts texts) {
        Map<String, Object> words = AnswerWords.of(open, texts);
        addClassName("planner-answer-introduction");
        add(new Paragraph(texts.get("answer.asked", words)), new Paragraph(texts.get("answer.due", words)));
        quote(open.asked().message());
        quote(open.asked().question());
        Paragraph notice = new Paragraph(texts.get("answer.notice", words));
        notice.addClassName("planner-small");
        add(notice);
    }

    /** The manager's own words, in whatever language they are. */
    private void quote(@org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            Paragraph quoted = new Paragraph(text);
            quoted.addClassName("planner-answer-quote");
            add(quoted);
        }
    }
}
