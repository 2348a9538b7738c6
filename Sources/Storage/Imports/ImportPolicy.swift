/// What an import does with entries that the diary has already.
package struct ImportPolicy: Hashable, Sendable {
  package var origin = ImportOrigin.sheet
  /// Whether what the file says otherwise now is taken.
  package var updates = false
  /// Whether an attack is added that is likely one of another origin.
  package var addsTwins = false
  /// What a spreadsheet is known by: one of the same shape is the same, whatever it is called now.
  package var shapes: [String] = []

  package init(
    _ origin: ImportOrigin = .sheet, updates: Bool = false, addsTwins: Bool = false, shapes: [String] = []
  ) {
    self.origin = origin
    self.shapes = shapes
    self.updates = updates
    self.addsTwins = addsTwins
  }
}
