//! Paths as URIs.

use std::fmt::Write;

/// A relative reference; one whose first segment holds a colon would be read as a scheme.
pub fn relative(path: &str) -> String {
    let first = path.split('/').next().unwrap_or_default();
    format!("{}{}", if first.contains(':') { "./" } else { "" }, encoded(path))
}

/// A path with everything but letters, digits and what no reader mistakes percent-encoded.
pub fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Where a line of a file can be read, when it is known where files can be and the file is one of them.
pub fn below(base: Option<&str>, path: &str, line: Option<u32>) -> Option<String> {
    let base = base.filter(|_| !path.starts_with('/'))?;
    let line = line.map(|line| format!("#L{line}")).unwrap_or_default();
    Some(format!("{base}/{}{line}", encoded(path)))
}
