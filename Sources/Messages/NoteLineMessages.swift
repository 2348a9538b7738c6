package import CivilTime
package import Diary
package import Importing
package import Language
import Parsing

/// Notes whose lines are imported as if they had been typed.
extension Language {
  /// Another line for the notes.
  package func insteadOfLine(_ note: String) -> String { text(en: "Write the line so:  \(note)") }

  package func linesUnderstood(_ count: Int) -> String {
    text(en: "\(count) \(plural(count, one: "line is", other: "lines are")) understood, and would be:")
  }

  package func linesSaved(_ count: Int) -> String {
    text(en: "Saved \(count) \(plural(count, one: "line", other: "lines")):")
  }

  package func moreLines(_ count: Int) -> String { text(en: "… and \(count) more") }

  package func linesThere(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One line says what the diary has already:",
        other: "\(count) lines say what the diary has already:"))
  }

  package func linesKnown(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One line came in before.", other: "\(count) lines came in before."))
  }

  package func linesLikely(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One line is likely in the diary already, and is not added:",
        other: "\(count) lines are likely in the diary already, and are not added:"))
  }

  package func linesDeleted(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One line is an entry that was deleted, and stays so:",
        other: "\(count) lines are entries that were deleted, and stay so:"))
  }

  package func linesTaken(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One entry is now as its line says:",
        other: "\(count) entries are now as their lines say:"))
  }

  package func linesToTake(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One entry would be as its line says:",
        other: "\(count) entries would be as their lines say:"))
  }

  /// `attack 3 (Fri 14 Mar 2025)`.
  package func likelyAttack(_ id: Int, _ onset: Onset, today: CivilDay) -> String {
    text(en: "attack \(id) (\(self.onset(onset, today: today)))")
  }

  package func likelyCourse(_ change: ChangedCourse) -> String {
    "T\(change.id) \(change.before.drug.escapingControlCharacters)"
  }

  package func likelyFreed(_ day: FreedDay, today: CivilDay) -> String {
    text(en: "\(likelyAttack(day.id, day.onset, today: today)): free of headache now")
  }

  package func likelyDose(of attack: Int) -> String { text(en: "a dose of attack \(attack)") }

  package var takeLines: String { text(en: "To change the diary to what the lines say now:") }
  package var addLines: String { text(en: "Where they are other entries:") }

  /// Days with nothing below them.
  package func emptyHeadings(_ lines: [Int]) -> String {
    let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
    return text(
      en: plural(
        lines.count, one: "One day has nothing below it: line \(shown).",
        other: "\(lines.count) days have nothing below them: lines \(shown)\(lines.count > 5 ? " …" : "")."))
  }

  package func linesLeftOut(comments: Int, blanks: Int) -> String {
    let parts = [
      comments > 0 ? "\(comments) \(plural(comments, one: "comment", other: "comments"))" : "",
      blanks > 0 ? "\(blanks) empty \(plural(blanks, one: "line", other: "lines"))" : "",
    ]
    return text(en: "Left out: \(parts.filter { !$0.isEmpty }.joined(separator: " and ")).")
  }

  package var linesRecoded: String { text(en: "The text is read as Windows-1252, as it is no UTF-8.") }

  package func badLines(_ count: Int) -> String {
    text(en: plural(count, one: "One line is not understood:", other: "\(count) lines are not understood:"))
  }

  package func badLinesKept(_ count: Int, in file: String) -> String {
    let file = file.escapingControlCharacters
    return text(
      en: plural(
        count, one: "One line is not understood, and stands in \(file):",
        other: "\(count) lines are not understood, and stand in \(file):"))
  }

  /// `line 3: 7 left suma`.
  package func noteLine(_ line: Int, _ written: String) -> String {
    let written = written.removingControlCharactersAndLines
    return text(en: "line \(line): \(written)")
  }

  package var saveLines: String { text(en: "Nothing was saved. To save it:") }
  package var saveGoodLines: String {
    text(en: "Nothing was saved. Put the lines right, or save the others:")
  }
}

