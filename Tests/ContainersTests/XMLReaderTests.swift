import Testing

@testable import Containers

@Suite struct XMLReaderTests {
  static let wellFormed: [(String, [String])] = [
    ("<a/>", ["1:1 a{element", "}"]),
    (
      "<?xml version=\"1.0\"?>\n<a b='c' d=\"&amp;&#228;\">\n  <e> f </e>\n</a>\n",
      [
        "2:1 a{element", "2:1 @b=c text", "2:1 @d=&ä text", "3:3 e{element", "3:6 = f  text", "}", "}",
      ]
    ),
    (
      "<a>x<!-- y --><b/>z<![CDATA[<&]]></a>",
      [
        "1:1 a{element", "1:4 =x text", "1:15 b{element", "}", "1:19 =z<& text", "}",
      ]
    ),
    (
      "<!DOCTYPE a [<!ELEMENT a (b*)><!ATTLIST a v CDATA #IMPLIED w CDATA 'given'>]><a v='1'/>",
      [
        "1:78 a{element", "1:78 @v=1 text", "}",
      ]
    ),
    ("<ä ö='ü'>日</ä>", ["1:1 ä{element", "1:1 @ö=ü text", "1:10 =日 text", "}"]),
  ]

  @Test(arguments: wellFormed)
  func `Reads xml step by step, however it is cut into chunks`(file: (text: String, steps: [String])) {
    for size in [1, 2, 3, 7, 1 << 16] {
      let (found, end) = steps(XMLReader(stream(file.text, cut: size)))
      #expect(end == nil)
      #expect(found == file.steps)
    }
  }

  @Test func `Reads UTF-16 and ISO 8859-1 as the file says`() {
    let utf16: [UInt8] = [0xFF, 0xFE] + "<a>ä</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(steps(XMLReader(stream(utf16))).steps.contains { $0.hasSuffix("=ä text") })
    let latin = Array("<?xml version='1.0' encoding='iso-8859-1'?><a>".utf8) + [0xE4] + Array("</a>".utf8)
    #expect(steps(XMLReader(stream(latin))).steps.contains { $0.hasSuffix("=ä text") })
    #expect(
      steps(XMLReader(stream("<?xml version='1.0' encoding='ebcdic'?><a/>"))).end?.kind == .xml(.encoding))
  }

  static let bombs: [String] = [
    "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
    "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;&b;&b;'><!ENTITY e '&d;&d;&d;&d;'>]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    "<!DOCTYPE a [<!ENTITY % b 'c'>]><a/>",
    "<a>&b;</a>",
    "<!DOCTYPE a SYSTEM 'b'><a>&c;</a>",
    "<!DOCTYPE a SYSTEM 'b'><a/>",
    "<!DOCTYPE a [<!ELEMENT a ANY>%b;]><a/>",
    "<!DOCTYPE a SYSTEM 'b'><a d='&c;'/>",
  ]

  @Test(arguments: bombs)
  func `A file that declares or uses entities is refused`(text: String) {
    for size in [1, 1 << 16] {
      let (found, end) = steps(XMLReader(stream(text, cut: size)))
      #expect(end?.kind == .xml(.entity))
      #expect(!found.contains { $0.contains("=") })
    }
  }

  static let malformed: [(String, XMLDefect, Int)] = [
    ("", .cutOff, 1), ("  \n", .cutOff, 2), ("<a", .cutOff, 1), ("<a>", .cutOff, 1),
    ("<a>\n<![CDATA[x", .cutOff, 2),
    ("<a></b>", .malformed(code: 7), 1), ("<a>\n<b c=d/></a>", .malformed(code: 4), 2),
    ("<a/><b/>", .malformed(code: 9), 1), ("<a b='1' b='2'/>", .malformed(code: 8), 1),
    ("x", .malformed(code: 2), 1),
  ]

  @Test(arguments: malformed)
  func `Names the line of what is no xml`(file: (text: String, defect: XMLDefect, line: Int)) {
    for size in [1, 1 << 16] {
      let end = steps(XMLReader(stream(file.text, cut: size), part: "a.xml")).end
      #expect(end?.kind == .xml(file.defect))
      #expect(end?.position?.line == file.line)
      #expect(end?.part == "a.xml")
    }
  }

  static let endless: [(String, String, ContainerDefect.Kind)] = [
    ("<a>", "<b>", .limit(.depth)),
    ("<a>", "x", .limit(.longText)),
    ("<a b='", "x", .limit(.longText)),
    ("<", "a", .limit(.longText)),
    ("<a><!--", "x", .limit(.longText)),
    ("<a><?b ", "x", .limit(.longText)),
    ("<!DOCTYPE a [", "<!ELEMENT a (b*)>", .xml(.longDeclarations)),
    ("<!DOCTYPE a [", "<!-- x -->", .xml(.longDeclarations)),
  ]

  @Test(arguments: endless)
  func `What has no end is refused before it is held`(
    file: (opening: String, piece: String, kind: ContainerDefect.Kind)
  ) {
    let endless = EndlessFile(file.opening, piece: file.piece)
    #expect(steps(XMLReader(endless.stream)).end?.kind == file.kind)
    #expect(endless.pulled < 3 << 20)
  }

  @Test func `A file whose names never repeat is refused`() {
    let elements = (0..<20_000).map { "<n\($0)/>" }.joined()
    #expect(steps(XMLReader(stream("<a>\(elements)</a>"))).end?.kind == .limit(.manyNames))
    let attributes = (0..<20_000).map { "<n a\($0)=''/>" }.joined()
    #expect(steps(XMLReader(stream("<a>\(attributes)</a>"))).end?.kind == .limit(.manyNames))
  }

  @Test func `Elements of one name are counted, and attributes are fields`() {
    let xml = "<H l='de'><R v='1'><M k='a' v='b'/><M k='c'/><N>t</N></R>\n<R v='2'>own</R><R/></H>"
    let reader = TreeRecords(XMLReader(stream(xml)), at: ["H.R"])
    #expect(
      lines(reader).records == [
        ["@v=1", "M.@k#0=a", "M.@v#0=b", "M.@k#1=c", "N#0=t"], ["@v=2", ".=own"], [".="],
      ])
    #expect(fields(reader.context, reader) == ["H.@l=de"])
  }
}
