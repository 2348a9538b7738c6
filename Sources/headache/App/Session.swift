import Catalogue
import Language
import Messages
import Rendering
import CivilTime
import Diary
import Platform
import SQLite
import Storage
import Parsing

/// One run of the program: when and where it happens, and which diary it is about.
struct Session {
  let now: Now
  let path: String
  /// The diary as given with `--diary`, for lines that are to be typed.
  let namedDiary: String?
  let json: Bool
  let quiet: Bool
  let output: Output
  /// What answers are rendered for.
  let layout: Layout
  /// A note that is being written.
  let draft = NoteDraft()
  private let opened: Opened
  /// The diary's own zone, where ``now`` goes by that.
  let zoneOfDiary: ZoneOfDiary

  /// A diary that was opened before the command asks for it, to see which zone it is kept in.
  private final class Opened {
    var store: DiaryStore?
    /// One that the command of another works within.
    var shared: DiaryStore?
  }

  /// The same run for a command within another, which works on that one's diary and says what it says to `output`.
  func sharing(_ store: DiaryStore, _ output: Output) -> Session {
    Session(self, sharing: store, output)
  }

  /// Whether the command is a part of another one: then nobody is asked anything.
  var isShared: Bool { opened.shared != nil }

  private init(_ session: Session, sharing store: DiaryStore, _ output: Output) {
    now = session.now
    path = session.path
    namedDiary = session.namedDiary
    (json, quiet) = (false, false)
    self.output = output
    layout = Layout(language: session.layout.language, ascii: session.layout.ascii)
    opened = Opened()
    zoneOfDiary = session.zoneOfDiary
    opened.shared = store
  }

  init(
    diary: String?, tz: String?, now fixed: String?, json: Bool, quiet: Bool, _ output: Output,
    access: Connection.Access = .readWrite
  ) throws {
    let moment = try SystemClock.fixed(fixed)
    if let diary, diary.isEmpty { throw CommandError.diaryWithoutName }
    namedDiary = diary
    path = try diary ?? Session.defaultPath()
    self.json = json
    self.quiet = quiet
    self.output = output
    let opened = Opened()
    self.opened = opened
    (now, zoneOfDiary) = try Session.now(zone: tz, at: moment, opened, path: path, access, output)
    let terminal = output.terminal
    layout = terminal.layout(for: terminal.language.reading(at: now.moment))
  }

  init(_ options: GlobalOptions, _ output: Output, access: Connection.Access) throws {
    try self.init(
      diary: options.diary, tz: options.tz, now: options.now, json: options.json, quiet: options.quiet,
      output, access: access)
  }

  /// Now, in the zone of `--tz`, of `TZ`, of the diary's own setting, or of the system, in this order.
  private static func now(
    zone: String?, at moment: Moment?, _ opened: Opened, path: String, _ access: Connection.Access,
    _ output: Output
  ) throws -> (Now, ZoneOfDiary) {
    if zone != nil || ThisProcess.environment("TZ") != nil {
      return (try SystemClock.now(zone: zone, at: moment), .notAsked)
    }
    // Which command it is, and so whether an older diary is to be migrated, is not known here.
    var store = try? DiaryStore.open(path, access: access, older: .settingsOnly, classify: classify)
    opened.store = store
    if store == nil, access == .readWrite {
      store = try? DiaryStore.open(path, access: .readOnly, older: .settingsOnly, classify: classify)
    }
    guard let name = try? store?.setting(.timezone) else {
      return (try SystemClock.now(zone: nil, at: moment), .read(nil))
    }
    do throws(SystemClock.ZoneUnknown) {
      return (try SystemClock.now(zone: name, at: moment), .read(name))
    } catch {
      output.remark(.warning, output.terminal.language.zoneGone(name))
      return (try SystemClock.now(zone: nil, at: moment), .read(name))
    }
  }

