import Cells
import Containers
package import Importing
package import Language
import Parsing

/// What only the person can say of a spreadsheet.
extension Language {
  package func sentence(_ question: TableQuestion) -> String {
    switch question {
    case .year(let examples, let suggested):
      text(
        en: "Dates have no year: \(list(examples))."
          + (suggested.map { " Is it \($0)?" } ?? " Which is it?"))
    case .firstYear(let examples, let suggested):
      text(
        en:
          "Dates have no year, and go on from one into the next: \(list(examples)). Of which is the first of them"
          + (suggested.map { ": \($0) (--year \($0)), or \($0 - 1) (--year \($0 - 1))?" } ?? "?"))
    case .weekdayOrMonth(let example, let word):
      text(
        en:
          "\"\(example.text)\" (line \(example.line)): is \(word) a day of the week, or a month (--word \(typable("\(word)=month")))?"
      )
    case .dateOrder(let example, let orders):
      text(
        en: "\(example.text) on line \(example.line): is the day first (dmy), or the month (mdy)"
          + (orders.contains(.yearFirst) ? ", or the year (ymd)?" : "?"))
    case .intensityWords(let examples): text(en: "Words for the pain without a number: \(list(examples)).")
    case .reliefWords(let examples):
      text(en: "How well it helped: \(list(examples)). Each means good, some, none or gone.")
    case .scale(let column, let highest):
      text(
        en: "No number in \(column) is above \(highest). Is the scale 0-\(highest), or 0-10 (--scale 10)?")
    case .emptyDays(let count, let beyond):
      text(
        en: "\(count) \(plural(count, one: "day has", other: "days have")) nothing marked. "
          + "Free of headache (--empty free), or unknown?"
          + (beyond > 0
            ? " (\(beyond) after the last mark \(plural(beyond, one: "stays", other: "stay")) unknown in any case.)"
            : ""))
    case .migraineAlone(let column, let count):
      text(
        en: "\(column) says no on \(count) \(plural(count, one: "day", other: "days")). "
          + "No headache of any kind (--empty free), or no migraine, and the rest unknown?")
    case .struckOut(let examples):
      text(
        en:
          "Cells that are struck out: \(list(examples)). Do they not count (--struck out), or are they read as the "
          + "others (--struck in)?")
    case .drugCells(let columns):
      text(
        en: "Columns that name drugs and would not be read: \(columns.joined(separator: ", ")). "
          + "Is it what was taken that day (medication), or nothing of the kind?")
    case .halfClock(let example, let count):
      text(
        en:
          "No time is after 12:59, and \(count) \(plural(count, one: "end comes before its start", other: "ends come before their starts")), "
          + "such as \(example.text) (line \(example.line)). Are the hours those of a 24-hour clock (--clock 24), or was AM and PM left out, so that "
          + "the days alone are certain?")
    case .otherZones(let columns):
      text(
        en: "Times by a clock that may not be yours: \(columns.map(\.name).joined(separator: ", ")). "
          + "If your own clock showed the same, say what each is (start, end, date); else leave it out (nothing)."
      )
    case .grid(let letters):
      text(
        en: "It looks like a calendar, months by days 1-31."
          + (letters.isEmpty ? "" : " What do its letters mean: \(list(letters))? A number, or a drug."))
    case .repeatedMonths(let examples):
      text(
        en:
          "Months stand there twice, of one year: \(list(examples)). Write its year into the name of each, or put what is of "
          + "something else into a file of its own.")
    case .unknownCalendar:
      text(en: "Nothing says what the calendar is of. If its marks are headaches:")
    case .otherCalendar(let title):
      text(
        en: "A calendar is read as one of headaches, and its title speaks of something else: \(title). "
          + "If it is one of headaches all the same, say so in its title.")
    case .tablesBeside(let tables):
      text(
        en: "Tables stand side by side: \(tables.joined(separator: " | ")). "
          + "Not all of them are lists of headaches: put each into a file of its own.")
    case .mergedCells(let examples):
      text(
        en:
          "Cells that are merged over several days: \(list(examples)). Write in each row what was taken that day."
      )
    case .colours(let cells, let count):
      text(
        en: "Colours cannot be read, and no cell tells of a pain otherwise: \(painted(cells, count)). "
          + "Write a number or a letter into each.")
    case .noColumns(let columns, let guess):
      text(
        en: "No row names a column for the day and one for a headache"
          + (columns.isEmpty ? "." : ": \(columns.joined(separator: ", ")).")
          + (guess.isEmpty
            ? " Name them so in the file, such as Date and Pain"
              + (TableQuestion.shown(columns).map { shown in
                ", or say which they are, such as --column \(typable("\(shown.day)=date")) --column \(typable("\(shown.pain)=severity"))."
              } ?? ".")
            : " If \(guess.map { "\($0.name) is the \($0.value)" }.joined(separator: " and ")):"))
    case .unnamedColumns(let columns):
      text(
        en: "Its columns have no names. By their cells they are: "
          + "\(columns.map { "\($0.name) \($0.value)" }.joined(separator: ", ")). If each row is a headache, or a day:"
      )
    case .weeks(let rows, let numbered):
      text(
        en: "It looks like weeks, each with rows for \(rows.filter { !$0.isEmpty }.joined(separator: ", "))."
          + (numbered.map {
            " Their numbers are those of the calendar (ISO 8601), such as \"\($0.text)\" (line \($0.line)): where they are "
              + "others, write a date into the place of each."
          } ?? ""))
    case .drugColumns(let names):
      text(
        en: "Columns named after drugs: \(names.joined(separator: ", ")). Do they say how many were taken?")
    case .sheets(let sheets):
      text(
        joined: "It has \(sheets.count) sheets that differ: "
          + sheets.map { $0.isDiary ? "\($0.name) (like headaches)" : $0.name }.joined(separator: ", ")
          + ". Which are to be read?")
    case .people(let column, _, let count): text(en: "\(column) names \(count) people. Who of them are you?")
    case .form(let columns):
      text(
        en: "It looks like the answers of a form, each sent some time after the headache began. "
          + "Is each row a headache? Read would be: \(columns.joined(separator: ", "))")
    case .changes(let example):
      text(
        en: "Its columns have no names: times, and numbers such as \(example.text) (line \(example.line)). "
          + "Is each row a change of the pain, 0 its end?")
    case .zeroAtTime(let example):
      text(
        en:
          "Rows of one day have a time each, and one a \(example.text) (line \(example.line)). Is each row a change of "
          + "the pain, 0 its end, or a headache of its own (--rows attacks)?")
    case .lengthUnit(let column, let example):
      text(
        en:
          "\(column) has lengths without a unit, such as \(example.text) (line \(example.line)). Is it hours, or minutes "
          + "(--column \(typable("\(column)=duration-minutes")))?")
    case .noDate(let columns):
      text(
        en: "No column is called after a day. It may be \(columns.joined(separator: ", ")).")
    case .unnamedDrugs(let examples):
      text(
        en: "Cells for drugs that do not say for certain what was taken: \(list(examples)). "
          + "Put them right, or keep them as notes.")
    case .otherHeadaches(let columns, _):
      text(
        en: "Columns that speak of headaches and would not be read: \(columns.joined(separator: ", ")). "
          + "Is each how bad it was (severity), or nothing?")
    case .headacheCount(let column):
      text(
        en:
          "The numbers of \(column.name) seem to count headaches, and do not say how bad they were. Is a number above "
          + "0 a day with one, and 0 a day without (\(column.value)), or is it nothing, or how bad it was (severity)?"
      )
    case .maybeOfSomethingElse(let columns):
      text(
        en:
          "No column tells of a headache for certain, and \(columns.joined(separator: ", ")) may make it a log of "
          + "something else. If it is about headaches:")
    case .preventives(let drugs):
      text(
        joined: "The rows tell of preventives, and of no headaches: "
          + drugs.prefix(4).map { "\"\($0.text)\" (line \($0.line))" }.joined(separator: ", ")
          + (drugs.count > 4 ? " and \(drugs.count - 4) more" : "")
          + ". A course is entered with prev start, such as:  headache prev start topiramate 25mg 2026-03-01"
      )
    case .rowsAlone(let columns):
      text(
        en:
          "No column says whether there was a headache: \(columns.joined(separator: ", ")). If each row is one:"
      )
    case .notAHeadacheDiary(let columns):
      text(
        en: "No column tells of a headache: no pain, headache, migraine or symptom"
          + (columns.isEmpty
            ? "."
            : " in \(columns.joined(separator: ", ")). If one is the pain, such as"
              + " --column \(typable("\(TableQuestion.shown(columns)?.pain ?? columns.last ?? "")=severity"));"
              + " if each row is a headache:"))
    }
  }

