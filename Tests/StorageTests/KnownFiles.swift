import Foundation

/// What sweeps have made out of files: most faults leave the same few, byte for byte, and looking at them costs
/// more than the command.
struct KnownFiles {
  private var states: [(files: [String: Data], state: FaultSweep.State)] = []
  private var sound: [Data] = []
  private static let most = 12

  /// What the diary in exactly these files says, journal included; `nil` for new ones.
  func state(of files: [String: Data]) -> FaultSweep.State? {
    states.first { $0.files == files }?.state
  }

  mutating func add(_ state: FaultSweep.State, of files: [String: Data]) {
    states.insert((files, state), at: 0)
    if states.count > Self.most { states.removeLast() }
  }

  /// Whether exactly this backup has been found sound.
  func isSound(_ backup: Data?) -> Bool {
    guard let backup else { return false }
    return sound.contains(backup)
  }

  mutating func addSound(_ backup: Data?) {
    guard let backup else { return }
    sound.insert(backup, at: 0)
    if sound.count > Self.most { sound.removeLast() }
  }
}
