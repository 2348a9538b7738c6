import CivilTime

/// Lines that say an attack is over: `done`, `it's over`, `stopped at 2am`, `end 6pm`, `headache gone`.
enum EndWords {
  /// What such a line says.
  struct Found: Equatable {
    /// The time, in words; none is now.
    var when: [String]
    /// Whether the pain is gone, which is what a dose can have done.
    var isGone: Bool
  }

  /// `nil` for every other line. What follows may be no time; then the line is another's.
  static func find(in line: Line) -> Found? {
    let keys = line.tokens.map(\.key)
    var index = 0
    while index < keys.count, openers.contains(keys[index]) { index += 1 }
    guard index < keys.count else { return nil }
    var isGone = ["gone", "pain-free", "painfree"].contains(keys[index])
    let second = index + 1 < keys.count ? keys[index + 1] : ""
    if ends.contains(keys[index]) || isGone {
      index += 1
    } else if keys[index] == "went", ["away", "at", "around", "by", ""].contains(second) {
      index += 1
    } else if keys[index] == "free", index > 0, keys[index - 1] == "pain" {
      isGone = true
      index += 1
    } else {
      return nil
    }
    while index < keys.count,
      [
        "now", "at", "since", "around", "about", "by", "finally", "away", "off", "up", "completely",
        "thankfully",
      ]
      .contains(keys[index])
    {
      index += 1
    }
    return Found(when: line.tokens[index...].map(\.text), isGone: isGone)
  }

  /// `15:00 over`, `at 3pm it stopped`: the time stands first.
  static func timeFirst(in line: Line, _ now: Now) -> Found? {
    var start = 0
    while ["at", "around", "about", "by", "since", "from"].contains(line.key(start)) { start += 1 }
    guard start < line.tokens.count,
      let (time, next) = (try? TimeReader(line: line, now: now).phrase(at: start, bare: start > 0))
        .flatMap(\.self),
      time.hasTime, next < line.tokens.count
    else { return nil }
    let rest = line.tokens[next...].map(\.text)
    guard let found = find(in: Line(rest, command: line.command)), found.when.isEmpty else { return nil }
    return Found(when: line.tokens[start..<next].map(\.text), isGone: found.isGone)
  }

  /// The words of an end without those that say no more than it: `12:30 pain free`, `finally`.
  static func plain(_ words: [String]) -> [String] {
    var words = words
    while let first = words.first?.lowercased(), words.count > 1, ["since", "for", "already"].contains(first)
    {
      words.removeFirst()
    }
    while let last = words.last?.lowercased() {
      if last == "free", words.count > 1, ["pain", "headache"].contains(words[words.count - 2].lowercased()) {
        words.removeLast(2)
      } else if ["pain-free", "painfree", "finally", "completely", "gone", "again"].contains(last) {
        words.removeLast()
      } else {
        break
      }
    }
    return words
  }

  /// The time that the words of an end begin or close with, and the others; `nil` where there are none.
  static func apart(_ words: [String], now: Now) -> (time: [String], rest: [String])? {
    guard words.count > 1 else { return nil }
    for count in (1..<words.count).reversed() {
      let (first, last) = (Array(words.prefix(count)), Array(words.suffix(count)))
      if isTime(first, now) { return (first, Array(words.dropFirst(count))) }
      if isTime(last, now) { return (last, Array(words.dropLast(count))) }
    }
    return nil
  }

  /// Whether the words are a moment.
  static func isTime(_ words: [String], _ now: Now) -> Bool {
    let line = Line(words, command: "")
    let reader = TimeReader(line: line, now: now)
    guard let found = try? reader.phrase(at: 0, bare: true) else { return false }
    return found.next == line.tokens.count && found.value.hasTime
  }

  /// Words that say that nobody knows when it ended: `unknown`, `?`, `don't know when`, `at some point`.
  static func isUnknown(_ words: [String]) -> Bool {
    let keys = words.filter { $0 != "--" }.map { Token($0).key.filter { !"?.,".contains($0) } }
    let isAsked = !words.isEmpty && words.allSatisfy { word in word.allSatisfy { $0 == "?" } }
    guard !isAsked else { return true }
    let isSaid = keys.indices.contains { index in
      switch keys[index] {
      case "unknown", "unsure", "sometime", "somewhen", "forgot", "forgotten", "unclear": true
      case "know", "remember", "sure", "certain", "known", "idea", "clue":
        keys[..<index].contains {
          ["not", "no", "dont", "don't", "don’t", "cant", "can't", "can’t"].contains($0)
        }
      case "point", "time", "stage": index > 0 && keys[index - 1] == "some"
      default: false
      }
    }
    return isSaid && keys.allSatisfy { $0.isEmpty || unknowing.contains($0) }
  }

  private static let unknowing: Set<String> = [
    "unknown", "unsure", "sometime", "somewhen", "forgot", "forgotten", "unclear", "know", "remember", "sure",
    "certain", "known", "idea", "clue", "point", "time", "stage", "some", "not", "no", "dont", "don't",
    "don’t",
    "cant", "can't", "can’t", "do", "i", "when", "at", "the", "it", "ended", "was", "exactly", "exact", "but",
    "a",
    "have", "in", "of", "while", "asleep", "end", "over", "stopped", "is", "i'm", "im", "am",
  ]

  private static let openers = [
    "it", "it's", "its", "it’s", "is", "has", "the", "my", "headache", "migraine", "attack", "pain", "all",
    "now",
    "finally", "everything", "actually", "already", "ok", "yes", "think", "that", "i'm", "am", "i", "head",
    "this",
    "one", "then", "thing", "whole", "was", "had", "been", "have",
  ]

  /// Whether the word before an end leaves it to the attack: `it`, `headache`, `finally`.
  static func isOfAttack(_ key: String) -> Bool { openers.contains(key) }

  private static let ends = [
    "stop", "stopped", "stops", "end", "ended", "ends", "finish", "finished", "done", "over", "ceased",
    "subsided", "resolved", "cleared", "lifted", "vanished", "disappeared",
  ]
}
