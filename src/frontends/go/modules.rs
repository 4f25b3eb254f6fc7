//! `go.mod`: by which paths the packages of a module are imported.

use crate::frontends::{Input, text};
use crate::model::code::File;
use crate::model::source::{Name, folder};

/// Lowers the description of a module.
pub fn lower(input: Input<'_>) -> File {
    let mut file = text::lower(input);
    let folder = folder(input.path);
    let path = input.text.lines().find_map(|line| line.trim().strip_prefix("module")?.split_whitespace().next());
    if let Some(path) = path.map(|path| path.trim_matches(['"', '`'])) {
        let below = if folder.is_empty() { "*".to_owned() } else { format!("{folder}/*") };
        file.module_paths = vec![(path.into(), folder.into()), (Name::from(format!("{path}/*")), below.into())];
    }
    file
}
