import CivilTime
import Containers
import Diary
import Foundation
import Testing

@testable import Cells
@testable import Importing

/// Every source's sample in `Sources/`, read by its rules and held against its expectation: an entry a line.
///
/// With `HEADACHE_RECORD=1` in the environment the expectations are written anew instead; read them before committing.
@Suite struct SourceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sources")
  private static let recording = ProcessInfo.processInfo.environment["HEADACHE_RECORD"] != nil

  static let samples: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasSuffix(".expected") }.sorted()
  }()

  @Test(arguments: samples) func `A sample comes in as is expected`(_ name: String) throws {
    let place = Self.folder.appending(path: name + ".expected")
    let before = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
    let options = before.split(separator: "\n").filter { $0.hasPrefix("--") }.map(String.init)
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    let printed = try Self.print(bytes, name: name, options)
    if Self.recording {
      try printed.write(to: place, atomically: true, encoding: .utf8)
    } else {
      #expect(printed == before)
    }
  }

  @Test func `Every source has a sample`() {
    for source in SourceCatalogue.all {
      #expect(Self.samples.contains { $0.hasPrefix(source.name) }, "\(source.name)")
    }
  }

  /// The entries of a text that is a file of a source, a line each, and what is said of it.
  static func lines(_ text: String, name: String, _ options: [String] = []) throws -> [String] {
    try print(Array(text.utf8), name: name, options.map { "--" + $0 }).split(separator: "\n").map(String.init)
  }

  private static func print(_ bytes: [UInt8], name: String, _ options: [String]) throws -> String {
    let container = try Container(ByteFile(bytes), name: name)
    let found = try SourceRecognition(SourceCatalogue.all).find(container)
    var lines = options + ["source " + found.map(\.rules.name).joined(separator: ", ")]
    guard let found = found.first, lines.count == options.count + 1 else {
      return lines.joined(separator: "\n")
    }
    var answers = SourceAnswers()
    for option in options {
      let parts = option.dropFirst(2).split(separator: " ", maxSplits: 1).map(String.init)
      if parts[0] == "where" {
        let pair = parts[1].split(separator: "=", maxSplits: 1).map(String.init)
        answers.person = SourceAnswers.Person(field: pair[0], value: pair[1])
      } else {
        answers.chosen[parts[0]] = parts[1].split(separator: ",").map(String.init)
      }
    }
    var settings = ImportOptions(
      now: november, zone: "Europe/Berlin", offset: { _ in 60 }, vocabulary: knownDrugs)
    settings.namedOffset = { zone, _ in
      ["Europe/Paris": 60, "America/New_York": -300, "Asia/Singapore": 480, "America/Los_Angeles": -480][zone]
    }
    var reader = RuledReader(found.rules, found.container, settings, answers)
    let file = try reader.read()
    lines += file.questions.map { "ask \($0)" }
    lines += file.rows.map { "\($0.line): \(line($0.entry))" }
    lines += file.summary.problems.map { "problem: line \($0.row) \($0.cause)" }
    lines += file.summary.remarks.entries.map {
      "remark: \($0.remark.kind) \($0.remark.column) \($0.remark.text) \($0.lines.lines)"
    }
    if !file.summary.unmapped.isEmpty {
      lines.append("kept: " + file.summary.unmapped.joined(separator: ", "))
    }
    lines += file.summary.notes.map { "note: \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  static func line(_ entry: ImportedRow.Entry) -> String {
    switch entry {
    case .attack(let attack): "attack \(words(attack))"
    case .checkIn(let checkIn, _): "free \(checkIn.day)"
    case .dose(let dose): "dose \(words(dose))"
    case .menstruation(let day): "menstruation \(day)"
    case .note(let text, let day): "note \(day) \(text)"
    case .trial(let trial):
      "preventive \(trial.drug) \(trial.steps.map { "\($0.amount.thousandths) \($0.amount.unit.symbol)" }) "
        + "\(trial.start)..\(trial.stop.map { "\($0)" } ?? "")"
        + (trial.intervalDays.map { " every \($0) days" } ?? "")
        + (trial.missed.isEmpty ? "" : " missed \(trial.missed.map { "\($0)" })")
    }
  }

  private static func words(_ attack: Attack) -> String {
    var words = ["\(attack.onset.moment)"]
    if attack.onset.precision != .minute { words.append("(\(attack.onset.precision))") }
    switch attack.end {
    case .at(let end): words.append("to \(end)")
    case .open: words.append("open")
    case .unknown: break
    }
    if let peak = attack.peak { words.append("\(peak)/10") }
    if let kind = attack.kind { words.append("\(kind)") }
    if let side = attack.side { words.append("\(side)") }
    for (name, answer) in [
      ("aura", attack.aura), ("nausea", attack.features.nausea), ("vomiting", attack.features.vomiting),
      ("light", attack.features.photophobia), ("sound", attack.features.phonophobia),
    ] {
      if let answer { words.append((answer ? "" : "no ") + name) }
    }
    if let quality = attack.quality { words.append("\(quality)") }
    if let impact = attack.impact { words.append("\(impact)") }
    words += attack.readings.map { "[\($0.intensity) at \($0.at.clock)]" }
    words += attack.symptoms.map { "symptom \($0)" } + attack.triggers.map { "+\($0)" }
    words += attack.doses.map { "{\(self.words($0))}" }
    if !attack.note.isEmpty {
      words.append("-- " + attack.note.split(separator: "\n").joined(separator: " | "))
    }
    return words.joined(separator: " ")
  }

  private static func words(_ dose: Dose) -> String {
    var words = (dose.count > 1 ? ["\(dose.count)x"] : []) + [dose.drug]
    if let amount = dose.amount { words.append("\(amount.number) \(amount.unit.symbol)") }
    if let at = dose.takenAt { words.append("at \(at)") }
    if let relief = dose.relief { words.append("\(relief)") }
    return words.joined(separator: " ")
  }
}
