import CSQLite

/// The SQLite library as a whole.
package enum Library {
  /// Leaves out the mutexes and the memory statistics that a program of one thread has no use for: a tenth of
  /// an import. To be called before the first connection is opened; a library already at work stays as it is.
  /// Related SQLite documentation: <https://www.sqlite.org/c3ref/c_config_covering_index_scan.html>
  package static func runSingleThreaded() {
    _ = csqlite_configure_single_thread()
  }
}
