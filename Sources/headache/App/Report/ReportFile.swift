import CivilTime
import Messages
import Platform
import Rendering
import Storage

/// Where a report is written to, and how it gets there.
struct ReportFile {
  /// What was named with `-o`; `nil` where nothing was, and a dated file in the present folder is meant.
  let output: String?
  let format: ReportFormat
  let force: Bool
  let day: CivilDay
  let session: Session

  /// Whether the document is the answer itself.
  var isStandardOutput: Bool { output == "-" }

  /// Writes a document; answers with the name it got.
  func save(_ bytes: [UInt8]) throws -> String {
    if let output {
      try OutputFile.save(bytes, to: output, force: force, session)
      return output
    }
    return try saveFree("headache-report-\(day)", ".\(format.rawValue)", bytes)
  }

  /// Leaves a document that an engine was to print, beside where the print was to be; answers with its name.
  func leave(_ bytes: [UInt8], _ format: ReportFormat) throws -> String {
    var stem = output.map { isStandardOutput ? "headache-report-\(day)" : $0 } ?? "headache-report-\(day)"
    if stem.lowercased().hasSuffix(".\(self.format.rawValue)") {
      stem.removeLast(self.format.rawValue.count + 1)
    }
    return try saveFree(stem, ".\(format.rawValue)", bytes)
  }

  /// Refuses a place that cannot be written to, before an engine does its work in vain.
  func check() throws {
    guard let output, !isStandardOutput else { return }
    try OutputFile.draft(of: output, force: force, session).discard()
    if !force, try FileSystem.status(output) != nil { throw CommandError.outputExists(output) }
  }

  /// The folder that the file is to stand in.
  var folder: String {
    get throws {
      guard let output, !isStandardOutput else { return "." }
      return FileSystem.split(try OutputFile.place(for: output, .document, session)).folder
    }
  }

  /// Writes to a name that nothing has, with a number behind it where it takes one.
  private func saveFree(_ stem: String, _ end: String, _ bytes: [UInt8]) throws -> String {
    for number in 1...1000 {
      let name = stem + (number > 1 ? "-\(number)" : "") + end
      if try OutputFile.save(bytes, toFree: name, session) { return name }
    }
    throw CommandError.outputExists(stem + end)
  }
}
