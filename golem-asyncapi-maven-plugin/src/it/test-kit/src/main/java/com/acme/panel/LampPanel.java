package com.acme.panel;

import com.acme.panel.model.Report;
import com.acme.panel.runtime.MessageStream;

/** Shows what a lamp reports. */
public final class LampPanel {

    private final LampsClient client;

    public LampPanel(LampsClient client) {
        this.client = client;
    }

    /** What a lamp reports, up to the end. */
    public String show(String lamp) {
        StringBuilder shown = new StringBuilder(lamp).append(':');
        try (MessageStream<Report> reports = client.watchLamp(lamp)) {
            for (Report report : reports) {
                shown.append(report.lit() ? " on" : " off");
            }
        }
        return shown.toString();
    }
}
