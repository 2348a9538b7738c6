package import CivilTime

/// The lines that a line about several days stands for: `5 3,7,12 oct` is three, one a day.
///
/// Days are told apart by commas. `nil` where the line does not list days, or lists `today` or `yesterday`, which may
/// be one attack over both.
///
/// `words`: as typed; what follows `--` goes with each line.
package func separateDays(_ words: [String], now: Now) -> [[String]]? {
  guard hasComma(words) else { return nil }
  let end = words.firstIndex(of: "--") ?? words.endIndex
  let typed = words[..<end].flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  let spelled = TimeReader.monthsRepeated(typed)
  let line = Line(spelled, command: "")
  let reader = TimeReader(line: line, now: now)
  guard line.tokens.count == spelled.count,
    let first = line.tokens.indices.first(where: { reader.isListed($0) })
  else { return nil }
  var days: [CivilDay] = []
  var index = first
  var last = first
  while let (day, next) = reader.listedDay(at: index) {
    days.append(day)
    last = next
    index = line.key(next) == "and" ? next + 1 : next
    guard spelled[next - 1].hasSuffix(",") || index > next else { break }
  }
  guard days.count > 1, Set(days).count == days.count else { return nil }
  let before = spelled[..<first].filter { $0.lowercased() != "on" }
  let after = spelled[last...] + words[end...]
  return days.map { before + ["\($0)"] + after }
}

/// What most lines have not, told before any word is taken apart.
private func hasComma(_ words: [String]) -> Bool {
  for word in words { for byte in word.utf8 where byte == 0x2C { return true } }
  return false
}

extension TimeReader {
  /// Whether a day followed by a comma and another day begins at `index`.
  fileprivate func isListed(_ index: Int) -> Bool {
    guard let (_, next) = listedDay(at: index) else { return false }
    return listedDay(at: line.key(next) == "and" ? next + 1 : next) != nil
  }

  /// The day at `index`, where it is a date or a weekday.
  fileprivate func listedDay(at index: Int) -> (CivilDay, next: Int)? {
    guard line[index] != nil, !["today", "yesterday", "tomorrow", "last", "day"].contains(line.key(index)),
      let found = try? day(at: index)
    else { return nil }
    return (found.value.day, found.next)
  }

  /// `3,7,12 oct`, `3, 7 and 12 oct`, `oct 3, 7, 12`: the month said with each of the days.
  static func monthsRepeated(_ words: [String]) -> [String] {
    guard words.contains(where: { $0.utf8.contains(0x2C) || $0 == "and" }) else { return words }
    let pieces = words.flatMap { word in
      isDayList(word) ? word.split(separator: ",").map { "\($0)," } : [word]
    }
    var spelled: [String] = []
    var index = 0
    while index < pieces.count {
      let run = dayList(pieces, at: index)
      let month = Token(index + run.used < pieces.count ? pieces[index + run.used] : "").key
      let isBetween = index > 0 && Token(pieces[index - 1]).key == "between"
      if run.days.count > 1, !isBetween, TimeReader.month(month) != nil {
        let year = index + run.used + 1 < pieces.count ? Token(pieces[index + run.used + 1]).integer : nil
        let isYear = year.map { (1900...2199).contains($0) } ?? false
        let tail = [month] + (isYear ? ["\(year ?? 0)"] : [])
        for day in run.days { spelled += [day] + tail.dropLast() + ["\(tail.last ?? ""),"] }
        index += run.used + tail.count
      } else if TimeReader.month(Token(pieces[index]).key) != nil, !pieces[index].hasSuffix(","),
        case let list = dayList(pieces, at: index + 1), list.days.count > 1
      {
        for day in list.days { spelled += [pieces[index], "\(day),"] }
        index += list.used + 1
      } else {
        spelled.append(pieces[index])
        index += 1
      }
    }
    return spelled
  }

  /// `3,7,12`.
  private static func isDayList(_ word: String) -> Bool {
    let parts = word.split(separator: ",")
    return parts.count > 1 && parts.allSatisfy { TimeReader.dayNumber($0) != nil }
  }

  /// The day numbers from `index` on that commas or `and` keep apart, and how many words they are.
  private static func dayList(_ words: [String], at index: Int) -> (days: [String], used: Int) {
    var days: [String] = []
    var at = index
    while at < words.count {
      let token = Token(words[at])
      guard let number = TimeReader.dayNumber(token.key[...]), (1...31).contains(number) else { break }
      days.append(token.text)
      at += 1
      let isLast = !words[at - 1].hasSuffix(",")
      if at < words.count, words[at] == "and" { at += 1 } else if isLast { break }
    }
    return (days, at - index)
  }
}