  /// Rows that cannot be read once all is answered.
  func unreadWithAnswers(_ problems: [ImportProblem]) -> [String] {
    let shown = problems.prefix(5).map { problem in
      let place = problem.column.map { column($0.number, $0.name) } ?? character(problem.position.column)
      return "  " + self.problem(line: problem.position.line, place, problem)
    }
    let rest = problems.count - shown.count
    return [text(en: "- Still wrong once that is answered:")] + shown
      + (rest > 0 ? ["  " + moreProblems(rest)] : [])
  }

  package func answered(_ file: String, _ options: [String]) -> String {
    text(en: "Write:  headache import \(typable(file)) \(options.joined(separator: " "))")
  }

  /// `B3, B4 and 7 more have a colour and no text`
  func painted(_ cells: [String], _ count: Int) -> String {
    let shown = cells.prefix(6).joined(separator: ", ")
    let rest = count - min(6, cells.count)
    return text(
      en: "\(shown)\(rest > 0 ? " and \(rest) more" : "") \(plural(count, one: "has", other: "have")) "
        + "a colour and no text")
  }

  private func list(_ examples: [TableQuestion.Example]) -> String {
    let shown = examples.prefix(6).map { "\"\($0.text)\" (line \($0.line))" }.joined(separator: ", ")
    return examples.count > 6 ? text(en: "\(shown) and \(examples.count - 6) more") : shown
  }
}
