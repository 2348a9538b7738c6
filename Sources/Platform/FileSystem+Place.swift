import Glibc

/// Where a file stands, and whom it lets in.
extension FileSystem {
  /// The kind of network or user-space file system that `path` is on, as the kernel names it: `nfs4`,
  /// `fuse.sshfs`; `nil` on a disk of this machine, and where the kernel does not say.
  ///
  /// POSIX locks and `fsync` are not to be relied on there.
  /// Source: <https://www.sqlite.org/howtocorrupt.html> 2.1.
  package static func network(_ path: String) throws(PlatformError) -> String? {
    var raw = stat()
    guard unsafe stat(path, &raw) == 0 else { throw PlatformError(.examine, path) }
    guard let mounts = try? File(reading: "/proc/self/mountinfo").readAll() else { return nil }
    return network(device: device(raw), mounts: String(decoding: mounts, as: UTF8.self))
  }

  /// `major:minor`, as `/proc/self/mountinfo` has it.
  static func device(_ status: stat) -> String {
    let number = UInt64(status.st_dev)
    // Linux's layout of a device number, as in the C library's gnu_dev_major and gnu_dev_minor.
    let major = number >> 8 & 0xfff | number >> 32 & ~0xfff
    let minor = number & 0xff | number >> 12 & ~0xff
    return "\(major):\(minor)"
  }

  /// `device`: `major:minor`. `mounts`: the text of `/proc/self/mountinfo`, proc_pid_mountinfo(5).
  static func network(device: String, mounts: String) -> String? {
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-"),
        dash + 1 < fields.endIndex
      else { continue }
      let kind = fields[dash + 1]
      let stem = kind.prefix { $0 != "." }
      // What FUSE does not say of itself may be either; blocks of a local disk are fuseblk.
      let names: Set<Substring> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse", "ceph", "afs", "ncpfs",
      ]
      return names.contains(stem) ? String(kind) : nil
    }
    return nil
  }

  /// `mode`: permission bits.
  package static func setMode(_ mode: Int, of path: String) throws(PlatformError) {
    guard unsafe chmod(path, mode_t(mode)) == 0 else { throw PlatformError(.changeMode, path) }
  }
}
