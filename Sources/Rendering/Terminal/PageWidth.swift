import Synchronization

/// How many columns a page of text takes: 80, or as many as a narrower terminal has.
///
/// Set once, before anything is printed; texts set for 80 columns then follow without being told.
package enum PageWidth {
  package static let usual = 80
  private static let columns = Atomic<Int>(usual)

  package static var current: Int { columns.load(ordering: .relaxed) }
  package static var isNarrow: Bool { current < usual }

  package static func set(_ width: Int) { columns.store(min(width, usual), ordering: .relaxed) }
}
