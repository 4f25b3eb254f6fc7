//! What is read off the whole tree without lowering it: string literals, inline HTML, comments. Code inside syntax errors is seen too.

use super::literals::{self, Part};
use super::{Input, tree};
use crate::model::code::{File, Literal};
use crate::model::source::Span;
use tree_sitter::Node;

/// Collects every string literal and comment.
pub(super) fn literals_and_comments(input: Input<'_>, root: Node<'_>, file: &mut File) {
    let mut read = 0;
    for node in tree::walk(root) {
        match node.kind() {
            "comment" => file.comments.push(tree::span(input, node)),
            "text" | "text_interpolation" => {
                // The text in an interpolation has been read with it.
                if node.start_byte() < read {
                    continue;
                }
                read = node.end_byte();
                let html = html(input.text, node);
                file.comments.extend(html.comments.iter().map(|&(from, to)| Span::new(input.id, from, to)));
                file.texts.extend(
                    html.texts
                        .iter()
                        .map(|&(from, to)| Literal { value: input.text[from..to].into(), span: Span::new(input.id, from, to) }),
                );
            }
            "string" | "encapsed_string" | "heredoc" | "nowdoc" | "shell_command_expression" => {
                for part in literals::parts(input.text, node) {
                    if let Part::Text { value, from, to } = part {
                        file.texts.push(Literal { value: value.into(), span: Span::new(input.id, from, to) });
                    }
                }
            }
            _ => {}
        }
    }
    file.texts.sort_by_key(|t| (t.span.start, t.span.end));
    file.comments.sort();
}

/// Inline HTML, cut into what is printed and what is comment (byte ranges).
#[derive(Default)]
pub(super) struct Html {
    pub(super) texts: Vec<(usize, usize)>,
    pub(super) comments: Vec<(usize, usize)>,
}

/// The HTML of a `text` or `text_interpolation` node. White space alone is nothing.
pub(super) fn html(text: &str, node: Node<'_>) -> Html {
    let (mut from, mut to) = (node.start_byte(), node.end_byte());
    if node.kind() == "text_interpolation" {
        let mut cursor = node.walk();
        for child in node.children(&mut cursor) {
            match child.kind() {
                // PHP drops one line break after the tag.
                "php_end_tag" => {
                    let after = text.get(child.end_byte()..).unwrap_or("");
                    from = child.end_byte() + ["\r\n", "\n"].iter().find(|b| after.starts_with(**b)).map_or(0, |b| b.len());
                }
                "php_tag" => to = child.start_byte(),
                _ => {}
            }
        }
    }
    let mut html = Html::default();
    let mut print = |from: usize, to: usize| {
        if text.get(from..to).is_some_and(|t| !t.trim().is_empty()) {
            html.texts.push((from, to));
        }
    };
    while let Some(open) = text.get(from..to).and_then(|t| t.find("<!--")) {
        let open = from + open;
        let close = text[open..to].find("-->").map_or(to, |at| open + at + 3);
        print(from, open);
        html.comments.push((open, close));
        from = close;
    }
    print(from, to);
    html
}
