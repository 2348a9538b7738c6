package import Cells
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

  /// The byte order mark of UTF-8, which a sheet for Excel begins with.
  package static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// One line of the file, its line end included.
  package static func encode(_ attack: Attack, uuid: RowKey) -> [UInt8] {
    var line = LineWriter()
    line.add(attack, uuid: uuid)
    return line.taken()
  }

  /// An item, or a zone, without text.
  static let emptyItem = "\\e"
}
