package org.pushforward.ui.handover;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.pushforward.experiment.Experiment;
import org.pushforward.experiment.code.CodeException;
import org.pushforward.experiment.code.RunCode;
import org.pushforward.ui.Desk;
import org.pushforward.ui.course.Exhibit;
import org.pushforward.ui.run.Run;

/** Runs as short text codes: on the clipboard, typed, and in a lesson's links. */
public final class Codes {
    private static final String LINK = "code:";

    private final Desk desk;

    public Codes(Desk desk) {
        this.desk = desk;
    }

    /** Puts the open run's code on the clipboard. */
    public void copy() {
        Run<?> run = desk.bench().run();
        try {
            String code = new RunCode(run.experiment(), run.spec()).text();
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            Clipboard.getSystemClipboard().setContent(content);
            desk.notices().tell(desk.look().messages().get("handover.copied", code));
        } catch (CodeException e) {
            desk.notices().warn(e.in(desk.look().messages()));
        }
    }

    /** Asks for a code; one on the clipboard is offered. */
    public void enter() {
        CodeSheet sheet = new CodeSheet(desk.look(), this::read, this::apply, desk.overlay()::close);
        sheet.offer(Clipboard.getSystemClipboard().getString());
        desk.overlay().show(sheet, sheet.field());
    }

    RunCode read(String code) {
        List<Experiment<?>> known =
                desk.exhibits().stream().<Experiment<?>>map(Exhibit::experiment).toList();
        return RunCode.read(known, code);
    }

    /** Opens what the code says and begins it; a code that is wrong changes nothing. */
    private void apply(RunCode code) {
        desk.overlay().close();
        desk.open(desk.exhibitOf(code.experiment().id()));
        Run<?> run = desk.bench().run();
        run.apply(code.spec());
        run.restart();
        run.play(true);
    }

    /** Follows a link in a lesson if it carries a code; true if it does. */
    public boolean follow(String address) {
        if (!address.startsWith(LINK)) {
            return false;
        }
        try {
            apply(read(address.substring(LINK.length())));
        } catch (CodeException e) {
            desk.notices().warn(e.in(desk.look().messages()));
        }
        return true;
    }
}
