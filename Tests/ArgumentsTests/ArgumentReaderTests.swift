import Language
import Arguments
import Testing

/// What stands for a command: options of every kind, and words.
private struct Sample {
  let json: Bool
  let quiet: Bool
  let number: Int
  let from: String?
  let aliases: [String]
  let note: String?
  let shape: String?
  let words: [String]

  init(_ line: inout ArgumentReader) {
    json = line.flag("json", help: Text(en: "Print JSON."))
    quiet = line.flag("quiet", short: "q", help: Text(en: "Say little."))
    number = line.number("number", short: "n", default: 20, help: Text(en: "How many."))
    from = line.value("from", named: "day", help: Text(en: "The first day."))
    aliases = line.values("alias", help: Text(en: "Another name."))
    note = line.value("note", named: "text", help: Text(en: "A note."), alone: "<editor>")
    shape = line.choice("shape", named: "shape", of: { ["round", "square"] }, help: Text(en: "A shape."))
    words = line.words("words", help: Text(en: "Words."))
  }
}

/// The sample made of arguments, and what is wrong with them.
private func read(_ arguments: String...) -> (sample: Sample, errors: [ArgumentError]) {
  var line = ArgumentReader()
  _ = Sample(&line)
  var reader = ArgumentReader(GivenArguments(arguments, options: line.options, words: line.words))
  let sample = Sample(&reader)
  reader.finish()
  return (sample, reader.errors)
}

