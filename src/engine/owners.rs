//! Who owns the files that findings point into.

use crate::model::finding::Finding;
use crate::model::outcome::Owned;
use crate::model::source::Sources;
use crate::triage::owners::{MAX_BYTES, Owners, PLACES};
use std::io::Read;
use std::path::Path;

/// The owners of the findings' files; nothing when the repository names none. Paths of the sources are relative to `base`.
pub(super) fn owners(base: &Path, sources: &Sources, findings: &[Finding]) -> Option<Owned> {
    let root = base.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(base);
    let owners = PLACES.iter().find_map(|place| Some(Owners::parse(&text(&root.join(place))?, place)))?;
    let folder = base.strip_prefix(root).unwrap_or(Path::new("")).to_string_lossy().replace('\\', "/");
    let mut owned = Owned::new();
    for finding in findings {
        let Some(source) = sources.get(finding.at.file) else { continue };
        let path = if folder.is_empty() { source.path.to_string() } else { format!("{folder}/{}", source.path) };
        owned.entry(finding.at.file).or_insert_with(|| owners.of(&path));
    }
    Some(owned)
}

/// The text of a file that is there and not too large.
fn text(path: &Path) -> Option<String> {
    if !path.metadata().ok()?.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path).ok()?.take(MAX_BYTES + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= MAX_BYTES).then(|| String::from_utf8_lossy(&bytes).into_owned())
}
