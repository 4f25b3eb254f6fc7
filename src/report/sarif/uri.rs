//! Paths as SARIF names files.

use super::log::Artifact;
use crate::report::uri::{encoded, relative};

/// The base that relative paths are under.
const BASE: &str = "%SRCROOT%";

/// Where a file is: relative to the scanned root, and only a file that was named otherwise has an absolute address.
pub fn artifact(path: &str) -> Artifact {
    match path.strip_prefix('/') {
        Some(rest) => Artifact { uri: format!("file:///{}", encoded(rest)), uri_base_id: None },
        None => Artifact { uri: relative(path), uri_base_id: Some(BASE) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_and_encoded() {
        for (path, uri) in [
            ("src/a.php", "src/a.php"),
            ("my files/a#1?.js", "my%20files/a%231%3F.js"),
            ("c:/x:y.js", "./c:/x:y.js"),
            ("a/c:x.js", "a/c:x.js"),
            ("100%/[id].js", "100%25/%5Bid%5D.js"),
            ("\u{e9}/\u{1f600}.js", "%C3%A9/%F0%9F%98%80.js"),
            ("a\nb\\c\".js", "a%0Ab%5Cc%22.js"),
        ] {
            let artifact = artifact(path);
            assert_eq!((artifact.uri.as_str(), artifact.uri_base_id), (uri, Some("%SRCROOT%")));
        }
        let named = artifact("/tmp/a b.php");
        assert_eq!((named.uri.as_str(), named.uri_base_id), ("file:///tmp/a%20b.php", None));
    }
}
