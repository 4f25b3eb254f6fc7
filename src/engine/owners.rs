//! Who owns the files that findings point into.

use crate::discover;
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
    let folder = base.strip_prefix(root).unwrap_or(Path::new(""));
    let mut owned = Owned::new();
    for finding in findings {
        let Some(source) = sources.get(finding.at.file) else { continue };
        owned.entry(finding.at.file).or_insert_with(|| owners.of(&discover::slashed(&folder.join(&*source.path))));
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
    (bytes.len() as u64 <= MAX_BYTES).then(|| discover::decode(&bytes).text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::model::source::{FileId, Source, Span, UnitId};

    fn finding(file: u32) -> Finding {
        crate::triage::finding("r", Span::new(FileId(file), 0, 1))
    }

    #[test]
    fn the_file_is_that_of_the_repository_and_paths_begin_at_its_root() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        std::fs::create_dir_all(at("docs")).unwrap();
        std::fs::create_dir_all(at("web/app")).unwrap();
        let source = |path: &str| Source { path: path.into(), text: "x".into(), bom: 0, unit: UnitId(0), language: "text" };
        let sources = Sources { files: vec![source("a.js"), source("b.php")] };
        let owned = || owners(&at("web"), &sources, &[finding(0), finding(0), finding(1)]);
        assert_eq!(owned(), None, "nobody says who owns what");
        std::fs::write(at("docs/CODEOWNERS"), "/web/*.js @web\n").unwrap();
        assert_eq!(owned(), None, "the root of the repository is not known");
        std::fs::create_dir(at(".git")).unwrap();
        assert_eq!(owned(), Some([(FileId(0), vec!["@web".into()]), (FileId(1), Vec::new())].into()));
        std::fs::write(at("CODEOWNERS"), "* @all\n").unwrap();
        assert_eq!(owned().unwrap()[&FileId(1)], ["@all".into()], "the first place that has one");
    }
}
