package import CivilTime

/// Why words about a preventive were not understood. Nothing is saved from them.
package enum PreventiveProblem: Error, Hashable, Sendable {
  case missingDrug
  /// Words that say nothing about a preventive, as typed.
  case notUnderstood(String)
  /// A number where a dose would stand, without its unit; a line with one.
  case doseWithoutUnit(String, line: String)
  /// `1,000mg`: lines for what it may mean.
  case thousandsOrDecimals(String, [String])
  /// Two doses, days or intervals, the second as typed.
  case second(String)
  /// `by 25mg`, `+8mg`, `double`: how much more, and not how much; the line with a place for that.
  case difference(String, line: String)
  /// `AMOUNT`, as a line that is offered has it: a place for what is to be written.
  case placeholder(String)
  /// `no dizziness`, `maybe tired`: no effect that there was; lines for what is one, and for a note.
  case noEffect(String, [String])
  /// `biweekly`: words that people mean two things by, and a line for one or each of them.
  case ambiguousInterval(String, [String])
  /// `twice a week`: no whole number of days between two.
  case noWholeInterval(String)
  /// `since august`, `last week`: no day, and a line for each that can be meant, or with a place for it.
  case vagueStart(String, [String])
  /// A day more than a year ahead.
  case tooFarAhead(CivilDay)
  /// The words for a day name none.
  case day(ParseError)
  /// A day to come, for what can only have happened.
  case stillToCome(CivilDay)
  /// Days without a last one, as typed.
  case openRange(String)
  /// No days between two, as typed.
  case noInterval(String)
  case missing(MissingPart)
  case unknownReason(UnknownReason)
  /// What no trial has, to be corrected.
  case unknownPart(String)
}
