import Platform
import RewritingMigration

@testable import Storage

/// One command of the program, for the sweeps: what stands before it, and what it does.
struct Workload: Sendable, CustomStringConvertible {
  var name: String
  /// Makes the diary the command is given to; `nil` where there is none yet.
  var prepare: (@Sendable (DiaryStore) throws -> Void)?
  /// Gives the command, from opening the diary through the VFS of this name to closing it.
  var run: @Sendable (_ diary: TestDiary, _ vfs: String?) throws -> Void
  /// Whether the program can open what the command leaves behind.
  var isReadable = true
  /// Whether the command, having failed, may be there all the same: nobody has asked for a migration.
  var mayBeThereUnsaid = false

  var description: String { name }

  /// `run`: gives the command to the open diary.
  init(
    name: String, prepare: (@Sendable (DiaryStore) throws -> Void)?,
    run: @escaping @Sendable (DiaryStore) throws -> Void
  ) {
    self.name = name
    self.prepare = prepare
    self.run = { diary, vfs in
      let store = try diary.store(vfs: vfs)
      try run(store)
      try store.close()
    }
  }

  init(
    name: String, prepare: (@Sendable (DiaryStore) throws -> Void)?,
    onFile run: @escaping @Sendable (_ diary: TestDiary, _ vfs: String?) throws -> Void
  ) {
    self.name = name
    self.prepare = prepare
    self.run = run
  }

  /// Opening the diary with a program that has these migrations.
  static func migration(named name: String, torn: Bool) -> Workload {
    var workload = Workload(
      name: name, prepare: filled,
      onFile: { diary, vfs in
        let schema = torn ? RewritingMigration.torn : RewritingMigration.schema
        try DiaryStore.open(diary.path, vfs: vfs, schema: schema, classify: TestDiary.classify).close()
      })
    workload.isReadable = false
    workload.mayBeThereUnsaid = true
    return workload
  }

  /// A backup beside the diary, to be restored from.
  static func source(of path: String) -> String { path + ".source" }
}
