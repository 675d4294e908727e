"""Every action a person can take, once: menu entries, shortcuts, terminal names and help all come from here."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """One action.

    Attributes:
        id: Stable name, `noun.verb`; object name of its menu entry.
        title: As in the menu; plain English, to be translated by the window.
        help: One sentence: what it does.
        shortcut: Keys as Qt writes them in portable text ("Ctrl+Z"); several are separated by "; ". Empty for none.
        menu: Menu it stands in; empty for keys and buttons only.
        cli: Words on the terminal ("case undo"); empty when only the window has it.
    """

    id: str
    title: str
    help: str
    shortcut: str = ""
    menu: str = ""
    cli: str = ""


def _c(  # noqa: PLR0917 - a row of the table
    id_: str, title: str, help_: str, shortcut: str = "", menu: str = "", cli: str = ""
) -> CommandSpec:
    return CommandSpec(id_, title, help_, shortcut, menu, cli)


_FILE = (
    _c("case.new", "New case…", "Make a case from an article and its media.", "Ctrl+N", "File", "case new"),
    _c("case.open", "Open case…", "Open a case folder.", "Ctrl+O", "File"),
    _c(
        "case.open_window",
        "Open in new window…",
        "Open another case beside this one, in a window of its own.",
        "Ctrl+Shift+O",
        "File",
    ),
    _c(
        "case.open_second",
        "Open for second answers…",
        "Open a case without showing any verdict before another analyst has answered.",
        "",
        "File",
    ),
    _c("case.add_media", "Add media…", "Add pictures, clips or whole folders.", "Ctrl+Shift+A", "File", "case add"),
    _c("article.add", "Add article…", "Take another saved page or text into the case.", "", "File"),
    _c(
        "article.paste",
        "Paste an article…",
        "Take the page or text on the clipboard into the case, or make a case from it.",
        "Ctrl+Shift+V",
        "File",
    ),
    _c("article.take", "Take an article in", "Take one into a case, with corrections.", "", "", "article add"),
    _c("article.list", "List articles", "Print the articles of a case.", "", "", "article list"),
    _c("article.take_part", "Put back a part", "Put back what was left out.", "", "", "article put-back"),
    _c(
        "article.fetch",
        "Add article from an address…",
        "Fetch a page by its address, after telling what is sent, and take it into the case.",
        "",
        "File",
        "article fetch",
    ),
    _c("article.read", "Read an article", "Read one saved article and print what it says.", "", "", "article read"),
    _c("case.export", "Export…", "Write the report as HTML, tables or JSON.", "Ctrl+E", "File", "case export"),
    _c("case.show", "Show the case", "Print everything the case holds.", "", "", "case show"),
    _c(
        "case.hand_over",
        "Hand over…",
        "Make a closed, checked copy of the case to give to somebody else.",
        "",
        "File",
        "case hand-over",
    ),
    _c(
        "case.bundle",
        "Bundle…",
        "Make one file of the case with its originals, report and hashes, to give to somebody else.",
        "",
        "File",
        "case bundle",
    ),
    _c(
        "case.merge_copy",
        "Merge a copy…",
        "Put another copy of this case, a folder or a bundle, into it; conflicts are shown first.",
        "",
        "File",
        "case merge",
    ),
    _c("case.backup", "Back up…", "Copy the case's database while it is open.", "", "File"),
    _c(
        "case.restore",
        "Backups…",
        "What the backups of the case hold, and going back to one; nothing is lost.",
        "",
        "File",
        "case restore",
    ),
    _c("case.close", "Close case", "Close the case; every change is saved already.", "Ctrl+W", "File"),
    _c("demo.build", "Open the sample case", "Build the sample case and open it.", "", "File", "demo"),
    _c("app.settings", "Settings…", "Colours, text size, keys, your name.", "Ctrl+,", "File"),
    _c("app.quit", "Quit", "Close all windows.", "Ctrl+Q", "File"),
)
_EDIT = (
    _c("case.undo", "Undo", "Take back the last edit.", "Ctrl+Z", "Edit", "case undo"),
    _c("case.redo", "Redo", "Make the last undone edit again.", "Ctrl+Shift+Z", "Edit", "case redo"),
    _c("case.history", "History", "All edits, with who and when.", "Ctrl+H", "Edit"),
    _c("tags.set_word", "Tag words…", "Add, rename, merge and order tags; aliases, keys.", "", "Edit", "words list"),
    _c("words.rename", "Rename a tag word", "Give a word another name; every use follows.", "", "", "words rename"),
    _c("words.merge", "Merge tag words", "Make one word of two.", "", "", "words merge"),
    _c("words.remove", "Remove a tag word", "Take a word out of the vocabulary.", "", "", "words remove"),
    _c("words.export", "Export tag words", "Write the words for a desk to share.", "", "", "words export"),
    _c("words.import", "Import tag words", "Take over a list of words.", "", "", "words import"),
    _c(
        "find.open",
        "Find in the case…",
        "Tags, notes, texts seen, places, names and claims, in the case and in libraries.",
        "Ctrl+Shift+F",
        "Edit",
        "find",
    ),
    _c("edit.filter", "Filter this list", "Show only rows that hold what you type.", "Ctrl+F", "Edit"),
)
_CASE = (
    _c(
        "matches.run",
        "Match against a library…",
        "Search libraries for earlier copies of the media.",
        "Ctrl+M",
        "Case",
        "case match",
    ),
    _c(
        "matches.again",
        "Search again",
        "Look only at what is new in the case or in its libraries.",
        "Ctrl+Shift+M",
        "Case",
        "case match",
    ),
    _c(
        "case.to_library",
        "Add this case's media to a library…",
        "Keep the media of the case as known footage.",
        "",
        "Case",
        "library add-case",
    ),
    _c(
        "case.conflicts",
        "Conflicts of merges…",
        "What merged copies had changed otherwise and nobody decided yet.",
        "",
        "Case",
        "case conflicts",
    ),
    _c("case.check", "Check the case", "Read all originals again and verify the log.", "", "Case", "case check"),
    _c(
        "case.stamps",
        "Time stamps…",
        "Have an authority confirm when the log was what it is.",
        "",
        "Case",
        "case stamp",
    ),
    _c("case.problems", "Problems", "What needs attention.", "Ctrl+Shift+P", "Case"),
    _c("case.set_published", "Date of the article…", "State when the article was published.", "", "Case", "case set"),
    _c("case.set_title", "Title of the case…", "Name the case.", "", "Case"),
    _c(
        "article.correct",
        "Correct the article…",
        "Title, author, outlet, language and address, where they were read wrongly.",
        "",
        "Case",
        "article correct",
    ),
    _c("article.next", "Next article", "Show the next article of the case.", "Ctrl+PgDown", "Case"),
    _c("article.last", "Last article", "Show the article before.", "Ctrl+PgUp", "Case"),
    _c(
        "article.set_aside",
        "Set the article aside",
        "For one taken by mistake: it and its claims are no longer listed, nothing is deleted.",
        "",
        "Case",
        "article set-aside",
    ),
    _c(
        "article.take_back",
        "Take an article back…",
        "List an article again that was set aside.",
        "",
        "Case",
        "article take-back",
    ),
    _c(
        "article.put_back",
        "What was left out…",
        "Lines, suggested claims and media that were left out, each with a way back.",
        "",
        "Case",
    ),
    _c(
        "claims.add",
        "Add claim…",
        "Add a claim in your words or from marked text.",
        "Ctrl+Shift+C",
        "Case",
        "claim add",
    ),
    _c(
        "claims.edit",
        "Edit claim…",
        "Change sentence, attribution, doubt words, places or date.",
        "",
        "Case",
        "claim edit",
    ),
    _c(
        "claims.split",
        "Split claim",
        "Make two claims of one, at the cursor or around the words marked in the article.",
        "Ctrl+Shift+X",
        "Case",
        "claim split",
    ),
    _c(
        "claims.merge",
        "Merge claim with…",
        "Make one claim of two; links, notes and pins of both stay.",
        "",
        "Case",
        "claim merge",
    ),
    _c("claims.remove", "Remove claim", "Take the claim out; undo brings it back.", "", "Case", "claim remove"),
    _c("claims.link", "Link media to claim…", "Say that the claim rests on this medium.", "", "Case", "claim link"),
    _c("claims.unlink", "Take media from claim", "The file stays in the case.", "", "Case", "claim unlink"),
    _c(
        "media.fetch",
        "Fetch the file…",
        "Fetch the cited file that is missing, after telling what is sent where.",
        "",
        "Case",
        "media fetch",
    ),
    _c(
        "case.fetch_missing",
        "Fetch what is missing…",
        "Fetch the files of all open items, after telling what is sent where.",
        "",
        "Case",
        "media fetch",
    ),
    _c("media.set_source", "Source of the medium…", "State where it was had.", "", "Case"),
    _c(
        "media.look_elsewhere",
        "Look elsewhere",
        "Copy what is on the stage and open the reverse-image search used last in the browser.",
        "Q",
        "Case",
    ),
    _c(
        "media.look_elsewhere_with",
        "Look elsewhere with…",
        "Choose a reverse-image search; the program itself sends nothing.",
        "Shift+Q",
        "Case",
    ),
    _c(
        "case.masking",
        "Mask the pictures of this case…",
        "Masked or shown at the start, or as the settings say.",
        "",
        "Case",
        "case mask",
    ),
    _c("media.read_again", "Read again", "Read the medium once more.", "", "Case"),
)
_VIEW = (
    _c("view.desk", "Desk", "Article, stage, match and verdict side by side.", "Alt+1", "View"),
    _c("view.review", "Review", "Decide the queue of matches.", "Alt+2", "View"),
    _c("view.compare", "Compare", "Check two pictures by eye.", "Alt+3", "View"),
    _c("view.verdict", "Verdict", "Evidence for and against, five questions, form.", "Alt+4", "View"),
    _c("view.report", "Report", "The report as it would be written now.", "Alt+5", "View"),
    _c("panel.article", "Article panel", "Go to the article.", "Ctrl+1", "View"),
    _c("panel.claims", "Claims panel", "Go to the claims.", "Ctrl+2", "View"),
    _c("panel.match", "Match panel", "Go to the match card.", "Ctrl+3", "View"),
    _c("panel.keyframes", "Keyframes", "Go to the keyframes; again: contact sheet.", "Ctrl+4", "View"),
    _c("panel.next", "Next panel", "Move to the next panel.", "F6", "View"),
    _c("panel.wider", "Panel wider", "Give the panel with the keyboard more width.", "Ctrl+Shift+Right"),
    _c("panel.narrower", "Panel narrower", "Give the panel with the keyboard less width.", "Ctrl+Shift+Left"),
    _c("panel.taller", "Panel taller", "Give the panel with the keyboard more height.", "Ctrl+Shift+Down"),
    _c("panel.lower", "Panel lower", "Give the panel with the keyboard less height.", "Ctrl+Shift+Up"),
    _c("view.palette", "Find or do anything", "Command palette.", "Ctrl+K", "View"),
    _c("view.numbers", "Exact numbers", "Method, bits, limit, inliers and versions on or off.", "E", "View"),
    _c("view.masked", "Mask everything now", "Hide all pictures at once.", "Shift+Esc", "View"),
    _c("view.shown", "Show until closed", "Show pictures until the case is closed.", "Shift+V", "View"),
    _c(
        "media.mask",
        "Mask this",
        "Mask or show this picture or clip, with its frames and earlier copies, whatever the case says.",
        "Shift+M",
        "View",
    ),
    _c("media.mask_as_case", "Mask as the case says", "Go by the case again for this picture or clip.", "", "View"),
    _c("view.look", "Look while held", "Show the picture as long as the key is held.", "V", ""),
    _c("view.reset_layout", "Reset layout", "Put windows and panels back to their first places and sizes.", "", "View"),
    _c("view.work", "Work", "What is running, with time left and cancel.", "", "View"),
    _c("view.zoom_in", "Zoom in", "Enlarge the picture.", "+", "View"),
    _c("view.zoom_out", "Zoom out", "Make the picture smaller.", "-", "View"),
    _c("view.fit", "Fit", "Fit the picture to the stage.", "0", "View"),
    _c("view.loupe", "Loupe while held", "Enlarge under the pointer.", "Z", ""),
    _c("view.mirror", "Mirror view", "Turn the view left to right; the file stays as it is.", "Shift+H", "View"),
    _c("view.rotate", "Rotate view", "Turn the view by 90 degrees; the file stays as it is.", "Shift+R", "View"),
    _c(
        "view.tones",
        "Brightness, contrast, gamma…",
        "Look at the picture in other tones; the file stays as it is.",
        "W",
        "View",
    ),
    _c("view.as_in_file", "View as in the file", "Tones, mirror and rotation as in the file.", "Shift+W", "View"),
)
_PLAY = (
    _c("play.toggle", "Play or pause", "Start or stop the clip.", "Space", "View"),
    _c("play.back", "Play back", "Play backwards; again: faster.", "J", ""),
    _c("play.stop", "Stop", "Stop playing.", "K", ""),
    _c("play.forward", "Play forward", "Play; again: faster.", "L", ""),
    _c("play.frame_back", "One frame back", "Step to the frame before.", "Left", ""),
    _c("play.frame_on", "One frame on", "Step to the next frame.", "Right", ""),
    _c("play.second_back", "One second back", "Step back by a second.", "Shift+Left", ""),
    _c("play.second_on", "One second on", "Step on by a second.", "Shift+Right", ""),
    _c("play.last_shot", "Last shot", "Go to the start of the shot before.", "[", ""),
    _c("play.next_shot", "Next shot", "Go to the next shot.", "]", ""),
    _c("play.last_match", "Last match", "Go to the match before.", ",", ""),
    _c("play.next_match", "Next match", "Go to the next match.", ".", ""),
    _c("play.last_tag", "Last tag", "Go to the tag before.", ";", ""),
    _c("play.next_tag", "Next tag", "Go to the next tag.", "'", ""),
    _c("play.first", "First frame", "Go to the start.", "Home", ""),
    _c("play.last", "Last frame", "Go to the end.", "End", ""),
    _c("play.go_to", "Go to time…", "Type a time; c, f and s mean clip, frame and second.", "G", "View"),
    _c("play.mark_in", "Set in", "Begin a range here.", "I", ""),
    _c("play.mark_out", "Set out", "End the range here.", "O", ""),
    _c("play.tag_range", "Range of this tag", "Let the tag on this moment be the range.", "Shift+I", ""),
    _c("play.clear_range", "Clear range", "Forget the range.", "X", ""),
    _c("play.sound", "Sound", "Sound on or off.", "M", "View"),
)
_REVIEW = (
    _c("matches.same", "Same footage", "The match shows the same footage or picture.", "S", "Review", "match decide"),
    _c("matches.related", "Related", "Not the same, but it tells something.", "R", "Review"),
    _c("matches.not_related", "Not related", "The match is chance.", "N", "Review"),
    _c("matches.later", "Decide later", "Keep it in the queue.", "D", "Review"),
    _c("compare.next_mode", "Next compare mode", "Swipe, difference, side by side…; opens Compare.", "C", "Review"),
    _c("compare.last_mode", "Last compare mode", "Back through the compare modes.", "Shift+C", "Review"),
    _c("compare.agreement", "Agreement", "Show where the two pictures agree.", "A", "Review"),
    _c("compare.lined_up", "Lined up", "Registered and turned back, or as they are.", "U", "Review"),
    _c("compare.blink", "Blink now", "Change between the two pictures.", "B", "Review"),
    _c(
        "figures.keep",
        "Keep as figure",
        "Keep this comparison as a labelled picture, for the report.",
        "Shift+F",
        "Review",
        "match figure",
    ),
    _c("figures.pin_against", "Pin as figure, against", "Keep and pin it, against the claim.", "Alt+P", "Review"),
    _c("figures.pin_for", "Pin as figure, for", "Keep and pin it, for the claim.", "Alt+Shift+P", "Review"),
    _c("figures.save", "Save figure as…", "Write this comparison to a PNG file.", "Ctrl+Shift+S", "Review"),
    _c("media.keyframe", "Keyframe here", "Add or drop a keyframe at this frame.", "F", "Review"),
    _c("tags.add", "Tag…", "Any tag; aliases are found.", "T", "Review", "tag"),
    *(
        _c(f"tags.favourite_{key}", f"Favourite tag {key}", f"Favourite tag {key} on or off.", str(key), "")
        for key in range(1, 10)
    ),
    _c("tags.remove", "Remove tag", "Take a tag away.", "", "Review"),
    _c(
        "tags.graphic",
        "Graphic",
        "Mark this and all matched copies in the case as graphic; they stay masked.",
        "Shift+G",
        "Review",
    ),
    _c("texts.add", "Text seen…", "Write down words that can be read in the picture.", "Ctrl+T", "Review", "text"),
    _c("places.add", "Place…", "Write down where the picture was taken.", "Ctrl+Shift+L", "Review", "place"),
    _c("notes.add", "Note…", "Write a note on what is chosen.", "Ctrl+Shift+N", "Review"),
    _c("claims.last", "Last claim", "Go to the claim before.", "PgUp", "Review"),
    _c("claims.next", "Next claim", "Go to the next claim.", "PgDown", "Review"),
    _c("verdict.pin_against", "Pin as speaking against", "Pin what is shown, against the claim.", "P", "Review"),
    _c("verdict.pin_for", "Pin as speaking for", "Pin what is shown, for the claim.", "Shift+P", "Review"),
    _c("verdict.unpin", "Unpin", "Take a piece of evidence away.", "", "Review"),
    _c("verdict.save", "Keep as draft", "Record the verdict without locking it.", "Ctrl+S", "Review", "verdict"),
    _c("verdict.finalise", "Finalise…", "Lock the verdict; it must cite evidence.", "", "Review"),
    _c("verdict.reopen", "Reopen…", "Unlock a final verdict; the final one stays in its history.", "", "Review"),
    _c(
        "verdict.second",
        "Second answer…",
        "Another analyst decides on the claim; every verdict is hidden until then.",
        "",
        "Review",
    ),
    _c("verdict.sign_off", "Confirm after seeing it", "A second person confirms the verdict as shown.", "", "Review"),
)
_LIBRARY = (
    _c("library.new", "New library…", "Make an empty library of known footage.", "", "Library"),
    _c(
        "library.from",
        "New library from…",
        "Make a library from earlier cases, folders or lists of hashes.",
        "",
        "Library",
        "library fill",
    ),
    _c("library.choose", "Open library…", "Open the folder of a library.", "", "Library"),
    _c("library.open", "Library…", "Browse a library of known footage.", "Ctrl+L", "Library", "library list"),
    _c("library.add", "Add to library…", "Add files or folders of known footage.", "", "Library", "library add"),
    _c("library.search", "Search a library", "Which pictures and clips are known.", "", "", "library search"),
    _c("library.edit", "Edit items…", "Change what is known of items.", "", "Library", "library edit"),
    _c(
        "library.undo",
        "Undo in the library",
        "Take back the last change: of what is known, items added, items removed.",
        "",
        "Library",
        "library undo",
    ),
    _c("library.redo", "Redo in the library", "Make that change again.", "", "Library", "library redo"),
    _c("library.dates", "Dates found", "Dates in metadata and names, to be taken.", "", "", "library dates"),
    _c("library.remove", "Remove items", "Take items out; their files stay.", "", "Library", "library remove"),
    _c("library.empty", "Empty removed items", "Delete removed items for good.", "", "Library", "library empty"),
    _c("library.tag", "Tag items", "Tag items of the library, or take tags off.", "", "Library", "library tag"),
    _c(
        "library.duplicates",
        "Find duplicates",
        "Items that are the same picture or clip.",
        "",
        "Library",
        "library duplicates",
    ),
    _c("library.merge", "Share what is known", "Between items that are the same.", "", "", "library merge"),
    _c(
        "library.relink",
        "Find the files…",
        "Look for files that are not where they were, by content.",
        "",
        "Library",
        "library relink",
    ),
    _c("library.check", "Check library", "Look the library over.", "", "Library", "library check"),
    _c(
        "library.rebuild",
        "Rebuild the search index",
        "Make the search index anew from the library's records.",
        "",
        "Library",
        "library rebuild",
    ),
    _c(
        "library.import_hashes",
        "Import hashes…",
        "Add items from a list of hashes, without their files.",
        "",
        "Library",
        "library import-hashes",
    ),
    _c(
        "library.export_hashes",
        "Export hashes…",
        "Write a list of hashes to give to somebody else.",
        "",
        "Library",
        "library export-hashes",
    ),
)
_WINDOW = (
    _c("window.new", "New window", "Open another window, on its start page.", "", "Window"),
    _c("window.close", "Close window", "Close this window with its case; the others stay.", "Ctrl+Shift+W", "Window"),
    _c("window.next", "Next window", "Go to the next open window.", "Ctrl+F6", "Window"),
    _c("window.last", "Last window", "Go to the open window before.", "Ctrl+Shift+F6", "Window"),
)
_HELP = (
    _c("help.keys", "Keys of this view", "Sheet of the keys of the present view.", "?", "Help"),
    _c("help.meaning", "What the findings show", "What each finding shows, and what it does not show.", "F1", "Help"),
    _c("help.about", "About", "Version, licences, and what keeps foreign files in check.", "", "Help"),
)

COMMANDS: tuple[CommandSpec, ...] = (*_FILE, *_EDIT, *_VIEW, *_CASE, *_PLAY, *_REVIEW, *_LIBRARY, *_WINDOW, *_HELP)
MENUS: tuple[str, ...] = ("File", "Edit", "View", "Case", "Review", "Library", "Window", "Help")
BY_ID: dict[str, CommandSpec] = {command.id: command for command in COMMANDS}


def command(command_id: str) -> CommandSpec:
    """An action by its id.

    Raises:
        KeyError: There is none.
    """
    return BY_ID[command_id]
