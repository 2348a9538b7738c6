import Foundation
import Testing

/// A mistyped verb is refused with the line to type, and what that line would do is not done.
@Suite struct MistypedVerbTests {
  @Test(arguments: [
    "headache exprot -o out.csv --force", "headache reprot -o out.csv --force", "headache bakcup new.sqlite",
    "headache exprot", "headache completoins bash", "headache calender", "headache impotr out.csv",
    "headache resotre new.sqlite", "headache chekc --purge --yes",
  ])
  func `a mistyped verb writes no file and shows nothing of the diary`(line: String) throws {
    let terminal = try Terminal()
    let script = """
      headache 7 left -- quagmire > said 2>&1
      mkdir place; cd place; echo mine > out.csv
      \(line) > ../shown 2> ../refused
      echo "status $?"
      cat out.csv; ls; cat ../shown
      """
    let (output, _) = try terminal.run(script)
    #expect(output == "status 64\nmine\nout.csv\n", "\(line)")
  }
}
