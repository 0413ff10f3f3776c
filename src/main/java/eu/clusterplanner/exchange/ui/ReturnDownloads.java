package eu.clusterplanner.exchange.ui;

import org.springframework.stereotype.Component;

/** Files that are edited elsewhere and come back. */
@Component
record ReturnDownloads(WorkbookDownload plan, ActionListDownload actions) {}
