import Diary
import Testing

@testable import Storage

/// The numbers that facts are read by are the places of the columns that the entity declares.
@Suite struct FactColumnTests {
  @Test func `a column's number is its place among the columns of the entity that facts are made from`() {
    let names = AttackFacts.Column.allCases.map { column in
      "\(column)".reduce(into: "") { name, character in
        if character.isUppercase { name += "_" }
        name += character.lowercased()
      }
    }
    #expect(names.joined(separator: ", ") == AttackFacts.columns)
    #expect(names.allSatisfy(Entity.attack.columns.contains))
  }
}
