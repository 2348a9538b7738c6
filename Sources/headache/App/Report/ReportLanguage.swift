import CivilTime
import Diary
import Language
import Platform
import Storage

/// The language of what others read.
enum ReportLanguage {
  /// What `--lang` and the setting `language` can be.
  static var choices: [String] { Language.Tag.allCases.map(\.rawValue) }

  /// What `--lang` asks for, else the diary's setting, else the locale, else English.
  static func chosen(_ asked: String?, _ store: DiaryStore, _ session: Session) throws -> Language {
    let words = try asked ?? store.setting(.language) ?? locale
    let tag = words.flatMap { Language.Tag(rawValue: $0) } ?? session.language.tag
    return Language(tag).reading(at: session.now.moment)
  }

  /// `de` of `de_DE.UTF-8`. Source: POSIX.1-2017, XBD 8.2: the first of these that is not empty decides on messages.
  private static var locale: String? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(ThisProcess.environment).first { !$0.isEmpty }
      .map { String($0.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }).lowercased() }
  }
}
