import Testing

@testable import Containers

@Suite struct CalendarReaderTests {
  static let calendar = """
    BEGIN:VCALENDAR\r
    VERSION:2.0\r
    BEGIN:VTIMEZONE\r
    TZID:W. Europe Standard Time\r
    END:VTIMEZONE\r
    BEGIN:VEVENT\r
    DTSTART;TZID="W. Europe Standard Time":20250203T080000\r
    DTEND;VALUE=DATE:20250204\r
    SUMMARY;LANGUAGE=de:Migr\r
     äne\\, links\\nund\\; müde \\\\\r
    rrule:FREQ=DAILY;COUNT=2\r
    EXDATE:20250205T080000,20250206T080000\r
    CATEGORIES:a\\,b,c\r
    X-NOTE;X-WHO="a:b;c"; X=1\r
    END:VEVENT\r
    END:VCALENDAR\r

    """

  static let lines14 = calendar.replacing("; X=1", with: ":d")

  @Test func `Events are records of their properties, unfolded, with parameters and without escapes`() {
    for size in [1, 2, 5, 1 << 16] {
      let reader = TreeRecords(CalendarReader(stream(Self.lines14, cut: size)), at: ["VCALENDAR.VEVENT"])
      let (records, _, end) = lines(reader)
      #expect(end == nil)
      #expect(
        records == [
          [
            "DTSTART.@TZID#0=W. Europe Standard Time", "DTSTART#0=20250203T080000", "DTEND.@VALUE#0=DATE",
            "DTEND#0=20250204", "SUMMARY.@LANGUAGE#0=de", "SUMMARY#0=Migräne, links\nund; müde \\",
            "RRULE#0=FREQ=DAILY;COUNT=2", "EXDATE#0=20250205T080000", "EXDATE#0=20250206T080000",
            "CATEGORIES#0=a,b",
            "CATEGORIES#0=c", "X-NOTE.@X-WHO#0=a:b;c", "X-NOTE#0=d",
          ]
        ])
    }
  }

  @Test func `A fold may cut a character in two, and lines end in LF or CR too`() {
    let bytes = Array("BEGIN:V\nA:x".utf8) + [0xC3, 0x0A, 0x20, 0xA4, 0x0D, 0x0D] + Array("END:V".utf8)
    let (found, end) = steps(CalendarReader(stream(bytes, cut: 1)))
    #expect(end == nil)
    #expect(found == ["1:1 V{element", "2:1 A{element", "2:1 =xä text", "}", "}"])
  }

  @Test func `Escapes of parameters are those of RFC 6868`() {
    let (found, _) = steps(CalendarReader(stream("BEGIN:V\nA;P=a^nb^^c^'d^e:x\nEND:V\n")))
    #expect(found.contains("2:1 @P=a\nb^c\"d^e text"))
  }

  static let malformed: [(String, CalendarDefect, Int, Int)] = [
    ("BEGIN:V\n", .cutOff, 2, 1), ("END:V\n", .misplaced, 1, 1), ("BEGIN:V\nEND:W\n", .misplaced, 2, 1),
    ("A:b\n", .misplaced, 1, 1), ("BEGIN:V\nno colon\nEND:V", .notAProperty, 2, 3),
    ("BEGIN:V\n:x\nEND:V", .notAProperty, 2, 1), ("BEGIN:V\nA;B:x\nEND:V", .notAProperty, 2, 4),
    ("BEGIN:V\nA;B=\"x:y\nEND:V", .unterminatedQuote, 2, 5), ("BEGIN:V\nA;B=x\nEND:V", .notAProperty, 2, 6),
    ("BEGIN:V\nA", .notAProperty, 2, 2),
  ]

  @Test(arguments: malformed)
  func `Names the place of what is no calendar`(
    file: (text: String, defect: CalendarDefect, line: Int, column: Int)
  ) {
    for size in [1, 1 << 16] {
      let end = steps(CalendarReader(stream(file.text, cut: size))).end
      #expect(
        end
          == ContainerDefect(
            kind: .calendar(file.defect), position: Position(line: file.line, column: file.column)))
    }
  }

  @Test(arguments: [("BEGIN:V\nA:", "x"), ("BEGIN:V\nA:", "\r\n x"), ("", "BEGIN:V\n")])
  func `What has no end is refused before it is held`(file: (opening: String, piece: String)) {
    let endless = EndlessFile(file.opening, piece: file.piece)
    let kind = steps(CalendarReader(endless.stream)).end?.kind
    #expect(kind == .limit(.longText) || kind == .limit(.depth))
    #expect(endless.pulled < 8 << 20)
  }

  @Test func `Bytes that are no UTF-8 are refused`() {
    let bytes = Array("BEGIN:V\nA:x".utf8) + [0xE4] + Array("\nEND:V".utf8)
    #expect(steps(CalendarReader(stream(bytes))).end?.kind == .encoding(.invalidUTF8(0xE4)))
  }
}
