package org.reelkeeper.gui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reelkeeper.gui.FxToolkit.onFxThread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reelkeeper.edit.ChangeSetInfo;
import org.reelkeeper.edit.Edit;
import org.reelkeeper.edit.FieldChange;
import org.reelkeeper.gui.FxToolkit;
import org.reelkeeper.gui.Hands;
import org.reelkeeper.gui.Messages;
import org.reelkeeper.gui.OpenRecord;
import org.reelkeeper.gui.Pictures;
import org.reelkeeper.gui.RecordingDesk;
import org.reelkeeper.gui.SameThreadJobs;
import org.reelkeeper.gui.SampleRecords;
import org.reelkeeper.gui.inspector.InspectorModel.Page;
import org.reelkeeper.model.Field;
import org.reelkeeper.model.FieldText;
import org.reelkeeper.model.Slot;
import org.reelkeeper.query.Sought;
import org.reelkeeper.query.Sought.Wanted;
import org.reelkeeper.query.TextMatch.Phrase;
import org.reelkeeper.service.RefusedActException;
import org.reelkeeper.service.Revision;
import org.reelkeeper.service.SourceView;
import org.reelkeeper.service.SourceView.Mark;

@ExtendWith(FxToolkit.class)
class InspectorTest {

    private final RecordingDesk desk = new RecordingDesk(SampleRecords.harbour());
    private final OpenRecord open = new OpenRecord(desk, new SameThreadJobs(), Assertions::fail);
    private final InspectorModel model = new InspectorModel(open, desk, new SameThreadJobs(), Assertions::fail);
    private final List<Slot> followed = new ArrayList<>();
    private final Map<Slot, String> typed = new java.util.HashMap<>();

    @Test
    void theSourceSaysWhereItIsFromAndWhatTheReaderDid() {
        onFxThread(() -> {
            var hands = openInspector();

            assertEquals("tagus-week23.txt · lines 412–427 · UTF-8 · LF", hands.text("source-where"));
            assertEquals(
                    SampleRecords.HARBOUR.strip(),
                    String.join(
                            "\n", model.lines().stream().map(SourceLine::text).toList()));
            assertEquals(
                    List.of("inspector.note.cut-off", "inspector.note.split"),
                    model.lines().stream()
                            .flatMap(line -> line.notes().stream())
                            .map(SourceLine.Note::key)
                            .toList());
        });
    }

    @Test
    void theFieldInFocusIsFoundInTheSourceAndBack() {
        onFxThread(() -> {
            openInspector();
            open.focusOn(Slot.of(Field.EMBARGO));

            var line = model.lines().get(model.lineOf(Slot.of(Field.EMBARGO)));
            assertEquals("- Embargoed: 18th June 2008 13:00", line.text());
            assertEquals(Optional.of(Slot.of(Field.EMBARGO)), line.slotAt(20));
            model.goTo(line.slotAt(20).orElseThrow());

            assertEquals(List.of(Slot.of(Field.EMBARGO)), followed);
        });
    }

    @Test
    void whatWasSearchedForIsMarkedInTheSource() {
        onFxThread(() -> {
            openInspector();
            var view = new SourceLineView(
                    model.lines().get(model.lineOf(Slot.of(Field.TITLE))), model, new Messages(Locale.UK));
            assertTrue(view.lookupAll(".hit-ground").isEmpty());

            open.soughtProperty().set(new Sought(List.of(new Wanted(Set.of(Field.TITLE), new Phrase("tagus")))));
            view = new SourceLineView(
                    model.lines().get(model.lineOf(Slot.of(Field.TITLE))), model, new Messages(Locale.UK));

            assertEquals(1, view.lookupAll(".hit-ground").size());
        });
    }

    @Test
    void aPhraseThatGoesOverTheEndOfALineIsMarkedOnBoth() {
        onFxThread(() -> {
            openInspector();
            open.soughtProperty()
                    .set(new Sought(List.of(new Wanted(Set.of(Field.STORY_TEXT), new Phrase("ferry the skippers")))));

            assertEquals(List.of("ferry.", "The skippers"), marked());
        });
    }

    private List<String> marked() {
        return model.lines().stream()
                .flatMap(line -> line.pieces().stream())
                .flatMap(piece ->
                        model.hits(piece).stream().map(hit -> piece.text().substring(hit.start(), hit.end())))
                .toList();
    }

    @Test
    void whenNoRecordIsOpenNothingIsShownOfTheLastOne() {
        onFxThread(() -> {
            var hands = openInspector();
            assertTrue(hands.sees("source-lines"));

            open.close();

            assertFalse(hands.sees("source-lines"));
        });
    }

    @Test
    void aGluedFieldIsTwoFieldsOnOneLine() {
        onFxThread(() -> {
            openInspector();

            var line = model.lines().get(model.lineOf(Slot.of(Field.COPYRIGHT_HOLDER)));

            assertEquals(Optional.of(Slot.of(Field.STORY_TEXT)), line.slotAt(3));
            assertEquals(
                    Optional.of(Slot.of(Field.COPYRIGHT_HOLDER)),
                    line.slotAt(line.text().length() - 2));
        });
    }

    @Test
    void aHugeLineIsCutForTheEyeAndLosesNothing() {
        var text = "word ".repeat(30_000);
        var source = new SourceView(
                text,
                List.of(new Mark(Slot.of(Field.STORY_TEXT), 0, text.length(), 10, text.length())),
                "huge.txt",
                1,
                1,
                org.reelkeeper.model.SourceLayout.LABELLED_TEXT,
                org.reelkeeper.model.TextEncoding.UTF_8,
                "LF");

        var lines = SourceLines.of(source, List.of());

        assertTrue(lines.size() > 70);
        assertEquals(text, String.join("", lines.stream().map(SourceLine::text).toList()));
    }