@Suite struct ArgumentReaderTests {
  @Test func `a command that is asked what it takes declares all of it`() {
    var line = ArgumentReader()
    _ = Sample(&line)
    #expect(
      line.options.map(\.names) == [
        ["--json"], ["-q", "--quiet"], ["-n", "--number"], ["--from"], ["--alias"], ["--note"], ["--shape"],
      ])
    #expect(line.options[2].fallback == "20")
    #expect(line.options[3].valueName == "day")
    #expect(line.words.map(\.name) == ["words"])
    #expect(line.errors.isEmpty)
  }

  @Test func `nothing given leaves what holds without it`() {
    let (sample, errors) = read()
    #expect(!sample.json && sample.number == 20 && sample.from == nil && sample.aliases.isEmpty)
    #expect(sample.words.isEmpty && errors.isEmpty)
  }

  @Test func `options stand before, between and behind words`() {
    let (sample, errors) = read("--json", "a", "-n", "5", "b", "--from", "oct")
    #expect(sample.json && sample.number == 5 && sample.from == "oct" && sample.words == ["a", "b"])
    #expect(errors.isEmpty)
  }

  @Test func `a value may be joined by a sign`() {
    #expect(read("--from=oct").sample.from == "oct")
    #expect(read("--from=").sample.from == "")
    #expect(read("--from=-2h").sample.from == "-2h")
    #expect(read("--number=3").sample.number == 3)
    #expect(read("-n=3").sample.number == 3)
    #expect(read("--note=a=b").sample.note == "a=b")
  }

  @Test func `a letter takes its value apart, never joined`() {
    #expect(read("-n", "5").sample.number == 5)
    #expect(read("-n5").errors == [.unknownOption("-n5", meant: nil)])
  }

  @Test func `letters may be joined, the last one with a value`() {
    let (sample, errors) = read("-qn", "5", "a")
    #expect(sample.quiet && sample.number == 5 && sample.words == ["a"] && errors.isEmpty)
    #expect(read("-nq").errors == [.unknownOption("-nq", meant: nil)])
    #expect(read("-qx").errors == [.unknownOption("-qx", meant: nil)])
  }

  @Test func `an option is never abbreviated, but a slip of one is named`() {
    #expect(read("--fro", "oct").errors == [.unknownOption("--fro", meant: "--from")])
    #expect(read("--form=oct").errors == [.unknownOption("--form", meant: "--from")])
    #expect(read("--nonsense").errors == [.unknownOption("--nonsense", meant: nil)])
    #expect(read("-json").errors == [.unknownOption("-json", meant: "--json")])
  }

  @Test func `of an option given twice the last one holds, and one for many keeps all`() {
    #expect(read("--from", "oct", "--from", "nov").sample.from == "nov")
    #expect(read("--json", "--json").sample.json)
    #expect(read("--alias", "a", "--alias=b").sample.aliases == ["a", "b"])
  }

  @Test func `behind two dashes everything is a word`() {
    let (sample, errors) = read("a", "--", "--json", "-n", "--")
    #expect(!sample.json && sample.words == ["a", "--json", "-n", "--"] && errors.isEmpty)
  }

  @Test func `a dash alone is a word, and a value`() {
    #expect(read("-").sample.words == ["-"])
    #expect(read("--from", "-").sample.from == "-")
  }

  @Test(arguments: [["-n"], ["--from", "--json"], ["--from", "-q"]])
  func `a value that is missing is named by its option`(_ arguments: [String]) {
    var line = ArgumentReader()
    _ = Sample(&line)
    let given = GivenArguments(arguments, options: line.options, words: line.words)
    #expect(given.errors == [.valueMissing(option: arguments[0])])
  }

  @Test func `what stands behind a mistake is read all the same`() {
    let (sample, errors) = read("--nonsense", "--from", "--json")
    #expect(sample.json)
    #expect(errors == [.unknownOption("--nonsense", meant: nil), .valueMissing(option: "--from")])
  }

  @Test func `an option that may stand alone does so before another and at the end`() {
    #expect(read("--note", "after lunch").sample.note == "after lunch")
    #expect(read("--note").sample.note == "<editor>")
    let (sample, errors) = read("--note", "--json", "a")
    #expect(sample.note == "<editor>" && sample.json && sample.words == ["a"] && errors.isEmpty)
  }

  @Test func `a flag takes no value`() {
    #expect(read("--json=yes").errors == [.takesNoValue(option: "--json")])
  }

  @Test func `a value of another type is named`() {
    #expect(read("-n", "many").errors == [.invalidValue("many", option: "-n", choices: [])])
    #expect(read("--number=1.5").errors == [.invalidValue("1.5", option: "--number", choices: [])])
    #expect(
      read("--shape", "oval").errors == [
        .invalidValue("oval", option: "--shape", choices: ["round", "square"])
      ])
    #expect(read("--shape", "round").sample.shape == "round")
  }

  @Test func `a negative number is a mistake that comes before all others`() {
    #expect(read("--nonsense", "-6").errors.first == .leadingDash("-6", option: nil))
    #expect(read("-n", "-6").errors.first == .leadingDash("-6", option: "-n"))
    #expect(read("--from", "-6").errors.first == .leadingDash("-6", option: "--from"))
    #expect(read("--number=-6").sample.number == -6)
  }

  @Test func `a length with a dash is a time ago`() {
    #expect(read("suma", "-2h").sample.words == ["suma", "2h", "ago"])
    #expect(read("-30", "min", "suma").sample.words == ["30min", "ago", "suma"])
    #expect(read("--json", "-2h").sample.words == ["2h", "ago"])
  }

  @Test func `which of two options is the last one is told`() {
    func last(_ arguments: String...) -> String? {
      var line = ArgumentReader()
      _ = Sample(&line)
      let given = GivenArguments(arguments, options: line.options, words: line.words)
      return ArgumentReader(given).later(of: "json", or: "quiet")
    }
    #expect(last("--json", "-q") == "quiet")
    #expect(last("-q", "--json", "a") == "json")
    #expect(last("a") == nil)
  }
}

@Suite struct WordsTests {
  private func read<Result>(
    _ arguments: [String], _ body: (inout ArgumentReader) -> Result
  ) -> (Result, [ArgumentError]) {
    var line = ArgumentReader()
    _ = body(&line)
    var reader = ArgumentReader(GivenArguments(arguments, options: line.options, words: line.words))
    let result = body(&reader)
    reader.finish()
    return (result, reader.errors)
  }

