package import CivilTime
package import Diary
package import Importing
package import Language
import Parsing

/// Rows of a file that the diary has already, or nearly, and answers that were given before.
extension Language {
  /// `isTaken`: whether the diary has them so now.
  package func changedRows(_ count: Int, isTaken: Bool) -> String {
    isTaken
      ? text(
        en: plural(
          count, one: "One entry is now as the file has it",
          other: "\(count) entries are now as the file has them"))
      : text(
        en: plural(
          count, one: "One row differs from what was imported before; the diary is not changed",
          other: "\(count) rows differ from what was imported before; the diary is not changed"))
  }

  /// `line 3, attack 2 (08:00 Tue 13 Oct):`
  package func changedEntry(_ change: ChangedEntry, today: CivilDay) -> String {
    text(en: "line \(change.line), attack \(change.id) (\(onset(change.before.onset, today: today))):")
  }

  /// `line 5, attack 2 (Thu 2 Oct): free of headache now`.
  package func freedDay(_ day: FreedDay, today: CivilDay) -> String {
    text(
      en: "line \(day.line), attack \(day.id) (\(onset(day.onset, today: today))): free of headache now"
        + (day.isTaken ? ", and deleted" : day.isCorrected ? "; it was corrected here, and stays" : ""))
  }

  /// Days of which the file says no more that they were free of headache.
  package func noLongerFree(_ count: Int, isTaken: Bool) -> String {
    isTaken
      ? text(
        en: plural(
          count, one: "One day is no longer free of headache in the file, nor in the diary",
          other: "\(count) days are no longer free of headache in the file, nor in the diary"))
      : text(
        en: plural(
          count, one: "One day is no longer free of headache in the file; the diary is not changed",
          other: "\(count) days are no longer free of headache in the file; the diary is not changed"))
  }

