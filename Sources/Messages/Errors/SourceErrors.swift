package import Containers
import Diary
package import Importing
import Language
import Parsing

/// Files of other programs: what is not known of them, and what has to be asked.
extension CommandError {
  package static let noFileToImport = usage(
    Text(en: "no file is named."), Text(en: "Write:  headache import FILE"))

  package static func unknownSource(_ name: String, known: [String]) -> CommandError {
    usage(
      Text(en: "I know no source \"\(name.escapingControlCharacters)\"."),
      choices: Text(en: "Sources: \(known.joined(separator: ", "))."))
  }

  package static func severalSources(_ names: [String], file: String) -> CommandError {
    let lines = names.map { "headache import \(typable(file)) --as \($0)" }.joined(separator: "\n")
    return CommandError(
      Text(
        en: "\(file.escapingControlCharacters) could be from \(names.joined(separator: " or ")). "
          + "Nothing was saved."),
      hint: Text(joined: lines), .badData)
  }

  package static func unknownTree(_ file: String) -> CommandError {
    CommandError(
      Text(
        en: "\(file.escapingControlCharacters) is of no program that I know, and no table. Nothing was saved."
      ),
      hint: Text(
        en: "The programs:  headache help import\n"
          + "By rules of your own:  headache import \(typable(file)) --rules MINE.rules"), .badData)
  }

  package static func badRules(_ error: RulesError, in file: String) -> CommandError {
    let place = error.position
    return CommandError(
      Text { language in
        Text(
          en: "\(file.escapingControlCharacters), line \(place.line), column \(place.column): "
            + "\(language.sentence(error.cause)). Nothing was saved."
        ).in(language)
      }, hint: Text(en: "See how rules are written:  headache import --show-rules daylio"), .badData)
  }

  /// Rules of the person's own, which are for other files.
  package static func rulesDoNotFit(_ misfit: RulesMisfit, rules: String, file: String) -> CommandError {
    let name = file.escapingControlCharacters
    let text =
      switch misfit {
      case .column(let column, let nearest?):
        Text(
          en: """
            \(name) has no column "\(column.escapedExcerpt)"; meant is "\(nearest.escapedExcerpt)"? \
            Nothing was saved.
            """)
      case .column(let column, nil):
        Text(en: "\(name) has no column \"\(column.escapedExcerpt)\". Nothing was saved.")
      case .path(let path, let nearest?):
        Text(
          en: """
            \(name) has no path "\(path.escapedExcerpt)"; meant is "\(nearest.escapedExcerpt)"? \
            Nothing was saved.
            """)
      case .path(let path, nil):
        Text(en: "\(name) has no path \"\(path.escapedExcerpt)\". Nothing was saved.")
      case .surplus(let column):
        Text(
          en: """
            \(name) has the column "\(column.escapedExcerpt)" as well, and the rules say "only". \
            Nothing was saved.
            """)
      }
    return CommandError(
      text, hint: Text(en: "\(rules.escapingControlCharacters) says it behind \"recognised by\"."), .badData,
      kind: "rules")
  }

  package static func unreadableSource(_ defect: ContainerDefect, file: String) -> CommandError {
    let part = defect.part.map { " (\($0.escapedExcerpt))" } ?? ""
    let place = defect.position.map { Text(en: ", line \($0.line), column \($0.column)") }
    return CommandError(
      Text { language in
        file.escapingControlCharacters + part + (place?.in(language) ?? "") + ": "
          + language.sentence(defect.kind) + " " + language.nothingSaved
      },
      hint: defect.kind == .limit(.manyFields)
        ? Text(en: "Save it as CSV, a sheet or a year at a time, and import that.")
        : Text(en: "Export it again."),
      .badData)
  }

  /// Everything that the file does not say, in one message.
  package static func toldBySource(
    _ questions: [SourceQuestion], title: String, file: String, given: [String]
  ) -> CommandError {
    let line = (["headache import", typable(file)] + given + questions.compactMap(\.option)).joined(
      separator: " ")
    return CommandError(
      Text { language in
        Text(
          joined:
            "\(file.escapingControlCharacters) is from \(title), and does not say all that has to be known. "
            + questions.map(language.sentence).joined(separator: " ") + " Nothing was saved."
        ).in(language)
      }, hint: Text(en: "Write what is so:  \(line)"), .badData)
  }
}
