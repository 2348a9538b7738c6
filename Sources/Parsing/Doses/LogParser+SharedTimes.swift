import CivilTime
import Diary

/// One time for several doses, and several times for one.
extension LogParser {
  /// Whether only `and`, a comma or the like, and what is said of the drug at `index`, stand behind the last dose.
  func isJoined(_ index: Int) -> Bool {
    guard let last = doses.last, last.end <= index, last.relief == nil else { return false }
    var saysAnd = line[last.end - 1]?.isEndOfClause == true
    for at in last.end..<index where !pending.words.contains(at) {
      guard ["and", "+", "&", "with", "plus", ",", "a", "an", "nor", "or"].contains(line.key(at)) else {
        return false
      }
      saysAnd = true
    }
    return saysAnd
  }

  /// `took suma 50 and naproxen 500 at 14:30`: the time at the end is that of both.
  mutating func shareTime() {
    guard var last = doses.indices.last else { return }
    while last > 0, doses[last].isJoined, doses[last - 1].time == nil {
      doses[last - 1].time = doses[last].time
      last -= 1
    }
  }

  /// `ibu 400 at 8, 12 and 16`: a dose at each of them.
  func refuseMoreTimes(_ range: Range<Int>) throws(ParseError) {
    guard let dose = doses.last, let first = dose.time?.clock, dose.time?.day == nil else { return }
    var times = [first]
    var saysAnd = isOfDoses
    var at = range.upperBound
    while line[at] != nil {
      var next = at
      if ["and", "&", "+"].contains(line.key(at)) { next += 1 }
      guard next > at || line[at - 1]?.isEndOfClause == true,
        let minute = TimeReader.clock(line.key(next), bare: true), line[next]?.startsWithDigit == true,
        !isDrug(next + 1)
      else { break }
      if next > at { saysAnd = true }
      times.append(minute)
      at = next + 1
    }
    guard times.count > 1, saysAnd else { return }
    let name = ([typable(dose.name)] + dose.amountWords).joined(separator: " ")
    let spelled = times.map { "@" + Line.clock($0) }.joined(separator: " \(name) ")
    throw ParseError(
      .notUnderstood(reader.text(range.lowerBound..<at)),
      line: line.replacing(range.lowerBound..<at, with: spelled))
  }

  /// Whether the time in these words is an hour from 1 to 12 without its half of the day: `3:30`.
  func isHourWithoutHalf(_ words: [String], upTo end: Int) -> Bool {
    let words = words.prefix(end).map { $0.lowercased() }
    guard !words.contains(where: TimeReader.saysHalf), words.count == 1, let first = words.first?.first else {
      return false
    }
    return first.isNumber && first != "0"
  }
}

extension SpokenDose {
  /// Its amount and count in words that are read as the same again.
  var amountWords: [String] {
    (amount.map { ["\($0.number)\($0.unit.symbol)"] } ?? []) + (count.map { $0 > 1 ? ["x\($0)"] : [] } ?? [])
  }
}
