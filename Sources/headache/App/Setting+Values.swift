import Language
import Messages
import Analysis
import CivilTime
import Diary
import Rendering
import Parsing
import Storage

/// What each setting can be, for `headache config`.
extension Setting {
  /// What holds where nothing is set; empty for nothing.
  var fallback: String {
    switch self {
    case .name, .birthDate, .timezone, .pdfEngine, .language: ""
    case .paper: Paper.a4.rawValue
    case .migraineRule: MigraineRule.usual.rawValue
    case .mergeGapHours: "\(Setting.usualMergeGapHours)"
    case .weekStart: "monday"
    }
  }

  /// The words it can be set to, where there are only so many.
  var choices: [String]? {
    switch self {
    case .name, .birthDate, .timezone, .pdfEngine: nil
    case .paper: Paper.allCases.map(\.rawValue)
    case .language: ReportLanguage.choices
    case .migraineRule: MigraineRule.allCases.map(\.rawValue)
    case .mergeGapHours: ["24", "48"]
    case .weekStart: ["monday", "sunday", "saturday"]
    }
  }

  /// What it is of, and what it can be.
  var meaning: Text {
    switch self {
    case .name, .birthDate: Text(\.meaningOfName)
    case .paper: Text(\.meaningOfPaper)
    case .language: Text(\.meaningOfLanguage)
    case .migraineRule: Text { _ in MigraineRule.allCases.map(\.rawValue).joined(separator: ", ") }
    case .mergeGapHours: Text(\.meaningOfMergeGap)
    case .weekStart: Text(\.meaningOfWeekStart)
    case .timezone: Text(\.meaningOfTimezone)
    case .pdfEngine: Text(\.meaningOfPDFEngine)
    }
  }

  /// How it stands where it is set to `value`, or not set.
  func state(_ value: String?) -> SettingState {
    SettingState(rawValue, value: value, fallback: fallback, meaning: meaning)
  }

  /// `text` as it is kept; `nil` where it is no value of this setting.
  func value(_ text: String, now: Now) throws(ParseError) -> String? {
    let word = text.lowercased()
    if let choices { return choices.first { $0 == word } }
    switch self {
    case .birthDate:
      let words = text.split(separator: " ").map(String.init)
      // A year left out would be this one.
      guard words.contains(where: { $0.hasFourDigits }) else { return nil }
      let day = try parseDay(words, now: now, command: "headache config set birth_date")
      guard day.components.year >= 1900 else { return nil }
      return day.description
    case .pdfEngine: return PrintEngine.isName(text) ? text : nil
    case .timezone: return SystemClock.knows(zone: text) ? text : nil
    default: return text.isEmpty || text.utf8.count > 200 ? nil : text
    }
  }
}

extension DiaryStore {
  var paper: Paper {
    get throws { try setting(.paper).flatMap(Paper.init) ?? .a4 }
  }
}

extension String {
  /// Whether four digits stand together: a year.
  fileprivate var hasFourDigits: Bool {
    split { !$0.isNumber }.contains { $0.utf8.count == 4 }
  }
}
