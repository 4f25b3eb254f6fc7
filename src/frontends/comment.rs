//! How a comment is written in a file.

use super::{Role, language, text};

/// What begins and what ends a comment.
pub type Comment = (&'static str, &'static str);

/// Names of files that look like JSON and may hold comments.
const WITH_COMMENTS: &[&str] = &[".jsonc", ".json5", "tsconfig.json", ".code-workspace"];

/// Prose that HTML comments hide.
const MARKDOWN: &[&str] = &[".md", ".markdown", ".mdown", ".mkd"];

/// How a comment that fits on a line of its own is written in a file; nothing where there is no such thing.
pub fn comment(name: &str, path: &str) -> Option<Comment> {
    let Some(language) = language(name) else { return text::comment(path) };
    let ends = |endings: &[&str]| endings.iter().any(|ending| path.to_ascii_lowercase().ends_with(ending));
    match (language.name, language.role) {
        ("json", _) => ends(WITH_COMMENTS).then_some((language.line_comment, "")),
        ("html" | "xml", _) => Some(("<!--", "-->")),
        (_, Role::Prose) => ends(MARKDOWN).then_some(("<!--", "-->")),
        (_, Role::Text) => text::comment(path),
        _ => Some((language.line_comment, "")).filter(|(open, _)| !open.is_empty()),
    }
}
