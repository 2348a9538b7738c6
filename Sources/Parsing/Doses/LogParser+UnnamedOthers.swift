import CivilTime
import Diary

/// One more of a drug, named by no name of its own: `suma, then another at 14:00`. As a word it would be lost, and the
/// dose with it.
extension LogParser {
  /// - Throws: with the line that has both doses.
  func refuseUnnamedOther(at index: Int) throws(ParseError) {
    guard !isEdit, let last = doses.last, !isDrug(index + 1) else { return }
    var end = index + 1
    while ["one", "tablet", "pill", "dose", "half", "of", "them", "it", "more"].contains(line.key(end)) {
      end += 1
    }
    var start = index
    while start > last.end, isBetweenDoses(start - 1) { start -= 1 }
    let isDirect = start == last.end
    var time: String?
    if let (phrase, next) = try reader.phrase(at: end, bare: line.key(end) == "at"), phrase.hasTime {
      let words = line.tokens[end..<next].drop { ["at", "@"].contains($0.key) }.map(\.text)
      (time, end) = (words.joined(), next)
    } else if let (_, next) = reader.length(at: end), line.key(next) == "later" {
      end = next + 1
    } else if line.key(end) == "later" {
      end += 1
    }
    let isClosed =
      line[end] == nil || line.tokens[end - 1].isEndOfClause
      || ["and", "then", "but"].contains(line.key(end))
    let isDose =
      line.key(index) == "again"
      ? isDirect && start < index && end > index + 1 : end > index + 1 || isClosed
    guard isDose, isClosed || time != nil else { return }
    let name = ([typable(last.name)] + last.amountWords).joined(separator: " ")
    let words = start..<end
    let other = time.map { line.replacing(words, with: "\(name) @\($0)") }
    let twice = isDirect && last.count == nil ? line.replacing(words, with: "x2") : nil
    throw ParseError(
      .notUnderstood(reader.text(words)),
      lines: [other ?? twice, line.withNote(Array(words))].compactMap(\.self))
  }

  /// Whether the word only joins one dose to the next: `and`, `1 hour later`.
  private func isBetweenDoses(_ index: Int) -> Bool {
    account[index] == .remark
      || ["and", "then", "&", "+", ",", "plus", "took", "had", "also"].contains(line.key(index))
  }
}
