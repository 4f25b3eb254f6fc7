//! Code that stands in files of another kind: templates and notebooks.
//!
//! What is no code is blanked out, byte by byte, and what marks code becomes what the language of the code has for it. So the text that
//! a frontend is given is as long as the file, and every span points to its place in the file.

mod blade;
mod erb;
mod notebook;
#[cfg(test)]
mod tests;

use super::Input;
use crate::model::code::File;
use crate::model::source::Span;

/// The code of a file of which it is only a part.
#[derive(Debug, Default)]
pub(super) struct Embedded {
    /// As long as the file.
    pub code: String,
    /// What people read, as bytes of the file.
    pub prose: Vec<(usize, usize)>,
}

/// Lowers a file by a frontend for whole files, which is given the code in it when it is a template or a notebook.
pub(super) fn lower(input: Input<'_>, whole: fn(Input<'_>) -> File) -> File {
    let Some(embedded) = embedded(input) else { return whole(input) };
    let mut file = whole(Input { text: &embedded.code, ..input });
    file.comments.extend(embedded.prose.into_iter().map(|(start, end)| Span::new(input.id, start, end)));
    file.comments.sort_unstable();
    file
}

fn embedded(input: Input<'_>) -> Option<Embedded> {
    let path = input.path.to_ascii_lowercase();
    if path.ends_with(".blade.php") {
        Some(blade::read(input.text))
    } else if path.ends_with(".erb") {
        Some(erb::read(input.text))
    } else if path.ends_with(".ipynb") {
        Some(notebook::read(input))
    } else {
        None
    }
}

/// A copy of a text in which everything but line ends is blank, to be filled in.
fn blank(text: &str) -> Vec<u8> {
    text.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { byte } else { b' ' }).collect()
}

/// Puts a text at a place of a copy.
fn put(copy: &mut [u8], at: usize, text: &str) {
    if let Some(place) = copy.get_mut(at..at + text.len()) {
        place.copy_from_slice(text.as_bytes());
    }
}
