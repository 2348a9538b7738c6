/// What a file itself says of a value, beside the value's text.
///
/// The text is always the value, in one form for all containers: a number in decimal digits, a day as
/// `2025-11-03`, a time of day as `20:00` or `20:00:15`, both as `2025-11-03T20:00`, a length as `36:00` (hours
/// and minutes, with seconds where there are any), a truth value as `true` or `false`.
package enum ValueKind: UInt8, Hashable, Sendable {
  /// Characters: all that csv and xml know.
  case text
  case number
  case truth
  /// `null`, or a value that is not there.
  case null
  /// A day, a time of day, or both, in a cell that a spreadsheet keeps as a date.
  case day, clock, dateTime
  /// A length of time, which a spreadsheet keeps apart from the time of day.
  case duration
  /// A formula that failed; the text is `#DIV/0!` or the like.
  case failed
}
