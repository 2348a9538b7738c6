import Containers
import Testing

@testable import Cells
@testable import Importing

/// Rules files: what is read, what is refused and where, and which source a file is found to be of.
@Suite struct RulesTests {
  private static let sample = """
    # A comment.
    source sample: Sample App
    export: Menu, Export
    recognised by columns When, "How bad, 0-10"
    join attacks by day

    attack from each row where Kind is Headache or 'Bad and worse' and Bad is filled
      date is When as day
      severity is 'How bad, 0-10' where Kind is not none
      in severity, a lot, "very, very" means 8
      drug is Taken + "50 mg" with relief good
    """

  @Test func `A rules file is read line by line`() throws {
    let rules = try RulesParser.parse(Self.sample)
    #expect(rules.name == "sample")
    #expect(rules.title == "Sample App")
    #expect(rules.export == "Menu, Export")
    #expect(rules.recognitions == [.columns(["When", "How bad, 0-10"], isAll: false)])
    #expect(rules.joining == .day)
    let block = try #require(rules.blocks.first)
    #expect(block.kind == .attack)
    #expect(block.path.isEmpty)
    #expect(
      block.conditions == [
        SourceRules.Condition(field: "Kind", test: .isOne(["Headache", "Bad and worse"])),
        SourceRules.Condition(field: "Bad", test: .isFilled),
      ])
    #expect(block.roles.map(\.role) == [.date, .severity, .drug])
    #expect(block.roles[0].operands == [SourceRules.Operand(source: .field("When"), form: .day)])
    #expect(block.roles[1].conditions == [SourceRules.Condition(field: "Kind", test: .isNone(["none"]))])
    #expect(block.roles[2].relief == "good")
    #expect(block.roles[2].operands.map(\.source) == [.field("Taken"), .constant("50 mg")])
    #expect(block.meanings.map(\.words) == [["a lot", "very, very"]])
  }

  @Test func `What is wrong is named with its line and column`() {
    let cases: [(lines: String, line: Int, column: Int, RulesError.Cause)] = [
      ("nonsense", 3, 1, .unknownLine),
      ("date is When", 3, 1, .outside),
      ("headaches from each row", 3, 1, .unknownKind),
      ("attack from each row\n  onset is When", 4, 3, .unknownRole),
      ("attack from each row\n  date is When as morning", 4, 19, .unknownForm),
      ("attack from each row where When seems late", 3, 28, .unknownCondition),
      ("attack from each row\n  date is 'When", 4, 11, .unclosedQuote),
      ("lists are split by \"|\" \"x\"", 3, 24, .surplus),
      ("attack from each row where Bad is not below five", 3, 45, .notANumber),
      ("attack from each row where Bad is 5 or", 3, 35, .dangling("or")),
      ("attack from each row\n  headache is no", 4, 15, .unquoted("no")),
      ("attack from each row\n  date is A\nsource a: B", 5, 8, .repeatedSource),
      ("attack from each row\n  in severity, bad is 8", 4, 16, .missing("means")),
      ("join attacks by week", 3, 17, .unknownJoining),
    ]
    for (lines, line, column, cause) in cases {
      let text = "source a: A\nrecognised by columns A\n" + lines
      do throws(RulesError) {
        _ = try RulesParser.parse(text)
        Issue.record("taken: \(lines)")
      } catch {
        #expect(error == RulesError(position: Position(line: line, column: column), cause: cause), "\(lines)")
      }
    }
    #expect(throws: RulesError.self) { try RulesParser.parse("source a: A\nrecognised by columns A") }
    #expect(throws: RulesError.self) { try RulesParser.parse("") }
  }

  @Test func `The rules that the program brings are all read`() throws {
    let all = try RulesParser.parseAll(SourceCatalogue.text)
    #expect(all.count > 25)
    #expect(Set(all.map(\.name)).count == all.count)
    for rules in all {
      #expect(!rules.export.isEmpty, "\(rules.name)")
      #expect(try RulesParser.parse(rules.text).blocks == rules.blocks, "\(rules.name)")
    }
  }

  @Test func `The source that asks for more of a file is the one`() throws {
    let few = "source few: Few\nrecognised by columns A, B\nattack from each row\n  date is A"
    let many = "source many: Many\nrecognised by columns A, B, C\nattack from each row\n  date is A"
    let sources = [try RulesParser.parse(few), try RulesParser.parse(many)]
    func names(_ text: String) throws -> [String] {
      try SourceRecognition(sources).find(Container(ByteFile(Array(text.utf8)))).map(\.rules.name)
    }
    #expect(try names("A,B\n1,2\n") == ["few"])
    #expect(try names("title\n\nb , a,C\n1,2,3\n") == ["many"])
    #expect(try names("A,C\n1,2\n").isEmpty)
    let same = try RulesParser.parse(few.replacing("few", with: "same"))
    #expect(
      try SourceRecognition(sources + [same]).find(Container(ByteFile(Array("A,B\n1,2\n".utf8)))).count == 2)
  }

  @Test func `Sheets without a source are left to the names of their columns`() throws {
    for header in [
      "start,end,intensity,side,nausea,medication,note", "date,headache,severity", "Date,Pain Level,Notes",
      "uuid,onset,precision,end,zone,severity",
    ] {
      let container = try Container(ByteFile(Array((header + "\n2025-01-01,1,1\n").utf8)))
      #expect(try SourceRecognition(SourceCatalogue.all).find(container).isEmpty, "\(header)")
    }
  }

  @Test func `A sheet is a diary where a column speaks of a headache`() {
    let others = [
      "Date,Time,Medication,Dose,Status", "Date,Exercise,Strength", "Date,Location,Notes",
      "Timestamp,Rating,Notes",
      "Date,Time,Systolic,Diastolic,Pulse,Level", "date,drug,amount",
    ]
    let diaries = [
      "Date,Pain,Notes", "Start,Strength", "Date,Migraine,Level", "start,end,medication",
      "Datum,Schmerzstärke",
      "Date,Level,Triggers", "Date,Medication,Nausea", "Headache Date,Rating", "nothing,known",
    ]
    for header in others {
      #expect(!DiaryEvidence.hasHeadache(header.split(separator: ",").map(String.init)), "\(header)")
    }
    for header in diaries {
      #expect(DiaryEvidence.hasHeadache(header.split(separator: ",").map(String.init)), "\(header)")
    }
  }
}
