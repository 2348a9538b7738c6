import CivilTime
import Diary
import SQLite

extension AttackFacts {
  static let columns = """
    id, onset, onset_offset, onset_precision, end_kind, ended, ended_offset, peak, kind, side, quality,
    worse_with_activity, nausea, vomiting, photophobia, phonophobia, aura, aura_minutes, knows, impact
    """

  /// ``columns`` that are NOT NULL, bit by bit.
  private static let required: UInt64 = 1 << 0 | 1 << 1 | 1 << 3 | 1 << 4 | 1 << 18

  /// Reads a row of ``columns``: see ``Connection/NumberRow``.
  init(_ numbers: Span<Int64>, _ nulls: UInt64) throws(SQLiteError) {
    guard nulls & Self.required == 0, numbers.count == 20 else {
      throw SQLiteError(.mismatch, message: "an attack lacks what every attack has")
    }
    func number(_ column: Int) -> Int? { nulls & 1 << UInt64(column) == 0 ? Int(numbers[column]) : nil }
    func boolean(_ column: Int) -> Bool? { nulls & 1 << UInt64(column) == 0 ? numbers[column] == 1 : nil }

    let onset = try Moment.stored(Int(numbers[1]), offset: number(2))
    let end: AttackEnd
    switch numbers[4] {
    case 0: end = .open
    case 1:
      guard let ended = number(5) else { throw SQLiteError(.mismatch, message: "an end without its time") }
      end = .at(try Moment.stored(ended, offset: number(6)))
    default: end = .unknown
    }
    self.init(
      onset: onset, precision: Onset.Precision(rawValue: Int(numbers[3])) ?? .minute, end: end,
      knows: Knowledge(rawValue: Int(numbers[18])))
    peak = number(7)
    kind = number(8).flatMap { HeadacheKind(rawValue: $0) }
    side = number(9).flatMap { Side(rawValue: $0) }
    quality = number(10).flatMap { Quality(rawValue: $0) }
    features.worseWithActivity = boolean(11)
    features.nausea = boolean(12)
    features.vomiting = boolean(13)
    features.photophobia = boolean(14)
    features.phonophobia = boolean(15)
    aura = boolean(16)
    auraMinutes = number(17)
    impact = number(19).flatMap { Impact(rawValue: $0) }
  }

  var lacksEnd: Bool { if case .at = end { false } else { true } }

  /// An attack without an end went on at least until then.
  mutating func sawEvidence(_ moment: Moment) {
    if lacksEnd, moment.instant > lastEvidence.instant { lastEvidence = moment }
  }
}

/// The class each drug's days are counted under, by the drug's number.
struct OveruseClasses {
  /// Of drugs with a small number, which are nearly all, at its place.
  private var first = [OveruseClass](repeating: .unset, count: 256)
  private var others: [Int: OveruseClass] = [:]

  subscript(drug: Int) -> OveruseClass {
    get { first.indices.contains(drug) ? first[drug] : others[drug] ?? .unset }
    set { if first.indices.contains(drug) { first[drug] = newValue } else { others[drug] = newValue } }
  }
}
