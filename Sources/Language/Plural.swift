extension Language {
  /// The form of a sentence that belongs to `count`: the singular for 1, the plural for the rest, 0 among them.
  package func plural(_ count: Int, one: @autoclosure () -> String, other: @autoclosure () -> String)
    -> String
  {
    switch tag {
    case .english: count == 1 ? one() : other()
    }
  }
}
