package import CivilTime
import Diary
package import Parsing
import Language

// Words about a preventive that were not understood.
extension CommandError {
  /// `line`: one to type, as an example.
  package static func preventive(_ problem: PreventiveProblem, write line: String) -> CommandError {
    let isHelp = line.hasPrefix("headache help ")
    let write = isHelp ? Text(en: "How it is written:  \(line)") : Text(en: "Write:  \(line)")
    switch problem {
    case .missingDrug:
      let verb = line.split(separator: " ").dropFirst().prefix(2).joined(separator: " ")
      return usage(MissingPart.drug.text, Text(en: "How it is written:  headache help \(verb)"))
    case .notUnderstood(let words):
      return usage(Text(en: "I don't understand \"\(words.escapingControlCharacters)\"."), write)
    case .doseWithoutUnit(let number, let line):
      return usage(
        Text(en: "\(number.escapingControlCharacters) what? A dose needs its unit."),
        Text(en: "Write:  \(line)"))
    case .thousandsOrDecimals(let typed, let readings):
      return usage(
        Text(en: "\"\(typed.escapingControlCharacters)\" can be read in two ways."),
        Text(en: "Write:  \(readings.joined(separator: "\nor:     "))"))
    case .second(let words):
      let verb = line.split(separator: " ").dropFirst().prefix(2).joined(separator: " ")
      return usage(
        Text(en: "\"\(words.escapingControlCharacters)\" says again what was said before."),
        Text(en: "How it is written:  headache help \(verb)"))
    case .difference(let words, let line):
      return usage(
        Text(en: "\"\(words.escapingControlCharacters)\" says how much more or less; say the new dose."),
        Text(en: "Write:  \(line)"))
    case .placeholder(let word):
      return usage(
        Text(en: "\(word) stands for what is to be written there: \(Self.example(of: word))."))
    case .noEffect(let words, let lines):
      return usage(
        Text(en: "\"\(words.escapingControlCharacters)\" is no effect that there was."),
        Text(en: "Write:  \(lines.joined(separator: "\n   or:  "))"))
    case .ambiguousInterval(let word, let readings):
      return usage(
        Text(en: "people mean different things by \"\(word.escapingControlCharacters)\"."),
        Text(en: "Write:  \(readings.joined(separator: "\nor:     "))"))
    case .vagueStart(let words, let readings):
      return usage(
        Text(en: "\"\(words.escapingControlCharacters)\" does not say on which day."),
        readings.isEmpty
          ? Text(en: "A day is today, yesterday, mon, 12 nov or 2026-11-12.")
          : Text(en: "Write:  \(readings.joined(separator: "\n   or:  "))"))
    case .noWholeInterval(let words):
      return usage(
        Text(en: "\"\(words.escapingControlCharacters)\" is no whole number of days from one to the next."),
        Text(en: "Write how many days lie between two:  every 28d"))
    case .tooFarAhead(let day):
      return usage(
        Text { $0.text(en: "\($0.date(day)) is still to come, and more than a year ahead.") })
    case .day(let error): return parsing(error)
    case .stillToCome(let day): return stillToCome(day)
    case .openRange(let words): return openRange(words)
    case .noInterval(let words): return notAnInterval(words)
    case .missing(let part): return isHelp ? usage(part.text, write) : missing(part, write: line)
    case .unknownReason(let error): return unknownReason(error.text, meant: error.meant)
    case .unknownPart(let word): return unknownTrialPart(word, of: 1, lines: [])
    }
  }

  private static func example(of placeholder: String) -> String {
    switch placeholder {
    case "AMOUNT": "25mg"
    case "DAY": "12 nov"
    default: "28d"
    }
  }

  /// A drug of the catalogue, or one near to a name in it, without a dose.
  package static func doseMissing(_ drug: String, meant: String?, write line: String) -> CommandError {
    usage(
      MissingPart.dose.text,
      Text(
        en: (meant.map { "Meant \($0.escapingControlCharacters)?\n" } ?? "") + "Write:  \(line)\n"
          + "Nothing to name, as a device:  headache prev start \(typable(drug)) no dose"))
  }

  /// A drug that is injected every few weeks, without how often. `line`: what was typed.
  package static func intervalMissing(_ drug: String, write line: String) -> CommandError {
    usage(
      Text(
        en: "how often? \(drug.escapingControlCharacters) is injected every few weeks, not taken each day."),
      Text(en: "Write:  \(line) every 4 weeks\n   or:  \(line) every 12 weeks"))
  }

  /// A day to come on which nothing can have happened yet.
  package static func stillToCome(_ day: CivilDay) -> CommandError {
    usage(Text { $0.text(en: "\($0.date(day)) is still to come.") })
  }
}
