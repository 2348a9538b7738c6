import CivilTime
import Diary

/// A day's doses as they stand on a prescription: `1-0-1`, `25-0-50 mg`, `25mg am 50mg pm`.
extension PreventiveReader {
  /// Takes in what stands at `index`, and answers with the index after it.
  mutating func scheme(at index: Int) throws(PreventiveProblem) -> Int? {
    guard let token = words[index], token.startsWithDigit || token.key.first == "½", token.key.contains("-")
    else {
      return nil
    }
    let digits = token.key.prefix { !$0.isLetter }
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false).map(Self.thousandths)
    guard (3...4).contains(parts.count), CivilDay(iso: token.key) == nil else { return nil }
    let known = parts.compactMap(\.self)
    guard known.count == parts.count else { return nil }
    let (sum, most) = (known.reduce(0, +), known.max() ?? 0)
    guard sum > 0 else { return nil }
    let joined = String(token.key[digits.endIndex...])
    if let unit = DoseUnit(symbol: joined.isEmpty ? key(index + 1) : joined), unit != .tablet {
      if line.dose != nil { throw .second(token.text) }
      line.dose = Amount(thousandths: sum, unit: unit)
      return joined.isEmpty ? index + 2 : index + 1
    }
    // Up to four tablets at a time; more are milligrams.
    guard joined.isEmpty, most <= 4000 else {
      throw .doseWithoutUnit(
        token.text,
        line: words.replacing(index, with: "\(Amount(thousandths: sum, unit: .milligram).number)mg"))
    }
    if tabletsADay != nil || line.timesADay != nil { throw .second(token.text) }
    tabletsADay = sum
    return index + 1
  }

  /// The dose of a day, of so many tablets.
  mutating func applyScheme() throws(PreventiveProblem) {
    guard let tabletsADay, let dose = line.dose, dose != .unspecified else { return }
    guard line.intervalDays == nil, line.timesADay ?? 1 == 1 else { throw .second("a day") }
    line.dose = Amount(thousandths: dose.thousandths * tabletsADay / 1000, unit: dose.unit)
  }

  private static func thousandths(_ text: Substring) -> Int? {
    switch text {
    case "½", "1/2": 500
    case "¼", "1/4": 250
    case "0": 0
    default: Amount.thousandths(Array(text.utf8)[...])
    }
  }

  /// Whether the dose at `next` is that of another part of the day than the one before: `25mg am 50mg pm`.
  func isOfOtherPart(_ index: Int, behind next: Int) -> Bool {
    let before = [1, 2, 3, 4].contains { count in
      index >= count
        && isPartOfDay(at: index - count).map { $0 == index || key($0) == "and" && $0 + 1 == index } ?? false
    }
    return before && isPartOfDay(at: next) != nil
  }

  /// The index behind words for one part of the day.
  private func isPartOfDay(at index: Int) -> Int? {
    var at = index
    switch key(at) {
    case "at", "before", "in": at += key(at + 1) == "the" ? 2 : 1
    default: break
    }
    return [
      "morning", "noon", "afternoon", "evening", "night", "bedtime", "bed", "am", "pm", "mane", "nocte",
      "mornings",
      "evenings",
    ].contains(key(at)) ? at + 1 : nil
  }
}

/// Starts that name no day: `since august`, `since aug 2025`, `since 2024`.
extension PreventiveReader {
  /// - Throws: with a line for the days that can be meant, where one is said at `index`.
  func refuseVagueStart(at index: Int) throws(PreventiveProblem) {
    var at = index
    while Self.marks.contains(key(at)) { at += 1 }
    if let end = stretch(at: at) {
      throw .vagueStart(text(index, end), [words.replacing(index..<end, with: "DAY")])
    }
    var part = ""
    if ["mid", "early", "late", "end", "start", "beginning"].contains(key(at)) {
      part = key(at)
      at += key(at + 1) == "of" ? 2 : 1
    }
    let isMarked = at > index
    let joined = key(at).hasPrefix("mid-") ? String(key(at).dropFirst(4)) : key(at)
    if joined != key(at) { part = "mid" }
    let days: [CivilDay?]
    var end = at + 1
    if let number = TimeReader.month(joined) {
      let said = words[end]?.integer.flatMap { (1900...2199).contains($0) ? $0 : nil }
      if said != nil { end += 1 }
      let (year, month, _) = now.today.components
      let of = said ?? (number > month ? year - 1 : year)
      guard let whole = Month(year: of, month: number)?.days else { return }
      switch part {
      case "mid": days = [whole.start + 14]
      case "late", "end": days = [whole.end - 1]
      case "early", "start", "beginning": days = [whole.start]
      default: days = [whole.start, whole.start + 14]
      }
    } else if isMarked, part.isEmpty, let year = words[at]?.integer,
      (1900...now.today.components.year).contains(year)
    {
      days = [CivilDay(year: year, month: 1, day: 1), CivilDay(year: year, month: 7, day: 1)]
    } else {
      return
    }
    let past = days.compactMap(\.self).filter { $0 <= now.today }
    guard !past.isEmpty else { return }
    throw .vagueStart(
      text(index, end), past.map { words.replacing(index..<end, with: "since \($0)") })
  }

  private static let marks: Set<String> = [
    "on", "since", "from", "starting", "started", "beginning", "in", "of", "back", "the",
  ]
}
