import Cells

/// What a zone's clock shows at an instant, where all that is known is its offset at what it shows.
enum InstantClock {
  /// Beyond any change of a clock, in minutes.
  private static let margin = 240

  /// Minutes east of UTC at `instant` (minutes since 1970 in UTC).
  ///
  /// `offset`: minutes east of UTC at a wall-clock time: of a time that is shown twice the first, of one that is never shown
  /// the one before the change.
  static func offset(at instant: Int, _ offset: (_ wallMinutes: Int) -> Int?) -> Int? {
    guard let near = offset(instant), let before = offset(instant + near - margin),
      let after = offset(instant + near + margin)
    else { return nil }
    if before == after { return before }
    // The clock goes forward: it is after the change if what it then shows is. It goes back: it is before the change if
    // what it shows until then is.
    return before < after
      ? (offset(instant + after) == after ? after : before)
      : (offset(instant + before) == before ? before : after)
  }
}