  package func goneEntries(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One entry of an earlier import is no longer in the file; the diary keeps it",
        other: "\(count) entries of earlier imports are no longer in the file; the diary keeps them"))
  }

  package func entriesBeyond(_ count: Int) -> String {
    text(
      en: plural(
        count,
        one:
          "One entry of an earlier import is before the first row of the file, or behind its last; the diary keeps it",
        other:
          "\(count) entries of earlier imports are before the first row of the file, or behind its last; the diary keeps them"
      ))
  }

  /// `attack 3 (08:00 Mon 3 Nov)`.
  package func gone(_ entry: GoneEntry, today: CivilDay) -> String {
    switch entry {
    case .attack(let id, let onset): text(en: "attack \(id) (\(self.onset(onset, today: today)))")
    case .dose(let id, let dose):
      "D\(id) (\((dose.takenAt.map { "\(self.day($0.day, today: today)): " } ?? "") + self.dose(asKnown(dose), beside: dose.takenAt?.day, today: today)))"
    case .note(let id, let day): "N\(id) (\(self.day(day, today: today)))"
    case .course(let id, let drug): "T\(id) \(drug.escapingControlCharacters)"
    case .period(let day): text(en: "menstruation (\(self.day(day, today: today)))")
    }
  }

  /// `line 5, T2 topiramate:` and what is another.
  package func changedCourse(_ change: ChangedCourse) -> String {
    let name = change.before.drug.escapingControlCharacters
    let fields = fields(of: change).joined(separator: "; ")
    return text(en: "line \(change.line), T\(change.id) \(name): \(fields)")
  }

  /// Each field of a course that is another: `last day none -> 2026-03-29`.
  package func fields(of change: ChangedCourse) -> [String] {
    let (before, after) = (change.before, change.after)
    var fields: [String] = []
    func doses(_ trial: Trial) -> String {
      trial.steps.map { text(en: "\(dose($0.amount, every: trial.intervalDays)) from \($0.day)") }.joined(
        separator: ", ")
    }
    if before.drug != after.drug {
      fields.append(self.change(before.drug, after.drug).escapingControlCharacters)
    }
    if before.steps != after.steps {
      fields.append(text(en: "dose ") + self.change(doses(before), doses(after)))
    }
    if before.stop != after.stop {
      fields.append(
        text(en: "last day ")
          + self.change(before.stop.map { "\($0)" } ?? "", after.stop.map { "\($0)" } ?? ""))
    }
    if before.intervalDays != after.intervalDays, fields.isEmpty {
      func days(_ trial: Trial) -> String { trial.intervalDays.map { "\($0)" } ?? "" }
      fields.append(text(en: "days between doses ") + self.change(days(before), days(after)))
    }
    if before.missed != after.missed {
      func days(_ trial: Trial) -> String { trial.missed.map { "\($0)" }.joined(separator: ", ") }
      fields.append(text(en: "missed ") + self.change(days(before), days(after)))
    }
    return fields
  }

  /// `line 5, N2 (Thu 2 Oct): slept badly -> slept well`, and the same of a dose, and of doses of a free day.
  package func changed(_ change: ChangedEntry.Other, today: CivilDay) -> String {
    text(en: "line \(change.line), ") + words(of: change, today: today)
  }

  /// The same without the line.
  package func words(of change: ChangedEntry.Other, today: CivilDay) -> String {
    func day(_ day: CivilDay) -> String { self.day(day, today: today) }
    switch change.kind {
    case .dose(let before, let after), .doseOfAttack(let before, let after):
      let isOtherDay = after.takenAt != nil && before.takenAt?.day != after.takenAt?.day
      func words(_ dose: Dose) -> String {
        let known = asKnown(dose)
        let said = self.dose(known, beside: isOtherDay ? .distantPast : before.takenAt?.day, today: today)
        guard isOtherDay, known.takenAt == nil, let at = dose.takenAt else { return said }
        return said + " (\(day(at.day)))"
      }
      let when = before.takenAt.map { " (\(day($0.day)))" } ?? ""
      var place = ""
      if case .doseOfAttack = change.kind { place = text(en: ", in an attack") }
      return "D\(change.id ?? 0)\(when): \(self.change(words(before), words(after) + place))"
    case .note(let before, let after):
      func words(_ note: StoredNote) -> String {
        (before.day == after.day ? "" : "\(day(note.day)): ")
          + note.text.split(separator: "\n").joined(separator: " / ").removingControlCharactersAndLines
      }
      return "N\(after.id) (\(day(before.day))): \(self.change(words(before), words(after)))"
    case .freeDay(let free, let before, let after):
      func words(_ doses: [Dose]) -> String {
        doses.map { self.dose(asKnown($0), beside: free, today: today) }.joined(separator: ", ")
      }
      return "\(day(free)): \(self.change(words(before), words(after)))"
    }
  }

  /// A dose of a file: one at the beginning of its day has no time.
  private func asKnown(_ dose: Dose) -> Dose {
    StoredDose(id: 0, dose: dose, isTimeKnown: dose.takenAt?.minuteOfDay != 0).doseAsKnown
  }

  package func likelyRows(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One row is likely in the diary already, and is not imported again",
        other: "\(count) rows are likely in the diary already, and are not imported again"))
  }

  /// `line 4: attack 12 (08:10 Mon 3 Nov, typed)`.
  package func twin(_ twin: LikelyTwin, today: CivilDay) -> String {
    guard let id = twin.id, let onset = twin.onset else { return text(en: "line \(twin.line)") }
    let source = twin.source.map { text(en: "from \($0.escapingControlCharacters)") } ?? text(en: "typed")
    return text(en: "line \(twin.line): attack \(id) (\(self.onset(onset, today: today)), \(source))")
  }

  package func contradictedDays(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One day was said to be free of headache and has an attack; it counts as a headache day",
        other:
          "\(count) days were said to be free of headache and have an attack; they count as headache days"))
  }

  package var takeChanges: String { text(en: "To change the diary to what the file says now:") }
  package var deleteGone: String { text(en: "If they were taken out on purpose:") }
  package var importOthers: String {
    text(en: "To import the other rows, and keep these in a file of their own:")
  }
  package var takeTwins: String { text(en: "Where they are other attacks:") }

  /// The line that imports a file with more options.
  package func importAgain(_ file: String, _ options: [String]) -> String {
    (["headache import", typable(file)] + options).joined(separator: " ")
  }

  /// The line that says what words for the pain mean.
  package func nameWords(_ file: String, _ given: [String], _ words: [String]) -> String {
    importAgain(file, given + words.map { "--word \(typable("\($0)=NUMBER"))" })
  }

  /// `rows`: how many; `file`: where they stand now.
  package func leftOut(_ rows: Int, in file: String?, dryRun: Bool) -> String {
    let count = "\(rows) \(plural(rows, one: "row", other: "rows"))"
    guard let file, !dryRun else {
      return text(en: "Left out would be \(count) that cannot be read:")
    }
    return text(
      en:
        "Left out: \(count) that cannot be read, kept with the \(plural(rows, one: "reason", other: "reasons"))"
        + " in \(file.escapingControlCharacters):")
  }

  /// What was said of an earlier file and holds for this one.
  package func keptAnswers(_ answers: [ImportAnswer], of day: CivilDay, today: CivilDay) -> String {
    text(
      joined: "As answered \(day == today ? "today" : "on \(weekday(day, today: today))"): "
        + answers.map(said).joined(separator: "; ") + ".")
  }

  /// What was said of earlier files, where more is asked of this one: what holds, and what is asked anew.
  func keptBeside(
    _ questions: [TableQuestion], _ kept: [(day: CivilDay, answers: [ImportAnswer])], today: CivilDay?
  ) -> [String] {
    let asked = Set(questions.flatMap(\.offers).map(\.answer.option)).intersection(TableQuestion.single)
    return kept.flatMap { day, answers in
      let (again, held) = (
        answers.filter { asked.contains($0.option) }, answers.filter { !asked.contains($0.option) }
      )
      return (held.isEmpty ? [] : ["- " + keptAnswers(held, of: day, today: today ?? day)])
        + (again.isEmpty
          ? []
          : [
            text(
              joined:
                "- Answered \(day == today ? "today" : "on \(weekday(day, today: today ?? day))") of a file that was "
                + "another: " + again.map { "\(said($0)) (\($0.typed))" }.joined(separator: "; ") + ".")
          ])
    }
  }

  /// Before lines that say anew what was said of an earlier file.
  package var sayAnew: String { text(en: "Where that is not so of this file, say it anew:") }

  /// An answer as a sentence.
  private func said(_ answer: ImportAnswer) -> String {
    let value = answer.value.escapingControlCharacters
    let pair = TableChoices.Pair(value)
    let (name, meaning) = (pair?.name ?? "", pair?.value ?? "")
    return switch (answer.option, value) {
    case ("date-order", "dmy"): text(en: "dates are day first")
    case ("date-order", "mdy"): text(en: "dates are month first")
    case ("date-order", _): text(en: "dates are year first")
    case ("encoding", _): text(en: "the text is \(value)")
    case ("as", _): text(en: "it is from \(value)")
    case ("rows", "grid"): text(en: "it is a calendar, months by days")
    case ("rows", "weeks"): text(en: "it is weeks, rows for each")
    case ("rows", "changes"): text(en: "each row is a change of the pain")
    case ("rows", _): text(en: "each row is a headache")
    case ("year", _): text(en: "dates without a year are of \(value)")
    case ("scale", _): text(en: "the scale of pain ends at \(value)")
    case ("empty", "free"): text(en: "a day with nothing marked was free of headache")
    case ("empty", _): text(en: "a day with nothing marked is unknown")
    case ("sheet", _): text(en: "the sheet is \(value)")
    case ("column", _): text(en: "the column \"\(name)\" is for \(meaning)")
    case ("word", _), ("cell", _): text(en: "\"\(name)\" is \(meaning)")
    case ("where", _): text(en: "yours are the rows with \(name) \(meaning)")
    case ("drug-columns", _): text(en: "columns named after drugs hold how many were taken")
    case ("as-notes", _): text(en: "cells for drugs that name none are notes")
    case ("clock", "24"): text(en: "times are those of a 24-hour clock")
    case ("clock", _): text(en: "times without AM and PM are not certain")
    case ("struck", "out"): text(en: "cells that are struck out do not count")
    case ("struck", _): text(en: "cells that are struck out count as the others")
    case ("epoch", _): text(en: "days are counted from \(value)")
    case ("headache-tags", _): text(en: "\"\(value)\" means a headache")
    case ("drug-tags", _): text(en: "\"\(value)\" is a drug")
    default: text(en: "--\(answer.option) \(value)")
    }
  }
}
