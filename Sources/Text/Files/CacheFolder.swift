internal import Glibc

/// The user's folder of what was compiled once from files of the machine.
package enum CacheFolder {
  /// `hexapla` in `XDG_CACHE_HOME`, else in `~/.cache`; nil without a home.
  package static var path: String? {
    if let folder = getenv("XDG_CACHE_HOME").map({ String(cString: $0) }), folder.hasPrefix("/") {
      return folder + "/hexapla"
    }
    guard let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/") else { return nil }
    return home + "/.cache/hexapla"
  }

  /// Makes a folder, and those above it, where it is missing.
  ///
  /// - Returns: Whether files can be written there.
  package static func make(_ folder: String) -> Bool {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o700) != 0, errno != EEXIST { return false }
    }
    return access(folder, W_OK) == 0
  }

  /// What tells a file from itself after a change: its true path, size and time of change; the path alone where it cannot
  /// be asked.
  package static func stamp(of file: String) -> String {
    var status = stat()
    guard stat(file, &status) == 0 else { return file }
    let whole = realpath(file, nil)
    defer { free(whole) }
    let name = whole.map { String(cString: $0) } ?? file
    return "\(name) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }
}

/// Where the data of other packages lies on this machine.
package enum InstalledFolders {
  /// The folders of `HEXAPLA_DICTIONARIES`, parted by colons, where it is set (none where it is empty), else the usual
  /// ones.
  package static func folders(usual: [String]) -> [String] {
    guard let folders = getenv("HEXAPLA_DICTIONARIES").map({ String(cString: $0) }) else { return usual }
    return folders.split(separator: ":").map(String.init)
  }
}
