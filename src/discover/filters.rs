//! Filters: which entries of a folder are looked at, by their names and by what the settings leave out.

use super::Discovery;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;

/// Folders that hold other people's code.
const VENDORED: &[&str] = &["vendor", "node_modules", "third_party", "Pods", "bower_components", ".svn"];

/// Hidden names that are read by default, because configuration stands in them; `prefix*` matches a beginning.
const HIDDEN_READ: &[&str] = &[
    ".env*",
    ".flaskenv",
    ".github",
    ".gitlab",
    ".gitlab-ci*",
    ".travis.y*",
    ".circleci",
    ".appveyor.y*",
    ".azure*",
    ".bitbucket*",
    ".buildkite",
    ".drone.y*",
    ".gitea",
    ".forgejo",
    ".woodpecker*",
    ".platform*",
    ".devcontainer*",
    ".docker*",
    ".ddev",
    ".lando*",
    ".config",
    ".vscode",
    ".postman",
    ".htaccess",
    ".user.ini",
    ".npmrc",
];

/// What the settings leave out, by the folder that the globs are relative to.
///
/// # Errors
/// A glob that is none.
pub(super) fn exclude(settings: &Discovery) -> Result<Vec<Gitignore>, String> {
    let mut by_folder: BTreeMap<&Path, Vec<&str>> = BTreeMap::new();
    settings.exclude.iter().for_each(|(folder, glob)| by_folder.entry(folder).or_default().push(glob));
    let build = |(folder, globs): (&Path, Vec<&str>)| {
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
        let mut builder = GitignoreBuilder::new(folder);
        builder.allow_unclosed_class(false);
        for glob in globs {
            builder.add_line(None, glob).map_err(|e| format!("cannot exclude `{glob}`: {e}"))?;
        }
        builder.build().map_err(|e| format!("cannot exclude: {e}"))
    };
    by_folder.into_iter().map(build).collect()
}

/// Whether a glob leaves a path out.
pub(super) fn is_excluded(path: &Path, folder: bool, exclude: &[Gitignore]) -> bool {
    exclude.iter().any(|e| e.matched(path, folder).is_ignore())
}

/// Whether a folder of that name holds other people's code.
pub(super) fn is_vendored(name: &OsStr) -> bool {
    VENDORED.iter().any(|v| name == *v)
}

/// Whether a name is not hidden, or read all the same.
pub(super) fn is_shown(name: &OsStr, hidden: bool) -> bool {
    !name.as_encoded_bytes().starts_with(b".") || (name != ".git" && (hidden || read_hidden(name)))
}

/// Whether a walk of the root would have come to a file below it that is not there any more. Ignore files are not asked: git knew the
/// file.
pub(super) fn is_walked(path: &Path, root: &Path, settings: &Discovery, exclude: &[Gitignore]) -> bool {
    let parts = path.ancestors().take_while(|part| *part != root);
    parts.enumerate().all(|(up, part)| {
        let (folder, name) = (up > 0, part.file_name().unwrap_or_default());
        let vendored = folder && !settings.vendored && is_vendored(name);
        !vendored && !is_excluded(part, folder, exclude) && is_shown(name, settings.hidden)
    })
}

/// Whether a hidden file or folder is read by default.
fn read_hidden(name: &OsStr) -> bool {
    let Some(name) = name.to_str() else { return false };
    HIDDEN_READ.iter().any(|known| match known.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == *known,
    })
}