    @Test
    void changesAreShownAndTypedBack() {
        onFxThread(() -> {
            desk.changeElsewhere(new Edit.SetText(Slot.of(Field.DATE), "4th June 2008"));
            var hands = openInspector();
            open.typed().put(Slot.of(Field.CITY), "Porto");
            model.pageProperty().set(Page.CHANGES);

            assertEquals(
                    List.of(
                            new FieldDifference(Slot.of(Field.DATE), "Date", "3rd June 2008", "4th June 2008", true),
                            new FieldDifference(Slot.of(Field.CITY), "City", "Lisbon", "Porto", false)),
                    model.changes());
            model.revert(model.changes().getFirst());

            assertEquals(Map.of(Slot.of(Field.DATE), "3rd June 2008"), typed);
            assertTrue(hands.sees("changes"));
        });
    }

    @Test
    void historyPutsAFieldBack() {
        onFxThread(() -> {
            desk.revisions = history();
            desk.changeElsewhere(new Edit.SetText(Slot.of(Field.CITY), "Porto"));
            openInspector();
            model.pageProperty().set(Page.HISTORY);
            assertEquals(2, model.history().size());

            model.putBack(model.history().getFirst().fields().getFirst());

            assertEquals("Lisbon", desk.record().text(Field.CITY));
            assertEquals(List.of(new Edit.SetText(Slot.of(Field.CITY), "Lisbon")), desk.edits);
        });
    }

    @Test
    void anExtraFieldThatMovedIsPutBackByItsLabel() {
        onFxThread(() -> {
            desk.changeElsewhere(new Edit.AddExtra("Reporter", "Ana"));
            desk.changeElsewhere(new Edit.AddExtra("Camera", "Rui"));
            openInspector();
            var was = FieldText.added(Field.EXTRA, "Camera", "Tiago");
            var is = FieldText.added(Field.EXTRA, "Camera", "Rui");

            model.putBack(new FieldChange(new Slot(Field.EXTRA, 0), was, is));

            assertEquals(List.of("stormy", "Ana", "Tiago"), extras());
        });
    }

    @Test
    void anExtraFieldThatIsNotThereAnyMoreIsNotPutBackOverAnother() {
        var said = new ArrayList<Throwable>();
        var careful = new InspectorModel(open, desk, new SameThreadJobs(), said::add);
        onFxThread(() -> {
            desk.changeElsewhere(new Edit.AddExtra("Reporter", "Ana"));
            open.show(SampleRecords.view(desk.record()));
            var was = FieldText.added(Field.EXTRA, "Camera", "Tiago");
            var is = FieldText.added(Field.EXTRA, "Camera", "Rui");

            careful.putBack(new FieldChange(new Slot(Field.EXTRA, 0), was, is));

            assertEquals(List.of("stormy", "Ana"), extras());
            assertEquals(
                    List.of("act.field-moved"),
                    said.stream()
                            .map(refusal -> assertInstanceOf(RefusedActException.class, refusal)
                                    .key())
                            .toList());
        });
    }

    private List<String> extras() {
        return desk.record().all(Field.EXTRA).stream().map(FieldText::text).toList();
    }

    @Test
    void rightsAreSaidInWords() {
        onFxThread(() -> {
            var hands = openInspector();
            model.pageProperty().set(Page.RIGHTS);

            assertEquals("usable from 18 June 2008, 13:00:00 UTC (zone assumed)", hands.text("rights-embargo"));
            assertEquals("needs reading", hands.text("rights-statement"));
        });
    }

    @Test
    void everythingSpeaksAndShowsOnPictures() {
        desk.revisions = history();
        desk.changeElsewhere(new Edit.SetText(Slot.of(Field.DATE), "4th June 2008"));
        var inspector = onFxThread(() -> {
            var made = new Inspector(model, SampleRecords.WORKPLACE, new Messages(Locale.UK));
            open.show(SampleRecords.view(desk.record()));
            open.focusOn(Slot.of(Field.EMBARGO));
            return made;
        });
        for (var page : Page.values()) {
            onFxThread(() -> model.pageProperty().set(page));
            Pictures.write("inspector-" + page.name().toLowerCase(Locale.ROOT), inspector, 384, 700);
            onFxThread(() -> assertEquals(List.of(), Hands.on(inspector).mute()));
        }
        onFxThread(() -> assertFalse(inspector.lookupAll(".list-cell").isEmpty()));
    }

    private static List<Revision> history() {
        var lisbon = FieldText.added(Field.CITY, "City", "Lisbon");
        var porto = FieldText.added(Field.CITY, "City", "Porto");
        return List.of(
                new Revision(
                        new ChangeSetInfo(
                                8,
                                ChangeSetInfo.Kind.EDIT,
                                "anna",
                                SampleRecords.NOW,
                                "city",
                                "The skipper said so",
                                0),
                        true,
                        List.of(new FieldChange(Slot.of(Field.CITY), lisbon, porto))),
                new Revision(
                        new ChangeSetInfo(
                                7, ChangeSetInfo.Kind.LOAD, "bela", SampleRecords.NOW.minusSeconds(90_000), "", "", 0),
                        false,
                        List.of()));
    }

    private Hands openInspector() {
        model.joinForm(new RecordingForm(followed, typed));
        var inspector = new Inspector(model, SampleRecords.WORKPLACE, new Messages(Locale.UK));
        open.show(SampleRecords.view(desk.record()));
        return Hands.on(inspector, 384, 800);
    }
}
