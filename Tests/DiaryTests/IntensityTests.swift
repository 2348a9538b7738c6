import Diary
import Testing

/// Intensities with a tenth.
@Suite struct IntensityTests {
  @Test(arguments: [
    ("0", 0), ("7", 70), ("10", 100), ("07", 70), ("6.5", 65), ("6,5", 65), ("0.5", 5), ("7.0", 70),
    ("7.00", 70), ("10.0", 100), ("6.50", 65),
  ])
  func `a number from 0 to 10 with at most a tenth is read`(text: String, tenths: Int) {
    #expect(Intensity(text)?.tenths == tenths)
  }

  @Test(arguments: [
    "", ".", "10.1", "11", "-1", "6.25", "6.", ".5", "6.5.1", "6..5", "seven", "6.5h", " 6", "9999999999",
    "6.0000",
  ])
  func `anything else is not`(text: String) { #expect(Intensity(text) == nil) }

  @Test(arguments: 0...100)
  func `what is written is read back`(tenths: Int) {
    let intensity = Intensity(tenths: tenths)
    #expect(Intensity(intensity.description) == intensity)
  }
}
