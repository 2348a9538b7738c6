import CivilTime
import Diary
import Parsing

/// The lines to type about what is due.
extension DueEntry {
  /// `nil` where nothing need be typed.
  var line: String? {
    switch self {
    case .openAttack: "headache over"
    case .unknownDays(let days, let doses): days.settling(besides: doses)
    case .injection(_, let drug, let amount, _):
      ["headache prev dose", typable(drug), amount.flatMap { $0 == .unspecified ? nil : $0.typed }]
        .compactMap(\.self).joined(separator: " ")
    case .doseStep: nil
    }
  }
}

extension [DayRange] {
  /// The line that settles every one of these unknown days: `headache free 2026-11-17`, `headache complete
  /// 2026-11-07..2026-11-17`. A declaration leaves the days between them as they are.
  ///
  /// `doses`: those of the days with a dose, which a declaration leaves out; each is settled by itself.
  func settling(besides doses: [CivilDay]) -> String? {
    let others = flatMap { $0.filter { !doses.contains($0) } }
    let asked = others.isEmpty ? [CivilDay](doses.prefix(1)) : others
    guard let start = asked.first, let last = asked.last else { return nil }
    return start == last ? "headache free \(start)" : "headache complete \(DayRange(start, through: last))"
  }
}

extension Amount {
  /// `70mg`: one word, as it is typed.
  fileprivate var typed: String { "\(self)".filter { $0 != " " } }
}
