package import CivilTime
package import Diary

/// What the attacks that began on some days were like, as it was noted.
///
/// Nothing is scaled up: each count says of how many attacks it is known. Auras without headache count for the aura
/// alone. What a trigger is, is the person's guess: how often each was noted, and no claim.
package struct AttackProfile: Equatable, Sendable {
  package let range: DayRange
  /// Attacks with headache.
  package private(set) var attacks = 0
  package private(set) var aurasAlone = 0
  package private(set) var features = NotedFeatures()
  /// Noted with or without headache.
  package private(set) var aura = NotedCount()
  package private(set) var sides: [Side: Int] = [:]
  package private(set) var qualities: [Quality: Int] = [:]
  /// What the person called it.
  package private(set) var kinds: [HeadacheKind: Int] = [:]
  /// Of the attacks whose onset and end are known to the minute, in minutes; `nil` without any.
  package private(set) var duration: Spread?
  /// Of the attacks with an intensity.
  package private(set) var peak: Spread?
  /// In the person's words, those noted most often first.
  package private(set) var triggers: [NotedWord] = []
  /// Attacks of which a trigger was noted.
  package private(set) var attacksWithTrigger = 0
  package private(set) var onsets: OnsetTimes

  /// `attacks`: those that began on the range, others are passed over; `recorded`: days of the range on which it is
  /// known whether there was a headache.
  package init(_ attacks: some Sequence<Attack>, in range: DayRange, recorded: [CivilDay]) {
    self.range = range
    onsets = OnsetTimes(recorded: recorded)
    var lengths: [Double] = []
    var peaks: [Double] = []
    var words: [String: Int] = [:]
    for attack in attacks where range.contains(attack.onset.moment.day) {
      let facts = AttackFacts(attack)
      aura.add(attack.aura)
      guard facts.hasHeadache else {
        aurasAlone += 1
        continue
      }
      self.attacks += 1
      features.add(attack.features)
      if let side = attack.side { sides[side, default: 0] += 1 }
      if let quality = attack.quality { qualities[quality, default: 0] += 1 }
      if let kind = attack.kind { kinds[kind, default: 0] += 1 }
      if let minutes = facts.minutes { lengths.append(Double(minutes)) }
      if let peak = attack.peak { peaks.append(Double(peak.tenths) / 10) }
      if !attack.triggers.isEmpty { attacksWithTrigger += 1 }
      for trigger in Set(attack.triggers) { words[trigger, default: 0] += 1 }
      onsets.add(attack.onset)
    }
    duration = Spread(lengths)
    peak = Spread(peaks)
    triggers = words.map { NotedWord(word: $0.key, attacks: $0.value) }
      .sorted { ($1.attacks, $0.word) < ($0.attacks, $1.word) }
  }

  /// Attacks of which the side is known.
  package var sidesKnown: Int { sides.values.reduce(0, +) }
  package var qualitiesKnown: Int { qualities.values.reduce(0, +) }
  package var kindsKnown: Int { kinds.values.reduce(0, +) }
}

/// How many attacks had something, and of how many that is known.
package struct NotedCount: Equatable, Sendable {
  package private(set) var yes = 0
  package private(set) var known = 0

  fileprivate mutating func add(_ value: Bool?) {
    guard let value else { return }
    known += 1
    if value { yes += 1 }
  }
}

/// The migraine features of ICHD-3 1.1, each with the attacks of which it is known.
package struct NotedFeatures: Equatable, Sendable {
  package private(set) var worseWithActivity = NotedCount()
  package private(set) var nausea = NotedCount()
  package private(set) var vomiting = NotedCount()
  package private(set) var photophobia = NotedCount()
  package private(set) var phonophobia = NotedCount()

  fileprivate mutating func add(_ features: Features) {
    worseWithActivity.add(features.worseWithActivity)
    nausea.add(features.nausea)
    vomiting.add(features.vomiting)
    photophobia.add(features.photophobia)
    phonophobia.add(features.phonophobia)
  }
}

/// A word of the person's, and the number of attacks it was noted of.
package struct NotedWord: Equatable, Sendable {
  package var word: String
  package var attacks: Int
}

/// The middle and the middle half of some numbers.
package struct Spread: Equatable, Sendable {
  package let count: Int
  package let lowerQuartile: Double
  package let median: Double
  package let upperQuartile: Double
  package let longest: Double

  /// `nil` for no numbers. Quartiles are interpolated between neighbours (Hyndman and Fan 1996, type 7).
  package init?(_ values: [Double]) {
    let sorted = values.sorted()
    guard let longest = sorted.last else { return nil }
    func quantile(_ share: Double) -> Double {
      let place = share * Double(sorted.count - 1)
      let below = Int(place)
      let above = min(below + 1, sorted.count - 1)
      return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
    }
    count = sorted.count
    (lowerQuartile, median, upperQuartile) = (quantile(0.25), quantile(0.5), quantile(0.75))
    self.longest = longest
  }
}
