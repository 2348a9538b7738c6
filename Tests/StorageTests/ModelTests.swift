import CFaultVFS
import Foundation
import TestSupport
import Testing

@testable import Storage

/// Random commands on a diary whose disk fails now and then, beside a plain model of what it should say.
///
/// After every step the diary says what the model says: all of a command that was acknowledged, nothing of one
/// that failed, and after "uncertain" one or the other.
@Suite struct ModelTests {
  static let sequences = TestForm.isLong ? 10_000 : 500
  private static let share = 25
  private static let tally = ModelTally(shares: sequences / share)

  init() { #expect(fault_vfs_register() == SQLiteCode.ok) }

  @Test(arguments: 0..<(sequences / share))
  func `the diary agrees with the model`(part: Int) throws {
    var total = ModelPlayer.Tally()
    for seed in part * Self.share..<(part + 1) * Self.share {
      var player = try ModelPlayer(seed: seed)
      try player.play(steps: 24)
      #expect(player.mismatches == [], "seed \(seed)")
      total.add(player.tally)
    }
    Self.tally.add(total, sequences: Self.share)
  }

  /// Positive control: a model that is wrong in one place is caught.
  @Test(arguments: DiaryModel.Flaw.allCases)
  func `a wrong model is caught`(_ flaw: DiaryModel.Flaw) throws {
    var caught = 0
    for seed in 0..<40 where caught == 0 {
      var player = try ModelPlayer(seed: seed, flaw: flaw)
      try player.play(steps: 24)
      if !player.mismatches.isEmpty { caught += 1 }
    }
    #expect(caught > 0, "\(flaw)")
  }
}

/// Adds up what ran on several threads and prints it once all have reported.
final class ModelTally: @unchecked Sendable {
  private let lock = NSLock()
  private let shares: Int
  private var reports = 0
  private var sequences = 0
  private var total = ModelPlayer.Tally()

  init(shares: Int) { self.shares = shares }

  func add(_ tally: ModelPlayer.Tally, sequences: Int) {
    lock.withLock {
      total.add(tally)
      self.sequences += sequences
      reports += 1
      guard reports == shares else { return }
      print(
        "model: \(self.sequences) sequences, \(total.steps) steps, \(total.faults) faults, of which"
          + " \(total.failures) failed the command and \(total.uncertain) left it uncertain")
    }
  }
}
