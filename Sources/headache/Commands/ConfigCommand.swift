import Arguments
import Diary
import Messages
import CivilTime
import Rendering
import Storage
import Parsing

/// `headache config [get|set|unset|path|list] …`.
struct ConfigCommand: DiaryCommand {
  static let name = "config"
  static let group: VerbGroup? = .settings
  static let summary = ConfigHelp.summary
  static let discussion = ConfigHelp.discussion
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.words(
      "words", help: ConfigHelp.words, completing: .oneOf(["get", "set", "unset", "list", "path"]),
      .oneOf(Setting.allCases.map(\.rawValue)), .following(Self.values))
  }

  /// What the setting can be that `config set` names.
  private static func values(_ words: [String]) -> [String] {
    words.first == "set" && words.count == 2 ? Setting(rawValue: words[1])?.choices ?? [] : []
  }

  func perform(_ session: Session) throws -> Answer {
    switch (words.first ?? "list", words.dropFirst().first, words.dropFirst(2).joined(separator: " ")) {
    case ("list", nil, _): try list(session)
    case ("path", nil, _): try path(session)
    case ("get", let name?, ""): try get(Self.setting(name, "get"), session)
    case ("set", let name?, let value) where !value.isEmpty:
      try set(Self.setting(name, "set"), value, session)
    case ("unset", let name?, ""): try unset(Self.setting(name, "unset"), session)
    default: throw CommandError.configUsage
    }
  }

  private static func setting(_ name: String, _ verb: String) throws -> Setting {
    // `birth-date` is `birth_date`.
    let word = name.lowercased().split(separator: "-").joined(separator: "_")
    if let setting = Setting(rawValue: word) { return setting }
    let meant = nearest(to: word, in: Setting.allCases.map(\.rawValue))
    throw CommandError.unknownSetting(name, meant: meant.map { "headache config \(verb) \($0)" })
  }

  /// What is set; a diary that is not there yet has nothing set.
  private func values(_ session: Session) throws -> [Setting: String] {
    let store: DiaryStore
    do { store = try session.openToRead() } catch StoreError.missing { return [:] }
    return try values(in: store)
  }

  private func values(in store: DiaryStore) throws -> [Setting: String] {
    var values: [Setting: String] = [:]
    for setting in Setting.allCases { values[setting] = try store.setting(setting) }
    return values
  }

  private func states(_ values: [Setting: String]) -> [SettingState] {
    Setting.allCases.map { $0.state(values[$0]) }
  }

  private func list(_ session: Session) throws -> Answer {
    let values = try values(session)
    return shown(ConfigText(session.layout).list(states(values)), values, session)
  }

  private func path(_ session: Session) throws -> Answer {
    shown(session.path + "\n", try values(session), session)
  }

  private func get(_ setting: Setting, _ session: Session) throws -> Answer {
    let values = try values(session)
    return shown((values[setting] ?? setting.fallback).escapingControlCharacters + "\n", values, session)
  }

  private func shown(_ text: String, _ values: [Setting: String], _ session: Session) -> Answer {
    .shown(text, schema: "config", data: ConfigJSON.data(states(values), path: session.path))
  }

  private func set(_ setting: Setting, _ text: String, _ session: Session) throws -> Answer {
    guard let value = try setting.value(text, now: session.now) else {
      throw CommandError.notASetting(text, of: setting.rawValue, choices: setting.choices)
    }
    let command = "config set \(setting.rawValue) \(value)"
    let store = try session.openOrCreate()
    let isNew = try store.write(command, now: session.seconds) { transaction throws(StoreError) in
      try transaction.set(setting.rawValue, to: value)
    }
    let words = ConfigText(session.layout)
    let state = setting.state(value)
    return try changed(isNew ? words.set(state, value) : words.isSet(state, value), isNew, store, session)
  }

  private func unset(_ setting: Setting, _ session: Session) throws -> Answer {
    let (words, state) = (ConfigText(session.layout), setting.state(nil))
    // No diary is begun to forget what it does not know.
    let store: DiaryStore
    do { store = try session.open() } catch StoreError.missing {
      return shown(words.isUnset(state), [:], session)
    }
    let wasSet = try store.write("config unset \(setting.rawValue)", now: session.seconds) {
      transaction throws(StoreError) in try transaction.unset(setting.rawValue)
    }
    return try changed(wasSet ? words.unset(state) : words.isUnset(state), wasSet, store, session)
  }

  /// `isNew`: whether there is something that undo takes back.
  private func changed(
    _ text: String, _ isNew: Bool, _ store: DiaryStore, _ session: Session
  ) throws -> Answer {
    let values = try values(in: store)
    try store.close()
    return .changed(
      text, schema: "config", data: ConfigJSON.data(states(values), path: session.path),
      undo: isNew ? "headache undo" : nil)
  }
}
