package eu.clusterplanner.exchange.ui;

import eu.clusterplanner.exchange.WorkbookReturn;
import eu.clusterplanner.shell.SavingState;
import eu.clusterplanner.shell.history.UndoActs;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the page of returned workbooks works with. */
@Component
record ReturnActs(WorkbookReturn returns, UndoActs undo, ObjectProvider<SavingState> saving, Clock clock) {}
