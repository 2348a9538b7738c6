import CivilTime
import Diary

/// Words that say less than they must: how much more, a place to be filled in, a stretch of days.
extension PreventiveReader {
  /// `+8mg`, `-4 mg`, `double`: the index behind how much more or less it is.
  func difference(at index: Int) -> Int? {
    guard let token = words[index], line.dose == nil else { return nil }
    if ["double", "doubled", "doubling", "triple", "halve", "halved"].contains(token.key) {
      return index + 1
    }
    if token.key == "half", index + 1 == count { return index + 1 }
    guard let first = token.key.first, "+-–−".contains(first),
      Amount.thousandths(
        Array(token.key.dropFirst().prefix { $0.isNumber || $0 == "." || $0 == "," }.utf8)[...]) != nil
    else { return nil }
    return DoseUnit(symbol: key(index + 1)) == nil ? index + 1 : index + 2
  }

  /// `in a week`, `in 3 days`: that day.
  func dayAhead(at index: Int) -> (CivilDay, Int)? {
    guard key(index) == "in" else { return nil }
    let isArticle = key(index + 1) == "a" || key(index + 1) == "one"
    guard let (number, next) = isArticle ? (1, index + 2) : whole(at: index + 1), (1...366).contains(number)
    else {
      return nil
    }
    switch key(next) {
    case "day", "days": return (now.today + number, next + 1)
    case "week", "weeks": return number <= 52 ? (now.today + 7 * number, next + 1) : nil
    default: return nil
    }
  }

  /// A word that stands in a line that was offered for what is to be written there.
  func refusePlaceholder(_ word: String) throws(PreventiveProblem) {
    if Placeholder.words.contains(word) { throw .placeholder(word) }
  }

  /// `last week`, `next month`, `last summer`: the index behind words for days of which one is to be named.
  func stretch(at index: Int) -> Int? {
    guard ["last", "next", "this", "past"].contains(key(index)),
      [
        "week", "weekend", "month", "year", "spring", "summer", "autumn", "fall", "winter", "christmas",
        "easter",
      ].contains(key(index + 1))
    else { return nil }
    return index + 2
  }
}

/// Words in lines that are offered which stand for what the person has to write.
enum Placeholder {
  static let words = ["AMOUNT", "DAY", "INTERVAL"]
}
