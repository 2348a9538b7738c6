import Diary
import Platform
import RewritingMigration
import Storage

// Opens a diary as a later program would, one with a migration more, for the sweep of kills; never shipped.
//
//   migrating [--torn] DIARY
let torn = ThisProcess.arguments.contains("--torn")
let schema = torn ? RewritingMigration.torn : RewritingMigration.schema
do {
  guard let path = ThisProcess.arguments.last else { ThisProcess.exit(64) }
  let store = try DiaryStore.open(path, schema: schema) { name in
    Drug(name: name, drugClass: .unknown, overuseClass: .unset, role: .acute)
  }
  try store.close()
  try ThisProcess.write("migrated\n")
} catch {
  try? ThisProcess.write("error: \(error)\n", to: .error)
  ThisProcess.exit(1)
}
