import Markup

/// The elements of a small xml file, one after another, with their attributes; text is passed over.
struct XMLTags {
  /// An element: its name and those of its attributes, without what stands before a colon.
  struct Tag {
    var name: String
    var attributes: [(name: String, value: String)] = []

    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    func isTrue(_ name: String) -> Bool { self[name] == "1" || self[name] == "true" }
  }

  private var steps: XMLSteps
  private var ahead: MarkupParser.Event?

  init(_ stream: ByteStream, part: String) { steps = XMLSteps(stream, part: part) }

  mutating func next() throws(ContainerError) -> Tag? {
    while true {
      let step: MarkupParser.Event
      if let waiting = ahead {
        step = waiting
        ahead = nil
      } else {
        guard let next = try steps.next() else { return nil }
        step = next
      }
      guard step.kind == .open else { continue }
      var tag = Tag(name: steps.localName(step))
      while let attribute = try steps.next() {
        guard attribute.kind == .attribute else {
          if attribute.kind == .open { ahead = attribute }
          break
        }
        tag.attributes.append((steps.localName(attribute), steps.text(attribute)))
      }
      return tag
    }
  }
}
