package import CivilTime

/// Something about an attack that cannot be true, or is unlikely.
///
/// The prompt, `edit` and imports ask ``Attack/problems(now:)``, so that they agree; `check` asks it for what an attack
/// that was saved can have become. The schema holds the contradictions as `CHECK` constraints as well.
package enum AttackProblem: Hashable, Sendable {
  // Contradictions: an attack that has one is never saved.

  case startInFuture(Moment)
  case endBeforeStart(start: Moment, end: Moment)
  case endInFuture(Moment)
  /// No pain is an attack only if there was an aura.
  case zeroWithoutAura
  /// An entry gives an end, but no start, and no attack is open that it could be the end of.
  case endWithoutStart(Moment)

  // Doubts: an attack that has one can be saved.

  /// An intensity of a time before the start or after the end.
  case readingOutside(Reading)
  /// Longer than ``Attack/longestWithoutConfirmation``; minutes.
  case long(minutes: Int)
  /// Open for longer than ``Attack/usualLimit``; minutes since the start.
  case openTooLong(minutes: Int)

  /// What is wrong with a start and an end that are given; `nil` where an attack can have them.
  package static func of(start: Moment, end: Moment) -> AttackProblem? {
    end.instant < start.instant ? .endBeforeStart(start: start, end: end) : nil
  }

  /// Whether an attack that has it must not be saved.
  package var isContradiction: Bool {
    switch self {
    case .startInFuture, .endBeforeStart, .endInFuture, .zeroWithoutAura, .endWithoutStart: true
    case .readingOutside, .long, .openTooLong: false
    }
  }
}

extension Attack {
  /// The longest attack, in minutes, that is taken for one without its start and its end being given.
  package static let longestWithoutConfirmation = 7 * 24 * 60

  /// Everything that is wrong with the attack, the contradictions first.
  ///
  /// `now`: nothing can have happened later. Where it or a time of the attack has no offset, their wall clocks are
  /// compared.
  package func problems(now: Moment) -> [AttackProblem] {
    var problems: [AttackProblem] = []
    let start = onset.moment
    if start.isLater(than: now) { problems.append(.startInFuture(start)) }
    if case .at(let end) = end {
      if let problem = AttackProblem.of(start: start, end: end) { problems.append(problem) }
      if end.isLater(than: now) { problems.append(.endInFuture(end)) }
    }
    if peak == 0, aura != true { problems.append(.zeroWithoutAura) }
    addDoubts(now: now, to: &problems)
    return problems
  }

  /// The first contradiction of the attack that `old`, the attack before a change, did not have.
  package func contradiction(now: Moment, since old: Attack? = nil) -> AttackProblem? {
    let known = old?.problems(now: now) ?? []
    return problems(now: now).first { $0.isContradiction && !known.contains($0) }
  }

  private func addDoubts(now: Moment, to doubts: inout [AttackProblem]) {
    for reading in readings where !mayInclude(reading) { doubts.append(.readingOutside(reading)) }
    switch end {
    case .at(let end):
      let minutes = end.minutes(since: onset.moment)
      if minutes > Attack.longestWithoutConfirmation { doubts.append(.long(minutes: minutes)) }
    case .open:
      let minutes = now.minutes(since: onset.moment)
      if minutes > Attack.usualLimit { doubts.append(.openTooLong(minutes: minutes)) }
    case .unknown: break
    }
  }

  /// Whether a reading lies between the start and the end.
  func mayInclude(_ reading: Reading) -> Bool {
    if reading.at.instant < onset.moment.instant { return false }
    if case .at(let end) = end { return reading.at.instant <= end.instant }
    return true
  }
}
