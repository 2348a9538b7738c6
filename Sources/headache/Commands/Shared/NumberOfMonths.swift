import Messages

/// What is asked of `-n`.
enum NumberOfMonths {
  /// More than a diary can have is as good as all.
  static func atLeastOne(_ number: Int) throws -> Int {
    guard number >= 1 else { throw CommandError.numberBelowOne }
    return min(number, 12_000)
  }
}
