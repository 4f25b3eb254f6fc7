//! Helpers over tree-sitter that every tree-sitter frontend shares: parsing with limits, spans, text, children.

use super::Input;
use crate::model::code::Gap;
use crate::model::source::Span;
use std::ops::ControlFlow;
use tree_sitter::{Language, Node, ParseOptions, ParseState, Parser, Range, Tree};

/// Brackets may nest this deep before a file is left to the text lane: deeper ones are generated, and would overflow a stack.
pub const MAX_NESTING: usize = 500;

/// Lowering stops at this depth of the tree and leaves the rest opaque (long chains nest without brackets).
pub const MAX_DEPTH: usize = 1_000;

/// The deepest nesting of brackets in a text, counted without parsing.
pub fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0usize);
    for byte in text.bytes() {
        match byte {
            b'(' | b'[' | b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// So many bytes that are no space, with next to no letter or digit among them, are no code.
const STRETCH: usize = 4_000;

/// Whether a long stretch of a text is made of signs alone. Each single step of recovering from the errors in it may take as long as the
/// stretch, so that counting steps bounds nothing. Lines and boxes that are drawn with one sign do not count.
fn is_rubbish(text: &str) -> bool {
    let (mut counted, mut words, mut before) = (0usize, 0usize, 0u8);
    for byte in text.bytes().filter(|b| !b.is_ascii_whitespace()) {
        let is_word = byte.is_ascii_alphanumeric() || byte >= 0x80 || byte == b'_';
        if byte == before && !is_word {
            continue;
        }
        before = byte;
        counted += 1;
        words += usize::from(is_word);
        if counted == STRETCH {
            if words * 8 < counted {
                return true;
            }
            (counted, words) = (0, 0);
        }
    }
    false
}

/// Why a text is not given to a parser.
fn refused(text: &str) -> Option<&'static str> {
    if nesting(text) > MAX_NESTING {
        Some("nested too deeply")
    } else if is_rubbish(text) {
        Some("no code")
    } else {
        None
    }
}

/// Parses a text, or says why not. Code takes about one hundred operations for 150 bytes; what takes ten times as many on the way is
/// none, and recovering from its errors would take without end.
///
/// # Errors
/// The gap to record: nested too deeply, no code, or not to be parsed within reason.
pub fn parse(input: Input<'_>, language: &Language) -> Result<Tree, Gap> {
    parse_before(input, language, b"")
}

/// Parses a text as if its last line ended, for a grammar that looks for the end of a line wherever the text ends.
///
/// # Errors
/// The gap to record, as for [`parse`].
pub fn parse_lines(input: Input<'_>, language: &Language) -> Result<Tree, Gap> {
    parse_before(input, language, if input.text.ends_with('\n') { b"" } else { b"\n" })
}

/// Parses a text as if something stood behind it.
fn parse_before(input: Input<'_>, language: &Language, behind: &[u8]) -> Result<Tree, Gap> {
    let whole = Span::new(input.id, 0, input.text.len());
    if let Some(why) = refused(input.text) {
        return Err(Gap { span: whole, why });
    }
    let mut parser = Parser::new();
    let ready = parser.set_language(language).is_ok();
    let mut used = 0usize;
    // The library asks once in a hundred operations.
    let mut go_on = |state: &ParseState| {
        used += 1;
        if used > 500 + state.current_byte_offset() / 16 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let options = ParseOptions::new().progress_callback(&mut go_on);
    let bytes = input.text.as_bytes();
    let mut read = |at: usize, _| match bytes.get(at..) {
        Some(rest) if !rest.is_empty() => rest,
        _ => behind.get(at.saturating_sub(bytes.len())..).unwrap_or(&[]),
    };
    let tree = if ready { parser.parse_with_options(&mut read, None, Some(options)) } else { None };
    tree.ok_or(Gap { span: whole, why: "not parsed" })
}

/// Parses a part of a text (the script in a page); the tree's offsets are those of the whole text.
///
/// # Errors
/// The gap to record, as for [`parse`].
pub fn parse_part(input: Input<'_>, language: &Language, part: Range) -> Result<Tree, Gap> {
    let span = Span::new(input.id, part.start_byte, part.end_byte);
    if let Some(why) = refused(input.text.get(part.start_byte..part.end_byte).unwrap_or("")) {
        return Err(Gap { span, why });
    }
    let mut parser = Parser::new();
    let ready = parser.set_language(language).is_ok() && parser.set_included_ranges(&[part]).is_ok();
    let tree = if ready { parser.parse(input.text, None) } else { None };
    tree.ok_or(Gap { span, why: "not parsed" })
}

/// The span of a node. What stands behind a text for its grammar alone is no part of it.
pub fn span(input: Input<'_>, node: Node<'_>) -> Span {
    let end = input.text.len();
    Span::new(input.id, node.start_byte().min(end), node.end_byte().min(end))
}

/// A span without what begins and ends it, in bytes. What a parser repaired may lack these: then whole characters go.
pub fn inner(input: Input<'_>, whole: Span, head: usize, tail: usize) -> Span {
    let (start, end) = (whole.start as usize, whole.end as usize);
    let stands = |at: &usize| input.text.is_char_boundary(*at);
    let from = (start + head..end).find(stands).unwrap_or(end);
    let to = (from..end.saturating_sub(tail).max(from) + 1).rev().find(stands).unwrap_or(from);
    Span::new(input.id, from, to)
}

/// The text of a node.
pub fn text<'a>(input: Input<'a>, node: Node<'_>) -> &'a str {
    slice(input, span(input, node))
}

/// The text of a span.
pub fn slice(input: Input<'_>, span: Span) -> &str {
    input.text.get(span.start as usize..span.end as usize).unwrap_or("")
}

/// The span of what stands between the quotes of a literal; a broken one may lack either.
pub fn unquoted(input: Input<'_>, node: Node<'_>, quotes: &[char]) -> Span {
    let text = text(input, node);
    let inner = text.strip_prefix(quotes).unwrap_or(text);
    let start = node.start_byte() + text.len() - inner.len();
    Span::new(input.id, start, start + inner.strip_suffix(quotes).unwrap_or(inner).len())
}

/// The named children of a node, comments left out.
pub fn children<'t>(node: Node<'t>) -> Vec<Node<'t>> {
    let mut cursor = node.walk();
    node.named_children(&mut cursor).filter(|n| n.kind() != "comment").collect()
}

