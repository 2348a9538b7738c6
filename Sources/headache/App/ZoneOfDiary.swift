import Diary
import Messages
import Storage

/// What a command knows of the zone that the diary is kept in, by which it reads times of day.
enum ZoneOfDiary {
  /// The zone is given otherwise.
  case notAsked
  /// The setting as it was read; `nil` where none was set.
  case read(String?)
}

extension Session {
  /// Refuses to write times of day that were read in another zone than the diary now has.
  ///
  /// To be called in the transaction that writes: `config set timezone` may have come in between.
  func checkZone(_ store: DiaryStore) throws {
    guard case .read(let zone) = zoneOfDiary, try store.setting(.timezone) != zone else { return }
    throw CommandError.zoneChanged
  }
}