  /// `$HEADACHE_DIARY`, or `headache/diary.sqlite` in the XDG data folder.
  ///
  /// Source: XDG Base Directory Specification 0.8; a relative `$XDG_DATA_HOME` is to be ignored.
  private static func defaultPath() throws -> String {
    for name in ["HEADACHE_DIARY", "XDG_DATA_HOME", "HOME"] where !ThisProcess.isReadable(variable: name) {
      throw CommandError.variableNotUTF8(name)
    }
    if let path = ThisProcess.environment("HEADACHE_DIARY"), !path.isEmpty { return path }
    if let data = ThisProcess.environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      return "\(data)/headache/diary.sqlite"
    }
    guard let home = ThisProcess.environment("HOME"), !home.isEmpty else {
      throw CommandError.noPlaceForADiary
    }
    return "\(home)/.local/share/headache/diary.sqlite"
  }

  /// The diaries that no file is written over: this command's, and the one used where none is named.
  var diaries: [String] {
    let usual = try? Session.defaultPath()
    return [path] + (usual.map { $0 == path ? [] : [$0] } ?? [])
  }

  var terminal: Terminal { output.terminal }

  var language: Language { layout.language }

  /// Seconds since 1970-01-01T00:00Z.
  var seconds: Int { now.moment.instant * 60 }

  func open(
    _ access: Connection.Access = .readWrite, older: OlderDiary = .migrated
  ) throws(StoreError) -> DiaryStore {
    if let shared = opened.shared { return shared }
    if access == .readWrite, let store = opened.store {
      opened.store = nil
      if store.isMigrated { return store }
      try store.close()
    }
    return try DiaryStore.open(path, access: access, older: older, classify: Session.classify)
  }

  /// Opens to read: also a diary that this user, or this disk, does not let be written to, and an older one that
  /// cannot be migrated, as it is.
  func openToRead() throws -> DiaryStore {
    do throws(StoreError) {
      return try open()
    } catch {
      switch error {
      case .readOnly: return try open(.readOnly)
      case .database(let cause) where ResultCode.cannotOpen ~= cause.code: return try open(.readOnly)
      // Damage, a disk without room for the backup, a folder where none may be made, other scripts than this program has.
      case .damaged, .full, .platform, .changedMigration, .failedMigration, .database:
        guard let store = try? open(.readOnly), !store.isMigrated else { throw error }
        return store
      default: throw error
      }
    }
  }

  /// Opens without writing anything, unless a command was killed in mid-commit: its journal must be rolled back first.
  /// An older diary is left as it is.
  func openToSalvage() throws(StoreError) -> DiaryStore {
    do throws(StoreError) {
      return try open(.readOnly)
    } catch {
      guard case .readOnly = error else { throw error }
      return try open(older: .asItIs)
    }
  }

  /// Opens to look, without writing a byte. `nil` where there is no diary, and where it cannot be read before it was
  /// written to: a killed command's journal is to be taken back, or an older version's tables are to be brought up to
  /// date. The next command that may write does so.
  func openUnwritten() throws(StoreError) -> DiaryStore? {
    if let store = opened.store {
      opened.store = nil
      if store.isMigrated { return store }
      try store.close()
    }
    do throws(StoreError) {
      return try open(.readOnly)
    } catch {
      switch error {
      case .missing, .readOnly: return nil
      default: throw error
      }
    }
  }

  func openOrCreate() throws -> DiaryStore {
    if let shared = opened.shared { return shared }
    do throws(StoreError) {
      return try DiaryStore.openOrCreate(path, now: seconds, classify: Session.classify) {
        if !quiet, !json {
          output.remark(.note, language.diaryBegun(at: path, near: MistypedPath.near(path)))
        }
      }
    } catch {
      // A diary is built under a temporary name beside its own; what failed is the one asked for.
      let name = FileSystem.split(path).name
      guard case .platform(var failure) = error, case .path(let failed) = failure.subject,
        FileSystem.split(failed).name.hasPrefix(name)
      else { throw error }
      failure.subject = .path(path)
      throw failure
    }
  }

  /// The catalogue's entry, or a drug of unknown class.
  static func classify(_ name: String) -> Drug {
    Catalogue.find(name)?.drug ?? Drug.ofClass(called: name) ?? Drug.unknown(name)
  }

  /// The drugs a line may name: those of the diary first, then the catalogue's.
  func vocabulary(_ store: DiaryStore?) -> Vocabulary {
    Vocabulary(
      drug: { spelled in
        let typed = spelled.composed
        if let known = try? store?.drug(named: typed) { return .drug(known) }
        // A drug of the catalogue is the diary's where that has its own word on it.
        func own(_ drug: Drug) -> Drug { (try? store?.drug(named: drug.name)) ?? drug }
        if let listed = Catalogue.find(typed) { return .drug(own(listed.drug)) }
        switch Catalogue.acutePrefix(typed) {
        case .unique(let drug): return .drug(own(drug.drug))
        case .ambiguous(let names): return .ambiguous(names)
        case .none: return Catalogue.find(spelledOtherwise: typed).map { .drug(own($0.drug)) } ?? .unknown
        }
      },
      drugNames: { Catalogue.allNames },
      isStrength: Catalogue.isStrength(_:thousandths:),
      isName: { Catalogue.find($0) != nil || ((try? store?.drug(named: $0.composed)) ?? nil) != nil },
      verbs: { Verbs.words })
  }

  /// The diary's name for a drug as typed: `suma` is sumatriptan, a name nobody knows stays as it is.
  func drugName(_ typed: String, in store: DiaryStore?) -> String {
    if case .drug(let drug) = vocabulary(store).match(typed.lowercased()) { return drug.name }
    return typed.lowercased().composed
  }
}
