package import CivilTime

/// A statement that a day was headache-free, made at the prompt or by a daily import.
package struct CheckIn: Hashable, Sendable {
  package var day: CivilDay
  package var recordedFields: FieldSet

  package init(day: CivilDay, recordedFields: FieldSet = .all) {
    self.day = day
    self.recordedFields = recordedFields
  }
}

/// The person's word that every day of a stretch without an entry was headache-free.
package struct DeclaredRange: Hashable, Sendable {
  package var start: CivilDay
  /// The last day covered; `nil` for a standing declaration ("I log every headache from here on").
  ///
  /// A standing declaration reaches up to the last day on which an entry was made or the program was told
  /// that there was none, so that a lapse stays unknown until confirmed.
  package var last: CivilDay?
  package var recordedFields: FieldSet

  package init(start: CivilDay, last: CivilDay?, recordedFields: FieldSet = .all) {
    self.start = start
    self.last = last
    self.recordedFields = recordedFields
  }
}

extension DeclaredRange {
  /// What is left of the stretch without a day; all of it where the day is outside.
  package func removing(_ day: CivilDay) -> [DeclaredRange] {
    guard start <= day, last.map({ day <= $0 }) ?? true else { return [self] }
    var parts: [DeclaredRange] = []
    if start < day {
      parts.append(DeclaredRange(start: start, last: day - 1, recordedFields: recordedFields))
    }
    if last.map({ day < $0 }) ?? true {
      parts.append(DeclaredRange(start: day + 1, last: last, recordedFields: recordedFields))
    }
    return parts
  }
}
