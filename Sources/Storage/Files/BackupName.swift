import CivilTime
package import Diary

/// The name of a backup in the folder beside the diary, such as `diary-2026-11-22T14-30-05Z-import.sqlite`.
///
/// The time is UTC, so that names sort by it through changes of the clock, and holds no colon, which a memory
/// stick's file system refuses.
package struct BackupName: Equatable, Sendable {
  /// The diary's own name without `.sqlite`: several diaries may share a folder.
  package var diary: String
  /// Seconds since 1970-01-01T00:00Z, not negative.
  package var time: Int
  /// From 2 on, for backups of one second.
  package var number = 1
  package var cause: BackupCause

  package init(diary: String, time: Int, number: Int = 1, cause: BackupCause) {
    self.diary = diary
    self.time = max(0, time)
    self.number = number
    self.cause = cause
  }

  private static let ending = ".sqlite"

  /// The part of a diary's name that its backups begin with.
  package static func stem(_ name: String) -> String {
    name.hasSuffix(ending) ? String(name.dropLast(ending.utf8.count)) : name
  }

  package var text: String {
    let day = CivilDay(number: Int32(time / 86_400))
    let seconds = time % 86_400
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Digits.padded($0, 2) }
    let repeated = number > 1 ? ".\(number)" : ""
    let reason = cause == .byHand ? "" : "-\(cause.rawValue)"
    return "\(diary)-\(day)T\(clock.joined(separator: "-"))Z\(repeated)\(reason)\(Self.ending)"
  }

  /// Reads a name back; `nil` for one that this program would not give to a backup of `diary`.
  package init?(_ text: String, of diary: String) {
    guard text.hasPrefix(diary + "-"), text.hasSuffix(Self.ending) else { return nil }
    let inner = Array(text.utf8.dropFirst(diary.utf8.count + 1).dropLast(Self.ending.utf8.count))
    guard inner.count >= 20, let day = CivilDay(iso: String(decoding: inner[..<10], as: UTF8.self)),
      let hour = Digits.value(inner[11..<13]), let minute = Digits.value(inner[14..<16]),
      let second = Digits.value(inner[17..<19])
    else { return nil }
    var rest = inner[20...]
    var number = 1
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { $0 != UInt8(ascii: "-") }
      guard let value = Digits.value(digits) else { return nil }
      number = value
      rest = rest[digits.endIndex...]
    }
    let word = String(decoding: rest.dropFirst(), as: UTF8.self)
    guard let cause = BackupCause(rawValue: word) else { return nil }
    self.init(
      diary: diary, time: Int(day.number) * 86_400 + hour * 3600 + minute * 60 + second, number: number,
      cause: cause)
    // Whatever was read loosely above comes out differently.
    guard self.text == text else { return nil }
  }
}

extension BackupName: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.time, left.number) < (right.time, right.number)
  }
}
