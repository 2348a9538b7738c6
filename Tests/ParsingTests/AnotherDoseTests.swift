import Parsing
import Testing

/// Doses that are named by one taken before.
@Suite struct AnotherDoseTests {
  /// `count same time rest`; what is not said is left out.
  private func summary(_ line: String) -> String? {
    AnotherDose(line.split(separator: " ").map(String.init)).map { said in
      [
        said.count.map(String.init), said.isSame ? "same" : nil, said.isOfAnotherTime ? "other time" : nil,
        said.rest.isEmpty ? nil : said.rest.joined(separator: " "),
      ].compactMap(\.self).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("another", ""), ("another one", "1"), ("another one at 17:00", "1 at 17:00"), ("another 400mg", "400mg"),
    ("another two", "2"), ("2 more", "2"), ("one more at 17:00", "1 at 17:00"), ("a second tablet", "1"),
    ("another dose", "same"), ("the same dose", "same"), ("same again at 9", "same at 9"),
    ("same as yesterday", "same other time"), ("the same dose as last time", "same other time"),
    ("my usual dose", "same other time"), ("same as before", "same"), ("again 400mg", "same 400mg"),
  ])
  func `what is named by the one before is read`(line: String, expected: String) {
    #expect(summary(line) == expected)
  }

  @Test(arguments: ["suma 50mg", "more water", "2 ibu", "same as my sister", ""])
  func `what names no dose is none`(line: String) { #expect(summary(line) == nil) }
}
