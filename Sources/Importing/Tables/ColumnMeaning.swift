import Cells
import Diary

/// What a person may say a column of a spreadsheet is for (`--column "Ouch=severity"`).
package struct ColumnMeaning: Equatable, Sendable {
  /// `nil` for a column that is not to be read, and kept as it is.
  let role: TableRole?

  /// - Returns: `nil` for a word that is none of ``names``.
  package init?(_ text: String) {
    let name = ColumnRole.folded(text)
    if name == ColumnRole.folded(Self.nothing) {
      role = nil
    } else if name == ColumnRole.folded(Self.menstruation) {
      role = .period
    } else if name == Self.count {
      role = .count
    } else if name == ColumnRole.folded(Self.headacheFree) {
      role = .headacheFree
    } else if name == ColumnRole.folded(Self.doseTime) {
      role = .doseTime
    } else if let cell = ColumnRole.allCases.first(where: { ColumnRole.folded($0.rawValue) == name }) {
      role = .cell(cell)
    } else {
      return nil
    }
  }

  static let menstruation = "menstruation"
  static let count = "count"
  static let doseTime = "dose-time"
  static let headacheFree = "headache-free"
  private static let nothing = "nothing"

  /// All of them, as they are typed.
  package static let names =
    ColumnRole.allCases.map { $0.rawValue.replacing("_", with: "-") } + [
      count, doseTime, headacheFree, menstruation, nothing,
    ]
}

extension ColumnMeaning {
  /// Whether it says of the whole sheet that it is about headaches.
  var isTelling: Bool { if case .cell(let role)? = role { role.isTelling } else { false } }
}

extension TableChoices {
  /// What was said of a column of this name.
  func meaning(ofColumn name: String) -> ColumnMeaning? {
    guard !columns.isEmpty else { return nil }
    let shown = name.escapedExcerpt.lowercased()
    let name = name.lowercased()
    return columns.last { $0.name.lowercased() == name || $0.name.lowercased() == shown }.flatMap {
      ColumnMeaning($0.value)
    }
  }
}

extension TableRole {
  /// What a column is read as, for whoever wants to know how a sheet is read.
  var meaning: String? {
    switch self {
    case .cell(let role): role.rawValue
    case .period: ColumnMeaning.menstruation
    case .description: "description"
    case .weekday: "weekday"
    case .person: "person"
    case .drug: ColumnRole.medication.rawValue
    case .count: ColumnMeaning.count
    case .doseTime: ColumnMeaning.doseTime
    case .headacheFree: ColumnMeaning.headacheFree
    case .amount: ColumnRole.dosage.rawValue
    case .sum: nil
    }
  }
  /// Whether it is a column called after a drug.
  var isDrug: Bool { if case .drug = self { true } else { false } }
  /// Whether several columns of one sheet may hold it.
  var isRepeatable: Bool {
    switch self {
    case .cell(let role): role.isRepeatable
    case .drug, .count, .doseTime, .amount: true
    default: false
    }
  }
}
