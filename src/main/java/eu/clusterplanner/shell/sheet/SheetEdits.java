package eu.clusterplanner.shell.sheet;

import eu.clusterplanner.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of edits: each is looked at first, and what is left goes to the handler in one gesture. */
final class SheetEdits {

    private @Nullable SheetEditHandler handler;

    void storedBy(SheetEditHandler newHandler) {
        handler = newHandler;
    }

    List<CellAnswer> answers(List<CellEdit> edits, SheetContent content, Texts texts) {
        EditCheck check = new EditCheck(content, texts);
        List<CellEdit> good = new ArrayList<>();
        List<CellAnswer> answers = new ArrayList<>();
        for (CellEdit edit : edits) {
            EditCheck.Result result = check.check(edit);
            if (result.problem() != null) {
                answers.add(CellAnswer.refused(edit, result.problem()));
            } else if (handler == null) {
                answers.add(CellAnswer.refused(edit, texts.get("sheet.locked")));
            } else {
                good.add(result.edit());
            }
        }
        if (handler != null && !good.isEmpty()) {
            answers.addAll(handler.apply(new SheetEdit(good)));
        }
        return answers;
    }
}
