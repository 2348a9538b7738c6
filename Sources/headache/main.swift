import ArgumentParser

print("headache 0.1.0")
