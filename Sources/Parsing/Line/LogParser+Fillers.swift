import CivilTime
import Diary

/// Words that say nothing by themselves: `it was`, `about a`, `,`.
extension LogParser {
  /// Whether the word says nothing without others beside it.
  func isFiller(_ index: Int) -> Bool {
    guard let token = line[index] else { return false }
    return token.isMark || LogParser.fillers.contains(token.key)
  }

  /// Whether no word before `index` says anything.
  func isFirst(_ index: Int) -> Bool {
    for before in 0..<index where !isFiller(before) { return false }
    return true
  }

  /// Whether a line may begin with the word and go on with a dose alone: `I took`, but not `have`.
  func mayBegin(_ index: Int) -> Bool {
    isFiller(index)
      && !["have", "has", "got", "there", "there's", "to", "is", "are"].contains(line.key(index))
  }

  /// Leaves out of the note what stands there with nothing else beside it; in a remark such words stay where they are.
  mutating func dropFillers() {
    guard !unknownRuns.isEmpty else { return }
    var dropped: [Int] = []
    var start = 0
    while start < account.count {
      var end = start
      while end < account.count, account[end] != .understood { end += 1 }
      let run = start..<end
      // `took paracetamol for a migraine`
      let isFor = ["headache", "headaches", "migraine", "migraines", "head", "pain"].contains(line.key(end))
      if !run.isEmpty,
        run.allSatisfy({ account[$0] == .note && (isFiller($0) || isFor && line.key($0) == "for") })
      {
        for index in run { account[index] = .understood }
        dropped += unknownRuns.indices.filter { run.contains(unknownRuns[$0].words.lowerBound) }
      }
      start = end + 1
    }
    for index in dropped.sorted(by: >) {
      let warning = unknownRuns.remove(at: index).warning
      warnings.remove(at: warning)
      for other in unknownRuns.indices where unknownRuns[other].warning > warning {
        unknownRuns[other].warning -= 1
      }
    }
  }

  private static let fillers = [
    "a", "an", "the", "my", "of", "about", "around", "so", "then", "but", "also", "just", "well", "oh", "ok",
    "okay", "hi", "hello", "please", "i", "i'm", "i’m", "im", "i've", "i’ve", "ive", "it", "it's", "it’s",
    "its", "is", "was", "been", "be", "being", "am", "are", "were", "have", "had", "has", "having", "got",
    "getting", "there", "there's", "that", "that's", "to", "and", "plus", "pain", "pains", "ache", "aches",
    "aching", "duration", "lasted", "lasting", "unilateral", "really", "quite", "at", "on", "in", "some",
    "this", "now", "currently", "head", "down", "up", "feeling", "headache", "headaches", "level", "scored",
    "score",
  ]
}

/// How it goes on: `on and off`, `comes and goes`.
extension LogParser {
  mutating func idiom(at index: Int) -> Int? {
    let words = (line.key(index), line.key(index + 1), line.key(index + 2))
    switch words {
    case ("on", "and", "off"), ("off", "and", "on"), ("comes", "and", "goes"), ("coming", "and", "going"):
      return remark(index..<index + 3)
    default: return nil
    }
  }
}

/// What is said with a doubt is no fact, and stays in the note: `maybe migraine`, `not sure if left`.
extension LogParser {
  mutating func doubted(at index: Int) -> Int? {
    if let next = nearMiss(at: index) { return next }
    guard !isEdit, var at = doubt(at: index) else { return nil }
    while LogParser.besideDoubts.contains(line.key(at)) { at += 1 }
    guard let (meaning, next) = fixedWord(at: at), isFact(meaning) else { return nil }
    return remark(index..<next)
  }

  /// `migraine?`: asked, not said.
  mutating func asked(at index: Int, _ meaning: FixedWords.Meaning, next: Int) -> Int? {
    guard !isEdit, line.tokens[next - 1].isAsked, isFact(meaning) else { return nil }
    return remark(index..<next)
  }

  func isFact(_ meaning: FixedWords.Meaning) -> Bool {
    switch meaning {
    case .side, .quality, .feature, .symptom, .aura, .kind, .impact: true
    case .intensity, .relief, .filler: false
    }
  }

  /// The index behind a word of doubt.
  private func doubt(at index: Int) -> Int? {
    switch line.key(index) {
    case "maybe", "perhaps", "possibly", "probably", "unsure", "suspect", "suspected", "presumably": index + 1
    case "not" where ["sure", "certain"].contains(line.key(index + 1)): index + 2
    case "might", "could", "may": line.key(index + 1) == "be" ? index + 2 : nil
    default: nil
    }
  }

  static let besideDoubts = [
    "if", "whether", "it", "it's", "its", "it’s", "was", "is", "be", "a", "an", "the", "some", "of", "that",
    "about", "this", "really",
  ]
}

/// Days and moments that a line compares with and is not of: `worse than yesterday`.
extension LogParser {
  func isCompared(_ index: Int) -> Bool {
    var before = index - 1
    while ["on", "last", "the", "at"].contains(line.key(before)) { before -= 1 }
    return before >= 0 && account[before] == .note
      && ["than", "like", "as", "unlike", "versus", "vs"].contains(line.key(before))
  }

  /// `7 hour ago`: an intensity and an hour, or seven hours.
  func refuseHoursAgo(at index: Int) throws(ParseError) {
    guard entry.intensity == nil, let value = line[index]?.integer, (2...10).contains(value),
      ["hour", "minute", "day", "week"].contains(line.key(index + 1)), line.key(index + 2) == "ago"
    else { return }
    let unit = line.key(index + 1)
    throw ParseError(
      .twoReadings(reader.text(index..<index + 3)),
      lines: ["\(value) \(unit == "hour" ? "an" : "a") \(unit) ago", "\(value) \(unit)s ago"].map {
        line.replacing(index..<index + 3, with: $0)
      })
  }
}
