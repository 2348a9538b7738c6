import Language
import Messages
import CivilTime
import Parsing
import Testing

/// What is said of refusals, warnings and echoes: one line or more for each cause.
@Suite struct SentenceTests {
  static let lines = TableLine.all(of: linesOfSentences)

  @Test(arguments: lines)
  func `a cause is said in its sentence`(line: TableLine) throws {
    let read = try said(line)
    #expect(read == line.expected)
  }

  private func said(_ line: TableLine) throws -> String {
    let now = try now(line.at)
    do {
      let parsed = try parseLog(words(line.input), now: now, vocabulary: vocabulary)
      return
        (parsed.echoes.map { "echo: " + Language.english.echo($0) }
        + parsed.warnings.map { "warning: " + Language.english.warning($0) }).joined(separator: "; ")
    } catch {
      // The lines of a hint with ` / ` between them.
      let hint = Language.english.hint(error).split(separator: "\n").map { $0.drop { $0 == " " } }
        .joined(separator: " / ")
      return "REFUSED \(Language.english.message(error)) [\(hint)]"
    }
  }

  @Test func `The line fits a terminal and says what to do`() {
    let text = Language.english.urgent(["fever", "stiff-neck"])
    #expect(text.count <= 80)
    #expect(text.contains("urgent medical care now"))
  }
}
