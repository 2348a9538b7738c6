import CFaultVFS

/// Moves a fault of the disk from the first I/O operation of some work to its last.
enum FaultPoints {
  static let modes = [FaultMode.once, .onward, .torn, .full]

  /// Does `work` on the VFS "fault", with the n-th operation under `folder` going wrong for n = 1, 2, …, until it
  /// gets by without meeting the fault. `check` looks each time at what is left, the disk working again.
  ///
  /// Returns how many points there were.
  static func sweep(
    _ mode: FaultMode, under folder: String, reset: () throws -> Void, work: () throws -> Void,
    check: (_ point: String, _ failure: (any Error)?) throws -> Void
  ) throws -> Int {
    var n = 0
    while n < 20_000 {
      n += 1
      try reset()
      var failure: (any Error)?
      _ = folder.withCString { fault_vfs_arm(mode, n, $0) }
      do { try work() } catch { failure = error }
      fault_vfs_disarm()
      let fired = fault_vfs_fired()
      try check("mode \(mode.rawValue) at \(n)", failure)
      if fired == 0 { break }
    }
    return n
  }
}
