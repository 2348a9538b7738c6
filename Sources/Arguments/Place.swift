/// What may stand at a place of a line, for completion: a word of a command, or the value of an option.
package enum Place: Sendable {
  /// Nothing that could be listed.
  case nothing
  /// The words of an attack.
  case attackWords
  case acuteDrugs
  /// Preventives that were taken, by name and by number.
  case trials
  /// Drugs to be taken for longer.
  case drugs
  /// Numbers of attacks.
  case attacks
  /// Days, and beside them other words.
  case days(or: [String])
  case files
  /// One of these.
  case choices(@Sendable () -> [String])
  /// One of what follows from the words before.
  case following(@Sendable (_ words: [String]) -> [String])

  package static var days: Place { .days(or: []) }

  package static func oneOf(_ words: @autoclosure @escaping @Sendable () -> [String]) -> Place {
    .choices(words)
  }
}
