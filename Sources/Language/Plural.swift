extension Language {
  /// The form of a sentence that belongs to `count`: the singular for 1, the plural for the rest, 0 among them.
  package func plural(_ count: Int, one: @autoclosure () -> String, other: @autoclosure () -> String)
    -> String
  {
    count == 1 ? one() : other()
  }

  /// The English sentence that belongs to `count`; a language with more forms tells them apart in its catalogue.
  package func plural(_ count: Int, one: @autoclosure () -> Sentence, other: @autoclosure () -> Sentence)
    -> Sentence
  {
    count == 1 ? one() : other()
  }
}
