/// Lengths in words: `an hour`, `two days`, `half an hour`, `a few hours`.
extension TimeReader {
  /// Numbers that are said rather than written.
  static func number(_ word: String) -> Int? {
    switch word {
    case "one": 1
    case "two": 2
    case "three": 3
    case "four": 4
    case "five": 5
    case "six": 6
    case "seven": 7
    case "eight": 8
    case "nine": 9
    case "ten": 10
    case "eleven": 11
    case "twelve": 12
    case "fifteen": 15
    case "twenty": 20
    case "thirty": 30
    case "forty": 40
    default: nil
    }
  }

  /// `an hour`, `two hours`, `half an hour`, `quarter of an hour`, `two and a half hours`.
  func spelledLength(at index: Int) -> Found<Length>? {
    let key = line.key(index)
    guard key.first?.isLetter == true || line.key(index + 1) == "and" else { return nil }
    switch key {
    case "half":
      let unit = ["a", "an"].contains(line.key(index + 1)) ? index + 2 : index + 1
      return line.key(unit) == "hour" ? (Length(minutes: 30), unit + 1) : nil
    case "quarter" where line.key(index + 1) == "of" && line.key(index + 2) == "an":
      return line.key(index + 3) == "hour" ? (Length(minutes: 15), index + 4) : nil
    case "a" where line.key(index + 1) == "quarter", "a" where line.key(index + 1) == "half":
      return spelledLength(at: index + 1)
    default: break
    }
    guard let count = ["a", "an"].contains(key) ? 1 : TimeReader.number(key) ?? line[index]?.integer else {
      return nil
    }
    if line.key(index + 1) == "and", line.key(index + 2) == "a", line.key(index + 3) == "half" {
      return line.key(index + 4) == "hours" ? (Length(minutes: count * 60 + 30), index + 5) : nil
    }
    guard key.first?.isLetter == true, let unit = TimeReader.unit(line.key(index + 1)) else { return nil }
    let minutes = count * unit
    return (Length(minutes: minutes, days: unit % 1440 == 0 ? minutes / 1440 : nil), index + 2)
  }

  /// `a few hours ago`, `some days ago`, `a while ago`: a time that only the person can tell.
  func vagueAgo(at index: Int) -> Range<Int>? {
    guard line.key(index).first?.isLetter == true else { return nil }
    var next = ["a", "quite"].contains(line.key(index)) ? index + 1 : index
    let word = line.key(next)
    if ["while", "bit", "moment"].contains(word), next > index {
      return line.key(next + 1) == "ago" ? index..<next + 2 : nil
    }
    guard ["few", "several", "some", "couple", "many"].contains(word) else { return nil }
    next += line.key(next + 1) == "of" ? 2 : 1
    guard TimeReader.unit(line.key(next)) != nil || line.key(next) == "time", line.key(next + 1) == "ago"
    else { return nil }
    return index..<next + 2
  }

  /// The refusal of such a time, with a line that says how many.
  func vague(_ range: Range<Int>) -> ParseError {
    let unit = line.key(range.upperBound - 2)
    let instead = unit.hasPrefix("h") ? "3h ago" : unit.hasPrefix("m") ? "30m ago" : "3 \(unit) ago"
    let isCounted = TimeReader.unit(unit) != nil && unit != "moment"
    return ParseError(
      .vagueTime(line.tokens[range].map(\.text).joined(separator: " ")),
      line: line.replacing(range, with: isCounted ? instead : "2h ago"))
  }
}
