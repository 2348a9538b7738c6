import Importing
import Platform
import Storage

/// The lines of notes that were not understood: they stand in a file of their own once the others are saved.
final class RejectedLines {
  private let source: ImportSource
  private var written: String?

  init(_ source: ImportSource) { self.source = source }

  /// Writes the lines as they are, readable by their owner alone; answers with where.
  func write(_ notes: NoteLines, _ lines: Set<Int>) throws -> String {
    let text = notes.lines.filter { lines.contains($0.line) }.map { $0.written + "\n" }.joined()
    let path = try RejectedFile.write(Array(text.utf8), beside: source, ending: "txt")
    written = path
    return path
  }

  func keep() { written = nil }

  func discard() {
    if let written { try? FileSystem.remove(written) }
  }
}
