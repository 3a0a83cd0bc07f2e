package org.pushforward.ui;

import org.pushforward.experiment.Explanations;
import org.pushforward.ui.run.Run;

/** Opens and closes the sheet that explains all of the open exhibit and of the window. */
final class Help {
    private final Desk desk;
    private HelpSheet sheet;

    Help(Desk desk) {
        this.desk = desk;
    }

    void toggle() {
        if (sheet != null && sheet.getParent() == desk.overlay()) {
            desk.overlay().close();
        } else {
            open(desk.bench().run());
        }
    }

    private <S> void open(Run<S> run) {
        Look look = desk.look();
        sheet = new HelpSheet(
                look,
                Explanations.of(run.experiment(), run.frame(), run.phases(), look.messages()),
                desk.overlay()::close);
        desk.overlay().show(sheet, sheet.search());
    }
}
