import Testing

@testable import Containers

@Suite struct TreeRecordsTests {
  static func read(_ json: String, at paths: String...) -> (records: [[String]], flawed: [ContainerDefect]) {
    let reader = TreeRecords(JSONReader(stream(json)), at: paths)
    let (records, flawed, end) = lines(reader)
    #expect(end == nil)
    return (records, flawed)
  }

  @Test
  func `A record is an element of the array named, its values flattened, with paths from the record on`() {
    let json = """
      {"version": 1, "entries": [
        {"at": "x", "pain": {"level": 5, "side": null}, "tags": ["a", "b"],
         "doses": [{"name": "n", "mg": 50}, {"name": "m", "at": []}]},
        {"at": "y"}, {}
      ], "zone": "Europe/Berlin"}
      """
    #expect(
      Self.read(json, at: "entries[]").records == [
        [
          "at=x", "pain.level number=5", "pain.side null=", "tags[]#0=a", "tags[]#1=b", "doses[].name#0=n",
          "doses[].mg#0 number=50", "doses[].name#1=m", "doses[].at#1 null=",
        ],
        ["at=y"], [". null="],
      ])
  }

  @Test func `What stands outside of records is kept as context`() throws {
    let reader = TreeRecords(
      JSONReader(stream("{\"v\":1,\"e\":[{\"a\":2}],\"meta\":{\"zone\":\"Z\"}}")), at: ["e[]"])
    #expect(lines(reader).records == [["a number=2"]])
    #expect(fields(reader.context, reader) == ["v number=1", "meta.zone=Z"])
  }

  @Test func `Several paths give the records of each in the order of the file`() throws {
    let reader = TreeRecords(
      JSONReader(stream("{\"a\":[{\"x\":1}],\"b\":[{\"y\":2}],\"c\":[{\"z\":3}]}")), at: ["b[]", "a[]"])
    var record = Record()
    #expect(try reader.next(into: &record) == .record)
    #expect(record.source == 1)
    #expect(try reader.next(into: &record) == .record)
    #expect(record.source == 0)
    #expect(try reader.next(into: &record) == .end)
  }

  @Test func `Values of an array are records too, and so is the whole file`() {
    #expect(Self.read("[1,\"a\",[2]]", at: "[]").records == [[". number=1"], [".=a"], ["[]#0 number=2"]])
    #expect(Self.read("{\"a\":1}", at: "").records == [["a number=1"]])
    #expect(Self.read("7", at: "").records == [[". number=7"]])
  }

  @Test func `A star stands for any name, which is a field`() {
    #expect(
      Self.read("{\"days\":{\"2025-02-03\":{\"level\":5},\"2025-02-04\":7}}", at: "days.*").records
        == [["*=2025-02-03", "level number=5"], ["*=2025-02-04", ". number=7"]])
  }

  @Test func `A point inside a name is told from one between names`() {
    #expect(
      Self.read("{\"a.b\":[{\"c.d\":1,\"c\":{\"d\":2}}]}", at: "a\\.b[]").records == [
        ["c\\.d number=1", "c.d number=2"]
      ])
  }

  @Test func `A record inside another belongs to the outer one`() {
    #expect(Self.read("[{\"a\":[{\"b\":1}]}]", at: "[]", "[].a[]").records == [["a[].b#0 number=1"]])
  }

  @Test func `A record that is too long is refused, and those after it are read`() {
    let values = [String](repeating: "1", count: Record.fieldLimit + 1).joined(separator: ",")
    let (records, flawed) = Self.read("[{\"a\":[\(values)]},{\"b\":2}]", at: "[]")
    #expect(records == [["b number=2"]])
    #expect(flawed.map(\.kind) == [.limit(.manyFields)])
    let text = String(repeating: "x", count: 900_000)
    let long = Self.read("[{\"a\":\"\(text)\",\"b\":\"\(text)\",\"c\":\"\(text)\"},{\"b\":2}]", at: "[]")
    #expect(long.records == [["b number=2"]])
    #expect(long.flawed.map(\.kind) == [.limit(.longRecord)])
  }

  @Test func `A file whose names never repeat is refused`() {
    let names = (0..<20_000).map { "\"n\($0)\":1" }.joined(separator: ",")
    let reader = TreeRecords(JSONReader(stream("[{\(names)}]")), at: ["[]"])
    #expect(lines(reader).end?.kind == .limit(.manyNames))
  }

  @Test func `The outline names the paths where records may begin`() throws {
    let json = "{\"v\":1,\"e\":[{\"a\":{\"b\":1}},{\"a\":{\"b\":2}}],\"tags\":[\"x\"]}"
    let outline = try TreeOutline(JSONReader(stream(json)))
    #expect(outline.recordPaths == ["e[]"])
    #expect(
      outline.entries.map { "\($0.count) \($0.path)" } == [
        "1 ", "1 v", "1 e", "2 e[]", "2 e[].a", "2 e[].a.b", "1 tags", "1 tags[]",
      ])
    #expect(outline.isComplete)
    #expect(outline.contains("e[].a.b"))
    let xml = "<H><R t='a' v='1'/><R t='b'><M k='x' v='y'/></R></H>"
    #expect(try TreeOutline(XMLReader(stream(xml))).recordPaths == ["H.R"])
  }
}
