import CivilTime

/// Lines that say there was no headache: `no headache today`, `clear day`, `nothing`, `no migraine yesterday`.
struct HeadacheFreeWords {
  /// The words that are left without those that say so: days, or none for today. `nil` where the line says nothing
  /// of the kind.
  let days: [String]?
  /// Whether the line denies a headache, whatever else it says.
  let deniesHeadache: Bool

  /// Whether it says that there is none any more, so that there was one.
  private(set) var saysNoLonger = false

  init(_ line: Line) {
    let keys = line.tokens.map(\.key)
    guard keys.contains(where: Self.mayDeny) else {
      (days, deniesHeadache) = (nil, false)
      return
    }
    var said: Range<Int>?
    for index in keys.indices where said == nil { said = Self.denial(in: keys, at: index) }
    deniesHeadache = said != nil
    if said == nil { said = Self.word(in: keys) }
    guard let said else {
      days = nil
      return
    }
    saysNoLonger = deniesHeadache && said.contains { ["more", "longer", "anymore"].contains(keys[$0]) }
    var rest: [String] = []
    for index in keys.indices where !said.contains(index) && !Self.fillers.contains(keys[index]) {
      rest.append(line.tokens[index].text)
    }
    days = rest
  }

  /// Whether a word can be part of what says so: most lines have none.
  private static func mayDeny(_ key: String) -> Bool {
    ["no", "without", "zero", "not", "0", "nil", "never", "none", "nothing", "clear", "all"].contains(key)
      || key.hasSuffix("free")
  }

  /// `no headache`, `not a single migraine`: where it stands.
  private static func denial(in keys: [String], at index: Int) -> Range<Int>? {
    guard ["no", "without", "zero", "not", "0", "nil", "never"].contains(keys[index]) else { return nil }
    var next = index + 1
    while next < keys.count,
      ["a", "an", "any", "single", "more", "longer", "in", "one", "head", "real"].contains(keys[next])
    {
      next += 1
    }
    guard next < keys.count, pains.contains(keys[next]) else { return nil }
    // `not a migraine` says which headache it was not.
    if keys[index] == "not", keys[next].hasPrefix("migraine"),
      !keys[index + 1..<next].contains(where: ["any", "single", "one"].contains)
    {
      return nil
    }
    return
      index..<(["anymore", "any", "now"].contains(next + 1 < keys.count ? keys[next + 1] : "")
      ? (next + 2 < keys.count && keys[next + 2] == "more" ? next + 3 : next + 2) : next + 1)
  }

  /// `nothing`, `clear day`, `headache-free`, as the line's first word of meaning or its last.
  private static func word(in keys: [String]) -> Range<Int>? {
    for index in keys.indices {
      let key = keys[index]
      let next = index + 1 < keys.count ? keys[index + 1] : ""
      let isDay = next == "day" || next == "days"
      if ["clear", "free"].contains(key), isDay { return index..<index + 2 }
      if key == "all", next == "clear" { return index..<index + 2 }
      if pains.contains(key), next == "free" { return free(keys, index..<index + 2) }
      if key.hasSuffix("free"), pains.contains(String(key.dropLast(key.hasSuffix("-free") ? 5 : 4))) {
        return free(keys, index..<index + 1)
      }
      if ["none", "nothing", "nil"].contains(key) { return free(keys, index..<index + 1) }
    }
    return nil
  }

  private static func free(_ keys: [String], _ range: Range<Int>) -> Range<Int> {
    let next = range.upperBound
    return next < keys.count && ["day", "days"].contains(keys[next]) ? range.lowerBound..<next + 1 : range
  }

  private static let pains = [
    "headache", "headaches", "migraine", "migraines", "pain", "pains", "attack", "attacks", "ache", "aches",
    "symptoms",
  ]
  /// Words that say nothing beside.
  private static let fillers = [
    "i", "had", "have", "i've", "ive", "was", "it", "it's", "its", "there", "on", "at", "all", "a", "the",
    "so",
    "far", "again", "day", "whole", "again.", "!", "for", "in", "yet", "headache:", "really", "just", "still",
  ]
}
