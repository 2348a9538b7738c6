import Cells
import Diary
import Parsing

/// What free text says was taken: `Migraine 7/10, took 2 suma 50mg`.
///
/// A text is no list of drugs. What is negated, asked, planned or beside words that are not understood is no dose: it is
/// named, and stays in the text.
struct SpokenDoses {
  /// As a cell of drugs has them: `2x suma 50mg;ibu`.
  var cell = ""
  /// Parts that name a drug and do not surely say that it was taken.
  var unread: [String] = []

  init(_ text: String, _ vocabulary: Vocabulary) {
    var doses: [String] = []
    for sentence in SpokenDoses.sentences(of: text.prefix(4000).map { $0 == "\u{2019}" ? "'" : $0 }) {
      // Of drugs that follow one that was not taken, it is not certain that they were.
      var isDoubtful = sentence.isQuestion
      for clause in sentence.clauses {
        var clause = SpokenClause(clause, vocabulary)
        guard clause.hasDrug else { continue }
        if isDoubtful && !clause.saysTaken || sentence.isQuestion { clause.isCertain = false }
        if clause.isCertain {
          doses += clause.doses
        } else {
          unread.append(clause.text)
          isDoubtful = true
        }
      }
    }
    cell = doses.joined(separator: ";")
  }

  private struct Sentence {
    var clauses: [String] = [""]
    var isQuestion = false
    var isEmpty: Bool { clauses.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
  }

  private static func sentences(of text: [Character]) -> [Sentence] {
    var sentences = [Sentence()]
    func isDigit(_ index: Int) -> Bool { text.indices.contains(index) && text[index].isNumber }
    func isBlank(_ index: Int) -> Bool { !text.indices.contains(index) || text[index].isWhitespace }
    for (index, character) in text.enumerated() {
      switch character {
      case "?", "!", ";", "|":
        if character == "?" { sentences[sentences.count - 1].isQuestion = true }
        sentences.append(Sentence())
      case _ where character.isNewline: sentences.append(Sentence())
      case "." where isBlank(index + 1): sentences.append(Sentence())
      case "," where isDigit(index - 1) && isDigit(index + 1):
        sentences[sentences.count - 1].clauses[sentences[sentences.count - 1].clauses.count - 1].append(
          character)
      case ",": sentences[sentences.count - 1].clauses.append("")
      default:
        sentences[sentences.count - 1].clauses[sentences[sentences.count - 1].clauses.count - 1].append(
          character)
      }
    }
    return sentences.filter { !$0.isEmpty }
  }
}
