import Diary
import Platform
import RewritingMigration
import Storage

// Opens a diary as a later program would, one with a second migration, for the sweep of kills; never shipped.
//
//   migrating [--torn] DIARY
let torn = Process.arguments.contains("--torn")
let steps = torn ? RewritingMigration.tornSteps : RewritingMigration.steps
do {
  guard let path = Process.arguments.last else { Process.exit(64) }
  let store = try DiaryStore.open(path, steps: steps) { name in
    Drug.unknown(name)
  }
  try store.close()
  try Process.write("migrated\n")
} catch {
  try? Process.write("error: \(error)\n", to: .error)
  Process.exit(1)
}
