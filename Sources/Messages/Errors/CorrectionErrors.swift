package import CivilTime
package import Diary
import Language
import Parsing

/// Lines that say otherwise what an attack says.
extension CommandError {
  /// `better`, `worse`: of the open attack `id`, without a number.
  package static func howBad(_ word: String, of id: Int) -> CommandError {
    CommandError(
      Text(
        en:
          "\"\(word.escapingControlCharacters)\" does not say how bad attack \(id) is now: that is a number. "
          + "Nothing was saved."),
      hint: Text(en: "It is over:  headache over\nHow bad it is:  headache help still"), .usage)
  }

  /// A start that is said of the open attack `stored`, which began at another time. `edit`, `new`, `remark`: the words
  /// as those verbs take them; `nil` where they do not.
  package static func startIsOther(
    _ stored: StoredAttack, edit: String?, new: String?, remark: String, today: CivilDay
  ) -> CommandError {
    CommandError(
      Text { language in
        let onset = language.onset(stored.attack.onset, today: today)
        return language.text(en: "attack \(stored.id) is open since \(onset). Nothing was changed.")
      },
      hint: Text { language in
        let lines = [
          edit.map { language.text(en: "It began then:  headache edit \(stored.id) \($0)") },
          new.map { language.text(en: "Another one:  headache new \($0)") },
        ].compactMap(\.self)
        return lines.isEmpty
          ? language.text(en: "A remark:  headache -- \(remark)") : lines.joined(separator: "\n")
      }, .usage)
  }

  /// `it was 8 not 7`. `line`: what corrects it.
  package static func correction(_ line: String) -> CommandError {
    CommandError(
      Text(en: "that corrects what is there, and a line without a command is an entry. Nothing was saved."),
      hint: Text(en: "Correct it:  \(line)"), .usage)
  }

  /// `it was left`, `yesterday was 7`, with no attack open: told of attack `stored`, or of one that is not there yet.
  ///
  /// `edit`: what corrects it; `nil` where that would change nothing. `new`: what logs another; `nil` where none is
  /// told of.
  package static func told(
    of stored: StoredAttack, edit: String?, new: String?, today: CivilDay
  ) -> CommandError {
    CommandError(
      Text { language in
        language.text(
          en: "is that of attack \(stored.id) (\(language.onset(stored.attack.onset, today: today)))? "
            + "Nothing was saved.")
      },
      hint: Text { language in
        [
          edit.map { language.text(en: "Correct it:   \($0)") },
          new.map { language.text(en: "Another one:  \($0)") },
        ].compactMap(\.self).joined(separator: "\n")
      }, .usage)
  }

  /// Attack `id` has the same start and intensity, and another end.
  package static func attackHasOtherEnd(
    _ id: Int, _ known: Moment, _ other: Moment, again line: String
  ) -> CommandError {
    CommandError(
      Text { language in
        language.text(
          en: "\(language.attack(id)) has this start and intensity, and ends at \(language.clock(known)) "
            + "\(language.weekday(known.day)). Nothing was saved.")
      },
      hint: Text(
        en: "Its end:  headache edit \(id) until \(other.day) \(other.clock)\nAnother one:  \(line)"))
  }
}
