import Foundation
import Testing

/// The manual page is what the program says of itself, and is well-formed mdoc.
@Suite struct ManualTests {
  private static let file = URL(filePath: #filePath).appending(path: "../../../docs/man/headache.1")
    .standardized

  @Test func `The manual page is up to date`() throws {
    let (page, status) = try Terminal().run(#""$TESTS/../docs/man/generate" "$(command -v headache)""#)
    #expect(status == 0, "\(page)")
    if Recording.isOn { try page.write(to: Self.file, atomically: true, encoding: .utf8) }
    let committed = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(page == committed, "write it anew: HEADACHE_RECORD=1 swift test --filter ManualTests")
  }

  @Test func `The manual page is well-formed and names every verb and exit status`() throws {
    let (faults, _) = try Terminal().run("mandoc -T lint -W warning '\(Self.file.path)' 2>&1")
    let real = faults.split(separator: "\n").filter { !$0.contains("referenced manual not found") }
    #expect(real.isEmpty, "\(faults)")
    let (text, _) = try Terminal().run("mandoc -T utf8 -O width=100 '\(Self.file.path)' | col -b")
    for (words, _) in try DeclaredVerb.acting() { #expect(text.contains(words), "\(words)") }
    for code in [0, 1, 64, 65, 66, 69, 70, 73, 74, 75, 77, 78, 130] { #expect(text.contains(" \(code) ")) }
    #expect(text.contains("HEADACHE_DIARY") && text.contains("diary.sqlite"))
  }
}
