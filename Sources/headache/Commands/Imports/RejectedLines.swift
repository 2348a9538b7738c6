import Importing
import Platform
import Storage

/// The lines of notes that were not understood: they stand in a file of their own once the others are saved.
final class RejectedLines {
  private let source: ImportSource
  private var written: String?

  init(_ source: ImportSource) { self.source = source }

  /// Writes the lines as they are, below the headings that they stand under, readable by their owner alone; answers
  /// with where.
  func write(_ notes: NoteLines, _ lines: Set<Int>) throws -> String {
    var text = ""
    var heading: NoteLine.Heading?
    for line in notes.lines where lines.contains(line.line) {
      if let above = line.heading, above != heading {
        text += above.text + "\n"
        heading = above
      }
      text += line.text + "\n"
    }
    let path = try RejectedFile.write(Array(text.utf8), beside: source, ending: "txt")
    written = path
    return path
  }

  func keep() { written = nil }

  func discard() {
    if let written { try? FileSystem.remove(written) }
  }
}
