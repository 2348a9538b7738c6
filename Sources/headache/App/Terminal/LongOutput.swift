import Diary
import Platform
import Rendering

/// A result that may be too long to be held in memory: made piece by piece while the diary is read, printed when it has
/// been.
///
/// Until then it is ``HeldBytes``: what is read is read under a lock, and nobody who logs an attack may have to wait for
/// a pipe, or a person before a pager, that takes its time. What cannot be read to its end is not printed at all.
final class LongOutput {
  private let terminal: Terminal
  private let output: Output
  private let held: HeldBytes
  private let closing: String?
  private var lines = ""
  private var json: [UInt8] = []
  private var isFirst = true
  /// Lines of the screen, as far as it takes to know whether the text is longer.
  private var height = 0

  private static let piece = 1 << 16

  private init(_ session: Session, closing: String?) {
    terminal = session.terminal
    output = session.output
    held = HeldBytes(in: FileSystem.split(session.path).folder)
    self.closing = closing
  }

  /// Lines for people, or a document.
  convenience init(_ session: Session) { self.init(session, closing: nil) }

  /// A list for programs, with the name of its schema between `headache.` and `/1`. `before`: members that stand before
  /// it; `list`: its own name among them, `nil` where it is the data itself.
  convenience init(_ session: Session, schema: String, before: [(String, JSON)] = [], list: String? = nil) {
    self.init(session, closing: list == nil ? "]" : "]}")
    json += Array("{\"schema\":\"headache.\(schema)/1\",\"data\":".utf8)
    if let list {
      json.append(UInt8(ascii: "{"))
      for (name, value) in before { json += Array("\(JSON.string(name).text):\(value.text),".utf8) }
      json += Array("\(JSON.string(list).text):".utf8)
    }
    json.append(UInt8(ascii: "["))
  }

  /// Adds an element of the list.
  func add(_ element: JSON) {
    if !isFirst { json.append(UInt8(ascii: ",")) }
    isFirst = false
    element.write(to: &json)
    if json.count > Self.piece { holdJSON() }
  }

  private func holdJSON() {
    held.add(json)
    json.removeAll(keepingCapacity: true)
  }

  /// Adds lines, each with its line break.
  func add(_ text: String) {
    lines += text
    if lines.utf8.count > Self.piece { holdLines() }
  }

  private func holdLines() {
    if let rows = terminal.pagedRows, height < rows { height += terminal.height(of: lines) }
    held.add(Array(terminal.shown(lines, on: .output).utf8))
    lines.removeAll(keepingCapacity: true)
  }

  /// Adds whole lines of a document, which keeps every byte, but not where a terminal would obey some of them.
  func add(document bytes: [UInt8]) {
    if terminal.width == nil {
      held.add(bytes)
    } else {
      held.add(Array(String(decoding: bytes, as: UTF8.self).removingControlCharacters.utf8))
    }
  }

  /// Prints it, lines that are longer than the screen through the pager.
  func print() throws {
    if let closing {
      json += Array(closing.utf8)
      for (name, value) in RemarkJSON.members(output.remarks) {
        json += Array(",\(JSON.string(name).text):\(value.text)".utf8)
      }
      json += Array("}\n".utf8)
      holdJSON()
    } else {
      if !lines.isEmpty { holdLines() }
      if let rows = terminal.pagedRows, height >= rows {
        var failure: (any Error)?
        let isShown = terminal.page { write in
          do { try held.forEachPiece(write) } catch { failure = error }
        }
        // That the pager has ended before it had read everything is no error.
        if let failure = failure as? PlatformError, failure.subject != .pager { throw failure }
        if isShown { return }
      }
    }
    try held.forEachPiece { try output.print($0) }
  }
}