  @Test func `several values of an option are refused where it matters which holds`() {
    func errors(_ arguments: String...) -> [ArgumentError] {
      read(arguments) { line in
        defer { line.refuseSeveralValues(of: ["year"]) }
        return line.number("year", help: Text(en: ""))
      }.1
    }
    #expect(errors("--year", "2023", "--year=2024") == [.severalValues(["2023", "2024"], option: "--year")])
    #expect(errors("--year", "2023", "--year", "2023").isEmpty && errors("--year", "2023").isEmpty)
  }

  @Test func `words that are needed are missed`() {
    #expect(read([]) { $0.requiredWords("words", help: Text(en: "")) }.1 == [.wordsMissing])
    #expect(read([]) { $0.requiredWord("file", help: Text(en: "")) }.1 == [.wordsMissing])
    #expect(read(["a", "b"]) { $0.requiredWords("words", help: Text(en: "")) }.0 == ["a", "b"])
  }

  @Test func `words that nobody asks for are too many`() {
    #expect(read(["a", "b"]) { $0.word("file", help: Text(en: "")) }.1 == [.unexpectedWord("b")])
    #expect(read(["a"]) { _ in () }.1 == [.unexpectedWord("a")])
  }

  @Test func `words that are left out are what stands for them`() {
    #expect(read([]) { $0.words("what", help: Text(en: ""), default: "last") }.0 == ["last"])
    #expect(read([]) { $0.word("effect", default: "yes", help: Text(en: "")) }.0 == "yes")
    #expect(read(["no"]) { $0.word("effect", default: "yes", help: Text(en: "")) }.0 == "no")
  }

  @Test func `a word that is none of those there are is named`() {
    let (shell, errors) = read(["tcsh"]) {
      $0.requiredChoice("shell", of: ["bash", "zsh"], help: Text(en: ""))
    }
    #expect(shell.isEmpty && errors == [.invalidWord("tcsh", name: "shell", choices: ["bash", "zsh"])])
    let install = read(["later"]) { $0.optionalWord("install", help: Text(en: "")) }
    #expect(install.1 == [.invalidWord("later", name: "install", choices: [])])
  }

  @Test func `the words of an attack keep the two dashes of their note`() {
    let (words, errors) = read(["7", "--", "-x", "--json"]) {
      $0.words("words", help: Text(en: ""), keepsNoteMark: true)
    }
    #expect(words == ["7", "--", "-x", "--json"] && errors.isEmpty)
  }

  @Test func `on a line to log what is no option is a word, but a slip of one is not`() {
    func log(_ arguments: String...) -> ([String], [ArgumentError]) {
      read(arguments) {
        _ = $0.value("diary", help: Text(en: ""))
        return $0.words("words", help: Text(en: ""), keepsNoteMark: true, takesUnknownOptions: true)
      }
    }
    #expect(log("-2h", "7", "-x", "--qqqqqqqq").0 == ["-2h", "7", "-x", "--qqqqqqqq"])
    #expect(log("7", "--dairy").1 == [.unknownOption("--dairy", meant: "--diary")])
    #expect(log("--diary", "-x", "7").0 == ["7"])
  }

  @Test func `options in front of the first word are split off with their values`() {
    var line = ArgumentReader()
    _ = line.value("diary", help: Text(en: ""))
    _ = line.flag("json", help: Text(en: ""))
    let (leading, rest) = GivenArguments.split(
      ["--json", "--diary", "x", "-2h", "list", "--json"], options: line.options)
    #expect(leading == ["--json", "--diary", "x", "-2h"] && rest == ["list", "--json"])
    #expect(GivenArguments.known(leading, options: line.options) == 3)
    #expect(GivenArguments.split(["--", "a"], options: line.options).rest == ["--", "a"])
  }

  @Test func `the option whose value comes next is told, for completion`() {
    var line = ArgumentReader()
    _ = line.value("from", help: Text(en: ""))
    _ = line.value("note", help: Text(en: ""), alone: "<editor>")
    func given(_ arguments: String...) -> GivenArguments {
      GivenArguments(arguments, options: line.options, words: line.words)
    }
    #expect(given("--from").pending?.name == "--from")
    #expect(given("--note").pending?.name == "--note")
    #expect(given("--from", "oct").pending == nil)
    #expect(given("a", "--").isMarked)
  }
}
