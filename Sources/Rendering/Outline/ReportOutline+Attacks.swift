import Analysis
import CivilTime
import Diary
import Language
import Messages

/// What attacks were like, when they began, menstruation and scores.
extension OutlineWriter {
  var attacks: [Block] { profile + onset + menstrual }

  private var profile: [Block] {
    guard let profile = model.profile else { return [] }
    let lines: [EmphasizedText] = language.profile(profile).map { "\(strong: $0.name): \($0.text)" }
    return lines.isEmpty
      ? [] : Block.block(language.profileHeading, note: language.profileNote(profile), [.list(lines)])
  }

  /// Hours in four rows, that a line has room for them.
  private var onset: [Block] {
    guard let times = OnsetPanel(times: model.profile?.onsets, language: language).shown else { return [] }
    let hours = stride(from: 0, to: 24, by: 6).map { first in
      [language.hourRow] + (first..<first + 6).map { "\($0): \(times.hours[$0])" }
    }
    let weekdays = zip(times.weekdays, times.recordedWeekdays).map { "\($0)/\($1)" }
    return Block.block(
      language.onsetHeading, note: language.onsetNote(times),
      [
        .table(.init(heads: [String](repeating: "", count: 7), rows: hours)),
        .table(
          .init(heads: [""] + Weekday.allCases.map(language.head), rows: [[language.attacksRow] + weekdays])),
      ])
  }

  private var menstrual: [Block] {
    guard let days = model.menstrual else { return [] }
    let tallies = days.days + [days.other]
    let rows = [
      [language.headacheDaysRow] + tallies.map { language.tally($0.headache, of: $0.recorded) },
      [language.migraineDaysRow] + tallies.map { language.tally($0.migraine, of: $0.migraineKnown) },
    ]
    let heads = [""] + MenstrualDays.offsets.map(language.menstrualDay) + [language.otherDays]
    return Block.block(
      language.menstrualHeading, note: language.menstrualNote(days), [.table(.init(heads: heads, rows: rows))]
    )
  }

  var scores: [Block] {
    let lines: [EmphasizedText] = Questionnaire.allCases.compactMap { questionnaire in
      let own = model.scores.filter { $0.questionnaire == questionnaire }
      return own.isEmpty ? nil : language.scores(questionnaire, own.reversed())
    }
    return lines.isEmpty ? [] : Block.block(language.scoresHeading, note: language.scoresNote, [.list(lines)])
  }
}
