import Language
import Messages
import Catalogue
import CivilTime
import Diary
import Platform
import Rendering
import Storage
import Parsing

/// `headache WORDS…`: the line typed during an attack. No argument parser, no question, one transaction.
enum LogLine {
  /// The few options a line takes, wherever they stand.
  private struct Options {
    var diary: String?
    var tz: String?
    var now: String?
    var note: String?
    var json = false
    var quiet = false
    var strict = false
    var words: [String] = []

    init(_ arguments: [String]) throws {
      var rest = arguments[...]
      func value(_ option: String) throws -> String {
        guard let value = rest.popFirst() else {
          throw CommandError.optionNeedsValue(option)
        }
        return value
      }
      while let argument = rest.popFirst() {
        if argument == "--" {
          words += [argument] + rest
          break
        }
        // `--diary=FILE` is `--diary FILE`.
        var option = argument
        if argument.hasPrefix("--"), let equals = argument.firstIndex(of: "=") {
          option = String(argument[..<equals])
          rest = [String(argument[argument.index(after: equals)...])] + rest
        }
        switch option {
        case "--diary": diary = try value(option)
        case "--tz": tz = try value(option)
        case "--now": now = try value(option)
        case "--note":
          let isAlone = option == argument && (rest.first.map { $0.hasPrefix("--") } ?? true)
          note = isAlone ? NoteText.editor : try value(option)
        case "--json": json = true
        case "--quiet", "-q": quiet = true
        case "--strict": strict = true
        case "--color":
          let when = try value(option)
          guard Terminal.Colour(rawValue: when) != nil else { throw CommandError.unknownColour(when) }
        // ``Terminal`` has seen them.
        case "--ascii", "--no-color", "--no-input", "--no-pager": break
        default:
          if let meant = Self.meant(option) { throw CommandError.unknownOption(option, meant: meant) }
          if option != argument { rest = rest.dropFirst() }
          words.append(argument)
        }
      }
    }

    private static let known = [
      "--diary", "--tz", "--now", "--note", "--json", "--quiet", "--strict", "--color", "--ascii",
      "--no-color", "--no-input", "--no-pager", "--help", "--version",
    ]

    /// The option that a mistyped one is near to.
    private static func meant(_ option: String) -> String? {
      option.hasPrefix("--") && option.count > 3 ? nearest(option, in: known) : nil
    }
  }

  static func run(options leading: [String], words: [String]) -> Never {
    var json = false
    do {
      let options = try Options(leading + words)
      json = options.json
      let session = try Session(
        diary: options.diary, tz: options.tz, now: options.now, json: options.json, quiet: options.quiet)
      let answer =
        options.words.isEmpty && options.note == nil
        ? try StatusCommand.answer(session)
        : try log(session, options.words, note: options.note, strict: options.strict)
      try answer.print(session)
      Process.exit(answer.code)
    } catch {
      Process.exit(ErrorReporter.report(error, json: json))
    }
  }

  /// Saves the line and answers with what to print, once it is durable and the diary closed.
  static func log(
    _ session: Session, _ words: [String], note: String? = nil, strict: Bool = false, separate: Bool = false
  ) throws -> Answer {
    if words.isEmpty, note == nil, separate { throw CommandError.nothingToLog }
    let store = try? session.open()
    var entry: LogEntry
    if words.isEmpty {
      entry = LogEntry()
    } else {
      entry = try parseLog(
        words, now: session.now, vocabulary: session.vocabulary(store),
        command: separate ? "headache new" : "headache")
    }
    if strict, case .unknownWord(let word, let meant) = entry.warnings.first(where: \.isUnknownWord) {
      throw CommandError.unknownWord(word, meant: meant)
    }
    if store == nil { try entry.checkAsNewAttack() }
    if let note {
      let text = try NoteText.read(note, session)
      if !text.isEmpty { entry.note += (entry.note.isEmpty ? "" : "\n") + text }
      if words.isEmpty, text.isEmpty { throw CommandError.emptyNote }
    }
    let diary = try store ?? session.openOrCreate()
    let lapse = try LoggingGap(diary, session.now)
    let command = (separate ? ["new"] : []) + words
    var isZoneNews = false
    var cautions: [DrugCaution] = []
    var refusal: ParseError?
    let saved = try diary.write(command.joined(by: " "), now: session.seconds) {
      transaction throws(StoreError) -> AttackConfirmation? in
      let open = try transaction.openAttack()
      let logging = entry.logging(open: open?.attack, now: session.now, separate: separate)
      refusal = objection(to: entry, logging, session.now)
      guard refusal == nil else {
        transaction.abandon()
        return nil
      }
      // Said once, and remembered in the diary.
      if session.now.zone == nil { isZoneNews = try transaction.set("zone_unknown_told", to: "yes") }
      let intakes = entry.doses.isEmpty ? [] : try diary.recentIntakes()
      let saved = try save(entry, logging, open, transaction)
      cautions = try Interactions.untold(
        entry.doses.map(\.dose), at: saved.attack.onset.moment, beside: intakes, transaction, diary)
      return saved
    }
    let last = entry.intensity != nil && saved?.added != nil ? try diary.lastAttack()?.id : nil
    try diary.close()
    if let refusal { throw refusal }
    guard var saved else { throw StoreError.unknown("attack") }
    saved.isLast = last == saved.id
    if isZoneNews { Output.remark(.warning, Terminal.language.zoneUnknown) }
    for caution in cautions { Output.remark(.caution, InteractionText(session.layout).message(caution)) }
    AttackConfirmation.remark(entry, saved, session, lapse)
    return .changed(
      AttackConfirmationText(session.layout, now: session.now).text(saved), schema: "attack",
      data: AttackJSON.render(id: saved.id, saved.attack),
      undo: saved.isUnchanged ? nil : "headache undo")
  }

  /// What speaks against the line once it is known which attack it is about: no pain and no aura is no
  /// attack, and a length may not end the open one in the future.
  private static func objection(to entry: LogEntry, _ logging: Logging, _ now: Now) -> ParseError? {
    switch logging {
    case .begin:
      do throws(ParseError) {
        try entry.checkAsNewAttack()
        return nil
      } catch {
        return error
      }
    case .add(let attack):
      guard case .at(let end) = attack.end, end.instant > now.moment.instant else { return nil }
      return ParseError(.future(end.clock))
    }
  }

  private static func save(
    _ entry: LogEntry, _ logging: Logging, _ open: StoredAttack?, _ transaction: WriteTransaction
  ) throws(StoreError) -> AttackConfirmation {
    switch logging {
    case .add(let attack):
      guard var stored = open else { throw .unknown("open attack") }
      let before = stored.attack
      stored.attack = attack
      try transaction.update(stored)
      return AttackConfirmation(id: stored.id, attack: attack, added: entry, before: before)
    case .begin(let attack, let ended):
      if var stored = open, let ended {
        stored.attack = ended
        try transaction.update(stored)
      }
      let id = try transaction.add(attack)
      return AttackConfirmation(id: id, attack: attack, ended: ended == nil ? nil : open?.id)
    }
  }
}
