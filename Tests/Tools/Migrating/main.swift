import Diary
import Platform
import RewritingMigration
import Storage

// Opens a diary as a later program would, one with a migration more, for the sweep of kills; never shipped.
//
//   migrating [--torn] DIARY
let torn = Process.arguments.contains("--torn")
let schema = torn ? RewritingMigration.torn : RewritingMigration.schema
do {
  guard let path = Process.arguments.last else { Process.exit(64) }
  let store = try DiaryStore.open(path, schema: schema) { name in
    Drug(name: name, drugClass: .unknown, overuseClass: .unset, role: .acute)
  }
  try store.close()
  try Process.write("migrated\n")
} catch {
  try? Process.write("error: \(error)\n", to: .error)
  Process.exit(1)
}
