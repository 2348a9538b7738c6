import Diary
import Language
import Messages

/// The notes of the period's days and attacks, on sheets of their own: as many as it takes.
struct NotesPanel {
  /// Oldest first.
  var notes: [WrittenText]
  var language: Language

  func markup() -> Markup {
    let rows: [Markup] = notes.map { note in
      "<tr><th scope=\"row\">\(language.date(note.day))</th><td><bdi>\(note.text)</bdi></td></tr>\n"
    }
    return """
      <h2>\(language.notesHeading) <small>\(language.notesNote(notes.count))</small></h2>
      <table class="data txt"><tbody>
      \(rows)</tbody></table>

      """
  }
}
