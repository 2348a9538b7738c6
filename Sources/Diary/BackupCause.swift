/// Why a backup was made.
package enum BackupCause: String, Sendable, CaseIterable {
  /// Asked for: kept until its owner removes it.
  case byHand = ""
  case migration
  case beforeImport = "import"
  case restore
}