extension CommandError {
  package static func line(_ problem: NoteLine.Problem) -> CommandError {
    switch problem {
    case .noDay:
      CommandError(
        Text(en: "no day stands before it, or above it."),
        hint: Text(en: "Write its day before it, such as 2026-11-03."), .badData)
    case .movingDay:
      CommandError(
        Text(en: "the day it names is another tomorrow."),
        hint: Text(en: "Write the date, such as 2026-11-03."), .badData)
    case .otherWeekday(let day):
      CommandError(
        Text { $0.text(en: "the weekday is not that of the date, which was \($0.weekday(day)).") },
        hint: Text(en: "Write the date alone, such as \(day)."), .badData)
    case .year(let read, let beside):
      CommandError(
        Text(en: "the year is not said, and the dates around it are not of \(read.month.year)."),
        hint: Text(en: "Write it, such as \(beside) or \(read)."), .badData)
    case .message(let name, let line):
      CommandError(
        name.isEmpty
          ? Text(en: "that is a line of a chat.")
          : Text(en: "that is a message of \(name.escapingControlCharacters) in a chat."),
        hint: Text(en: "If it is your own, write:  \(line.escapingControlCharacters)"), .badData)
    case .otherOffset:
      CommandError(
        Text(en: "the clocks of this time zone were not at its offset from UTC."),
        hint: Text(en: "Write the time that the clock showed, without an offset."), .badData)
    case .tooLong(let kilobytes):
      CommandError(
        Text(en: "the line is longer than \(kilobytes) KiB."),
        hint: Text(en: "Write it in several lines, each with its day."), .badData)
    case .unreadable(let error): .parsing(error)
    }
  }

  package static func notInLines(_ verb: String) -> CommandError {
    CommandError(
      Text(en: "\(verb) is typed, not imported."), hint: Text(en: "Write:  headache \(verb)"), .badData)
  }

  /// The same with another hint, whose lines have been put into words already.
  package func hinting(_ lines: [String], choices: Text?) -> CommandError {
    CommandError(
      message, hint: Text(joined: lines.joined(separator: "\n")), choices: choices, status, kind: kind)
  }

  /// An attack of which its line says no end is over, and not open.
  package static func notOverInLines(_ message: Text) -> CommandError {
    CommandError(
      message, hint: Text(en: "Write when it ended into the attack's own line, such as 8:00-14:00."), .badData
    )
  }

  package static let optionInLines = CommandError(
    Text(en: "a line of a file takes no such option."), hint: Text(en: "A note stands behind --"), .badData)

  package static let nothingToSave = CommandError(
    Text(en: "the line says nothing that could be saved."), hint: Text(en: "headache help words"), .badData)

  /// Below a line that may be the heading of another day.
  package static func belowUnread(line: Int) -> CommandError {
    CommandError(
      Text(en: "line \(line) above it is not understood, and may be its day."),
      hint: Text(en: "Put that line right first."), .badData)
  }

  package static let declaredBesideBadLines = CommandError(
    Text(en: "other lines cannot be read, and may be headaches of its days."),
    hint: Text(en: "Put them right first."), .badData)

  package static let linesDisagree = CommandError(
    Text(en: "the lines that are left do not fit together without the others. Nothing was saved."), .badData)

  package static func notesTooLong(_ mebibytes: Int) -> CommandError {
    CommandError(
      Text(en: "the file has more than \(mebibytes) MiB. Nothing was saved."),
      hint: Text(en: "Import it in parts."), .badData)
  }

  package static func tooManyLines(_ limit: Int) -> CommandError {
    CommandError(
      Text(en: "the file has more than \(limit) lines. Nothing was saved."),
      hint: Text(en: "Import it in parts."), .badData)
  }

  package static func linesTake(no option: String) -> CommandError {
    usage(Text(en: "--lines takes no \(option)."))
  }

  package static let saveWithoutLines = usage(
    Text(en: "--save belongs to --lines; any other file is saved unless --dry-run is given."))
}
