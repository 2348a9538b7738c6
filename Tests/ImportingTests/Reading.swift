import CivilTime
import Diary
import Parsing

@testable import Cells
@testable import Importing

/// Reads `bytes` in chunks of the sizes given, in turn; one chunk where none are.
func importing(
  _ bytes: [UInt8], order: DateOrder? = nil, offset: Int? = 60, zone: String? = "Europe/Berlin",
  now: Moment = november, chunks: [Int] = []
) -> (rows: [ImportedRow], summary: ImportSummary) {
  var rows: [ImportedRow] = []
  var position = 0
  var turn = 0
  let options = ImportOptions(
    now: now, dateOrder: order, zone: zone, offset: { _ in offset }, vocabulary: knownDrugs)
  let summary = Importer(options).read(
    from: { chunk in
      let size = chunks.isEmpty ? bytes.count : chunks[turn % chunks.count]
      turn += 1
      let end = min(bytes.count, position + size)
      chunk = Array(bytes[position..<end])
      position = end
    }, into: { rows.append($0) })
  return (rows, summary)
}

func importing(_ text: String, order: DateOrder? = nil) -> (rows: [ImportedRow], summary: ImportSummary) {
  importing(Array(text.utf8), order: order)
}

/// 22 November 2026, noon.
let november = Moment(at("2026-11-22T12:00"), offset: 60)

extension Moment {
  init(_ moment: Moment, offset: Int?) { self.init(wallMinutes: moment.wallMinutes, offset: offset) }
}

/// A moment as the program writes it; 1970 for anything else, which no test expects.
func at(_ text: String) -> Moment { AttackCSV.moment(text) ?? Moment(wallMinutes: 0, offset: nil) }

extension ImportedRow {
  var attack: Attack? {
    if case .attack(let attack) = entry { attack } else { nil }
  }
  var checkIn: CheckIn? {
    if case .checkIn(let checkIn, _) = entry { checkIn } else { nil }
  }
  /// A dose that belongs to no attack.
  var dose: Dose? {
    if case .dose(let dose) = entry { dose } else { nil }
  }
  var freeDoses: [Dose] {
    if case .checkIn(_, let doses) = entry { doses } else { [] }
  }
  var rawText: String? { raw.map { String(decoding: $0, as: UTF8.self) } }
}

/// The drugs that a diary and a catalogue might know.
var knownDrugs: Vocabulary {
  Vocabulary(
    drugs: {
      [
        "sumatriptan", "rizatriptan", "ibuprofen", "naproxen", "paracetamol", "acetylsalicylic acid",
        "metamizole",
        "topiramate", "candesartan", "ibuprofen + paracetamol",
      ].map { name in
        var drug = Drug.unknown(name)
        drug.overuseClass = name.hasSuffix("triptan") ? .triptan : name == "topiramate" ? .none : .simple
        if name == "candesartan" { drug.role = .preventive }
        drug.aliases =
          [
            "metamizole": ["novalgin"], "ibuprofen + paracetamol": ["nuromol"], "sumatriptan": ["imigran"],
            "ibuprofen": ["ibu"],
          ][name] ?? []
        return drug
      }
    })
}
