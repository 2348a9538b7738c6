import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What can be read on a page: a line for each heading, paragraph, row of a table and drawing. A drawing has its words
/// in a row and a hash of its markup.
final class PageExtract: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private var line = ""
  private var drawing: (words: [String], hash: UInt64)?
  private var isSilent = false

  /// `nil` where the markup is not well formed.
  init?(_ markup: String) {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
    end()
  }

  private func end() {
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty { text += words + "\n" }
    line = ""
  }

  /// FNV-1a.
  private func hash(_ words: String) {
    guard var hash = drawing?.hash else { return }
    for byte in words.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    drawing?.hash = hash
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    switch name {
    case "style": isSilent = true
    case "svg": drawing = ([], 0xcbf2_9ce4_8422_2325)
    case "section", "h1", "h2", "h3", "p", "tr", "div", "header": end()
    case "td", "th": if !line.isEmpty { line += " | " }
    case "br": line += " / "
    default: break
    }
    if drawing != nil {
      hash(name + attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined())
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isSilent { return }
    if drawing == nil {
      line += text
    } else if text.contains(where: { !$0.isWhitespace }) {
      drawing?.words.append(text.trimmingCharacters(in: .whitespacesAndNewlines))
      hash(text)
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "style": isSilent = false
    case "svg":
      if let drawing {
        let words = drawing.words.joined(separator: " ")
        line += " [drawing \(String(drawing.hash, radix: 36))\(words.isEmpty ? "" : " \(words)")]"
      }
      drawing = nil
    case "h1", "h2", "h3", "p", "tr", "div", "header", "title": end()
    default: break
    }
  }
}
