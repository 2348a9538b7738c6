import CFaultVFS
import CivilTime
import Diary
import SQLite

@testable import Storage

/// Gives a sequence of random commands to a diary on a disk that fails now and then, and to the model.
struct ModelPlayer {
  struct Tally {
    var steps = 0
    /// Faults that came up; SQLite shrugs some of them off.
    var faults = 0
    var failures = 0
    var uncertain = 0

    mutating func add(_ other: Tally) {
      steps += other.steps
      faults += other.faults
      failures += other.failures
      uncertain += other.uncertain
    }
  }

  /// One command, made up in full before it is given, so that both get the same.
  struct Command {
    var name: String
    var run: (DiaryStore) throws -> Void
    var model: (inout DiaryModel) -> Void
  }

  private let diary: TestDiary
  private var store: DiaryStore
  var entries: RandomEntries
  private(set) var model = DiaryModel()
  private(set) var mismatches: [String] = []
  private(set) var tally = Tally()
  var count = 0

  init(seed: Int, flaw: DiaryModel.Flaw? = nil) throws {
    diary = try TestDiary()
    store = try diary.store(vfs: "fault")
    entries = RandomEntries(seed: 90_000 + seed)
    model.flaw = flaw
  }

  /// Stops at the first step after which the two differ.
  mutating func play(steps: Int) throws {
    for _ in 0..<steps where mismatches.isEmpty {
      count += 1
      if entries.chance(10) { try reopen() }
      try give(command())
    }
    let problems = try SealAudit.problems(try diary.connection())
    if !problems.isEmpty { mismatches.append("\(problems)") }
    if try diary.connection().scalar("PRAGMA integrity_check") != .text("ok") {
      mismatches.append("the file is damaged")
    }
  }

  private mutating func give(_ command: Command) throws {
    tally.steps += 1
    let isFaulty = entries.chance(40)
    if isFaulty { arm() }
    var failure: (any Error)?
    do { try command.run(store) } catch { failure = error }
    if isFaulty { disarm() }
    var after = model
    command.model(&after)
    let candidates: [DiaryModel]
    switch failure {
    case nil: candidates = [after]
    case .some(StoreError.uncertain):
      tally.uncertain += 1
      candidates = [after, model]
    default:
      tally.failures += 1
      candidates = [model]
      if !isFaulty {
        mismatches.append("\(command.name) fails without a fault: \(failure.map { "\($0)" } ?? "")")
      }
    }
    // A session may go on after a failure, or be a new process.
    if failure != nil, entries.chance(70) { try reopen() }
    let found = try DiaryPicture(store)
    if let match = candidates.first(where: { $0.picture == found }) {
      model = match
    } else {
      let expected = (candidates.first ?? model).picture
      mismatches.append(
        "step \(count), \(command.name), \(failure.map { "\($0)" } ?? "saved"): "
          + found.difference(from: expected))
    }
  }

  /// Ends the session and begins another, as the next run of the program would; now and then on a bad disk.
  private mutating func reopen() throws {
    if entries.chance(30) {
      arm()
      do { store = try diary.store(vfs: "fault") } catch { tally.failures += 1 }
      disarm()
    }
    store = try diary.store(vfs: "fault")
  }

  private mutating func arm() {
    let mode = entries.pick([FaultMode.once, .onward, .torn, .full])
    // Most commands do some forty operations; what lies beyond is a fault that never comes up.
    let nth = entries.integer(1...50)
    diary.folder.path.withCString { _ = fault_vfs_arm(mode, nth, $0) }
  }

  private mutating func disarm() {
    fault_vfs_disarm()
    if fault_vfs_fired() > 0 { tally.faults += 1 }
  }
}
