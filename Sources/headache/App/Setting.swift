import Language
import Messages
import Analysis
import CivilTime
import Rendering
import Parsing
import Storage

/// What `headache config` sets, by the names in which the diary keeps it.
enum Setting: String, CaseIterable {
  case name
  case birthDate = "birth_date"
  case paper, language
  case migraineRule = "migraine_rule"
  case mergeGapHours = "merge_gap_hours"
  case weekStart = "week_start"
  case timezone
  case pdfEngine = "pdf_engine"

  /// What holds where nothing is set; empty for nothing.
  var fallback: String {
    switch self {
    case .name, .birthDate, .timezone, .pdfEngine: ""
    case .paper: Paper.a4.rawValue
    case .language: "en"
    case .migraineRule: MigraineRule.leiden2023.rawValue
    case .mergeGapHours: "24"
    case .weekStart: "monday"
    }
  }

  /// The words it can be set to, where there are only so many.
  var choices: [String]? {
    switch self {
    case .name, .birthDate, .timezone: nil
    case .paper: Paper.allCases.map(\.rawValue)
    case .language: ["en"]
    case .migraineRule: MigraineRule.allCases.map(\.rawValue)
    case .mergeGapHours: ["24", "48"]
    case .weekStart: ["monday", "sunday", "saturday"]
    case .pdfEngine: ["weasyprint", "chromium", "wkhtmltopdf", "prince"]
    }
  }

  /// Whether this version does anything with it.
  var isUsed: Bool {
    switch self {
    case .language, .pdfEngine: false
    default: true
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
    SettingState(rawValue, value: value, fallback: fallback, meaning: meaning, isUsed: isUsed)
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
    case .timezone: return SystemClock.knows(zone: text) ? text : nil
    default: return text.isEmpty || text.utf8.count > 200 ? nil : text
    }
  }
}

extension DiaryStore {
  var paper: Paper {
    get throws { try setting(Setting.paper.rawValue).flatMap(Paper.init) ?? .a4 }
  }
}

extension String {
  /// Whether four digits stand together: a year.
  fileprivate var hasFourDigits: Bool {
    split { !$0.isNumber }.contains { $0.utf8.count == 4 }
  }
}
