package import Diary
import CivilTime

/// The program's own CSV of attacks: every field of an ``Attack``, one row each, nothing lost.
///
/// RFC 4180 with commas, LF and UTF-8 without a byte order mark; columns are found by name. Moments are
/// RFC 3339 to the minute, `2026-11-22T07:30+01:00`, without an offset where it is unknown. Closed sets are
/// words, unknown is an empty cell. Lists are separated by `;`, the parts of an item by `|`, and a
/// backslash stands before a `;` `|` or backslash of the text itself; `\e` is an item without text.
/// Cells that a spreadsheet would take for a formula have an apostrophe before them, as have those that
/// begin with an apostrophe.
package enum AttackCSV {
  /// The columns, in the order they are written. The raw value is the name in the header.
  package enum Field: String, CaseIterable, Sendable {
    case uuid, onset
    /// `minute`, `part_of_day`, `day` or `on_waking`.
    case precision
    /// A moment, `open` or `unknown`.
    case end
    case zone
    /// The worst intensity, 0-10.
    case severity
    case type, side, quality
    case worseWithActivity = "worse_with_activity"
    case nausea, vomiting, photophobia, phonophobia, aura
    case auraMinutes = "aura_minutes"
    case impact
    /// `moment|intensity`.
    case readings
    /// `drug|amount|count|moment|relief`.
    case doses
    case triggers, symptoms
    /// What the source of the entry can know: `headache;intensity;features;acute_medication`, or `none`.
    case recordedFields = "knows"
    case note
  }

  /// The header line.
  package static let header = Array((Field.allCases.map(\.rawValue).joined(separator: ",") + "\n").utf8)

  /// One line of the file, its line end included.
  package static func encode(_ attack: Attack, uuid: RowKey) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, field) in Field.allCases.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      let cell = Array(text(field, attack, uuid).utf8)
      let opens = FormulaGuard.opensFormula(cell) || cell.first == UInt8(ascii: "'")
      CSVText.append((opens ? [UInt8(ascii: "'")] + cell : cell)[...], to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private static func text(_ field: Field, _ attack: Attack, _ uuid: RowKey) -> String {
    switch field {
    case .uuid: uuid.uuidText
    case .onset: attack.onset.moment.description
    case .precision: Terms.precision.word(attack.onset.precision)
    case .end:
      switch attack.end {
      case .open: "open"
      case .unknown: "unknown"
      case .at(let moment): moment.description
      }
    case .zone: attack.zone.map { $0.isEmpty ? emptyItem : escaped($0) } ?? ""
    case .severity: attack.peak.map(\.description) ?? ""
    case .type: Terms.kind.word(attack.kind)
    case .side: Terms.side.word(attack.side)
    case .quality: Terms.quality.word(attack.quality)
    case .worseWithActivity: Terms.answer.word(attack.features.worseWithActivity)
    case .nausea: Terms.answer.word(attack.features.nausea)
    case .vomiting: Terms.answer.word(attack.features.vomiting)
    case .photophobia: Terms.answer.word(attack.features.photophobia)
    case .phonophobia: Terms.answer.word(attack.features.phonophobia)
    case .aura: Terms.answer.word(attack.aura)
    case .auraMinutes: attack.auraMinutes.map(String.init) ?? ""
    case .impact: Terms.impact.word(attack.impact)
    case .readings: attack.readings.map { "\($0.at)|\($0.intensity)" }.joined(separator: ";")
    case .doses: attack.doses.map(item).joined(separator: ";")
    case .triggers: list(attack.triggers)
    case .symptoms: list(attack.symptoms)
    case .recordedFields: attack.recordedFields.isEmpty ? "none" : names(of: attack.recordedFields)
    case .note: attack.note
    }
  }

  private static func item(_ dose: Dose) -> String {
    let parts = [
      escaped(dose.drug), dose.amount?.description ?? "", String(dose.count),
      dose.takenAt?.description ?? "", Terms.relief.word(dose.relief),
    ]
    return parts.joined(separator: "|")
  }

  private static func names(of recordedFields: FieldSet) -> String {
    Terms.recordedFields.filter { recordedFields.contains($0.0) }.map(\.1).joined(separator: ";")
  }

  /// An item, or a zone, without text.
  static let emptyItem = "\\e"

  private static func list(_ items: [String]) -> String {
    items.map { $0.isEmpty ? emptyItem : escaped($0) }.joined(separator: ";")
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
