import ArgumentParser
import CivilTime
import Importing
import Report
import Store
import Words

/// `headache export`.
struct ExportCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the attacks as CSV, which import reads back.",
    discussion: "headache export -o attacks.csv\nheadache export > attacks.csv")

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "The file to write; standard output if left out.", completion: .file())
  var output: String = "-"

  @Option(help: ArgumentHelp("The first day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var to: String?

  @Flag(help: "Replace the file if it is there.")
  var force = false

  func perform(_ session: Session) throws -> Answer {
    if output == "-", session.json { throw Refusal.documentIsNoJSON("headache export -o attacks.csv --json") }
    let range = try DayOptions.range(from: from, to: to, now: session.now)
    let attacks = try session.openToRead().attacks(in: range, limit: .max)
    var bytes = AttackCSV.header
    for stored in attacks.reversed() {
      guard let uuid = RowKey(bytes: stored.uuid) else { throw StoreError.damaged("an attack's id") }
      bytes += AttackCSV.encode(stored.attack, uuid: uuid)
    }
    if output == "-" { return .document(String(decoding: bytes, as: UTF8.self)) }
    try Output.save(bytes, to: output, force: force)
    return .changed(
      "\(harmless(output)): \(attacks.count) \(attacks.count == 1 ? "attack" : "attacks").\n",
      schema: "export", data: .object([("file", .string(output)), ("attacks", .int(attacks.count))]),
      undo: nil)
  }
}
