import CivilTime
import Diary
import SQLite

extension AttackFacts {
  /// The columns of an attack that facts are made from: a column's place in a row is its number here. They stand in
  /// the order that ``Entity/attack`` declares.
  enum Column: Int, CaseIterable {
    case id, onset, onsetOffset, onsetPrecision, endKind, ended, endedOffset, peak, kind, side, quality
    case worseWithActivity, nausea, vomiting, photophobia, phonophobia, aura, auraMinutes, impact, knows
    case peakTenths

    fileprivate var bit: UInt64 { 1 &<< UInt64(rawValue) }
  }

  /// What no fact is made from: text, and what is said of the row rather than of the attack.
  private static let others = ["uuid", "note", "zone", "logged_at", "batch", "deleted"]

  /// The names of the columns, as the entity declares them.
  static let columns = Entity.attack.columns.filter { !others.contains($0) }.joined(by: ", ")

  /// Reads a row of ``columns``: see ``Connection/NumberRow``.
  init(_ numbers: Span<Int64>, _ nulls: UInt64) throws(SQLiteError) {
    let required =
      Column.id.bit | Column.onset.bit | Column.onsetPrecision.bit | Column.endKind.bit
      | Column.knows.bit
    guard nulls & required == 0, numbers.count == Column.peakTenths.rawValue + 1 else {
      throw SQLiteError(.mismatch, .incompleteAttack)
    }
    func number(_ column: Column) -> Int? { nulls & column.bit == 0 ? Int(numbers[column.rawValue]) : nil }
    func boolean(_ column: Column) -> Bool? { nulls & column.bit == 0 ? numbers[column.rawValue] == 1 : nil }

    let onset = try Moment.stored(Int(numbers[Column.onset.rawValue]), offset: number(.onsetOffset))
    let end: AttackEnd
    switch numbers[Column.endKind.rawValue] {
    case 0: end = .open
    case 1:
      guard let ended = number(.ended) else {
        throw SQLiteError(.mismatch, .endWithoutTime)
      }
      end = .at(try Moment.stored(ended, offset: number(.endedOffset)))
    default: end = .unknown
    }
    self.init(
      onset: onset,
      precision: Onset.Precision(rawValue: Int(numbers[Column.onsetPrecision.rawValue])) ?? .minute, end: end,
      recordedFields: FieldSet(rawValue: Int(numbers[Column.knows.rawValue])))
    peak = Intensity(stored: number(.peak), tenths: number(.peakTenths))
    kind = number(.kind).flatMap { HeadacheKind(rawValue: $0) }
    side = number(.side).flatMap { Side(rawValue: $0) }
    quality = number(.quality).flatMap { Quality(rawValue: $0) }
    features.worseWithActivity = boolean(.worseWithActivity)
    features.nausea = boolean(.nausea)
    features.vomiting = boolean(.vomiting)
    features.photophobia = boolean(.photophobia)
    features.phonophobia = boolean(.phonophobia)
    aura = boolean(.aura)
    auraMinutes = number(.auraMinutes)
    impact = number(.impact).flatMap { Impact(rawValue: $0) }
  }

  var lacksEnd: Bool { if case .at = end { false } else { true } }

  /// An attack without an end went on at least until then.
  mutating func sawEvidence(_ moment: Moment) {
    if lacksEnd, moment.instant > lastEvidence.instant { lastEvidence = moment }
  }
}

/// The class each drug's days are counted under, by the drug's number; `nil` of a preventive.
struct OveruseClasses {
  /// Of drugs with a small number, which are nearly all, at its place.
  private var first = [OveruseClass?](repeating: .unset, count: 256)
  private var others: [Int: OveruseClass?] = [:]

  subscript(drug: Int) -> OveruseClass? {
    get { first.indices.contains(drug) ? first[drug] : others[drug] ?? .unset }
    set { if first.indices.contains(drug) { first[drug] = newValue } else { others[drug] = newValue } }
  }
}
