//! Prose (Markdown, reStructuredText, AsciiDoc, plain text): the whole text is one comment.

use super::Input;
use super::scalars::bare;
use crate::model::code::File;
use crate::model::source::Span;

/// Lowers one text for people.
pub fn lower(input: Input<'_>) -> File {
    File { comments: vec![Span::new(input.id, 0, input.text.len())], ..bare(input) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_text_is_a_comment() {
        let file = lower(Input { id: Default::default(), path: "README.md", text: "# Hi\nit's \"so\"" });
        assert_eq!(file.comments, [Span::new(file.id, 0, 14)]);
        assert!(file.texts.is_empty() && file.settings.is_empty() && file.functions.len() == 1);
    }
}
