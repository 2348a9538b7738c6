package import Foundation

#if canImport(FoundationXML)
  package import FoundationXML
#endif

/// Markup as Foundation's XML parser reads it.
package final class ParsedXML: NSObject, XMLParserDelegate {
  package struct Element {
    package var name: String
    package var attributes: [String: String]
    package var text = ""
  }

  /// In document order; a parent's text is its own and that of its children.
  package private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// `nil` where the markup is not well formed.
  package init?(_ markup: String) {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  package func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  package func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  package func parser(_ parser: XMLParser, foundCharacters text: String) {
    for position in open { elements[position].text += text }
  }

  package func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { _ = open.popLast() }
}