/// The child in a field.
pub fn field<'t>(node: Node<'t>, name: &str) -> Option<Node<'t>> {
    node.child_by_field_name(name)
}

/// The children in a field that several have, without the signs between them.
pub fn fields<'t>(node: Node<'t>, name: &str) -> Vec<Node<'t>> {
    let mut cursor = node.walk();
    node.children_by_field_name(name, &mut cursor).filter(Node::is_named).collect()
}

/// The entries of a literal or of arguments, each with its separator and the space up to the next one.
pub fn entries<'t>(input: Input<'_>, node: Node<'t>) -> Vec<(Node<'t>, Span)> {
    let mut cursor = node.walk();
    let mut found: Vec<(Node<'t>, usize)> = Vec::new();
    for child in node.children(&mut cursor).filter(|child| !child.is_extra()) {
        if child.is_named() {
            if let Some((_, end)) = found.last_mut() {
                *end = child.start_byte();
            }
            found.push((child, child.end_byte()));
        } else if child.kind() == ","
            && let Some((_, end)) = found.last_mut()
        {
            *end = child.end_byte();
        }
    }
    found.into_iter().map(|(child, end)| (child, Span::new(input.id, child.start_byte(), end))).collect()
}

/// Whether a node of a kind stands in a function's body, and not in a function inside it.
pub fn has_own(body: Node<'_>, kind: &str, is_function: impl Fn(&str) -> bool) -> bool {
    let mut stack = vec![body];
    while let Some(node) = stack.pop() {
        if node.kind() == kind {
            return true;
        }
        let mut cursor = node.walk();
        stack.extend(node.named_children(&mut cursor).filter(|n| !is_function(n.kind())));
    }
    false
}

/// Every node below (and with) `root`, in order, without recursion.
pub fn walk<'t>(root: Node<'t>) -> impl Iterator<Item = Node<'t>> {
    let mut cursor = root.walk();
    let mut more = true;
    std::iter::from_fn(move || {
        let node = more.then(|| cursor.node())?;
        if !cursor.goto_first_child() {
            while more && !cursor.goto_next_sibling() {
                more = cursor.goto_parent();
            }
        }
        Some(node)
    })
}

/// A gap for each syntax error below `root` (errors inside errors count once), at most 50.
pub fn gaps(input: Input<'_>, root: Node<'_>) -> Vec<Gap> {
    if !root.has_error() {
        return Vec::new();
    }
    walk(root).filter(|n| n.is_error() || n.is_missing()).take(50).map(|n| Gap { span: span(input, n), why: "syntax error" }).collect()
}
