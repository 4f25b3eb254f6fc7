//! What the grammar, or PHP itself, stumbles over, mended byte for byte before a second parse, so that all places stay.
//!
//! Without this, one old spelling or one wrong character costs the rest of an array, a method or a class. Only the tree is made from
//! the mended text: names and literals are read from the real one.

use super::{Input, tree};
use crate::model::code::Gap;
use crate::model::source::Span;
use tree_sitter::{Node, Tree};

/// Mending stops after this many parses of one file.
const ROUNDS: usize = 3;

/// Words that the grammar does not take for a key in `"$map[word]"`.
const KEYWORDS: &[&str] = &[
    "abstract",
    "and",
    "as",
    "break",
    "callable",
    "case",
    "catch",
    "class",
    "clone",
    "const",
    "continue",
    "declare",
    "default",
    "do",
    "echo",
    "else",
    "elseif",
    "extends",
    "final",
    "finally",
    "fn",
    "for",
    "foreach",
    "function",
    "global",
    "goto",
    "if",
    "implements",
    "include",
    "instanceof",
    "insteadof",
    "interface",
    "match",
    "namespace",
    "new",
    "or",
    "print",
    "private",
    "protected",
    "public",
    "readonly",
    "require",
    "return",
    "static",
    "switch",
    "throw",
    "trait",
    "try",
    "use",
    "var",
    "while",
    "xor",
    "yield",
];

/// Parses a file, and the mended text of one with syntax errors as long as that leaves fewer of them. The gaps say what is wrong with
/// the file itself.
pub(super) fn parse(input: Input<'_>) -> Result<(Tree, Vec<Gap>), Gap> {
    let language = tree_sitter_php::LANGUAGE_PHP.into();
    let mut text = without_declarations(input.text);
    let mut tree = tree::parse(Input { text: &text, ..input }, &language)?;
    if let Some(end) = halted(&text, &tree) {
        text.truncate(end);
        tree = tree::parse(Input { text: &text, ..input }, &language)?;
    }
    let mut wrong = Vec::new();
    for _ in 0..ROUNDS {
        if !tree.root_node().has_error() {
            break;
        }
        let mended = Mended::new(&text, tree.root_node());
        let Some(better) = tree::parse(Input { text: &mended.text, ..input }, &language).ok().filter(|t| errors(t) < errors(&tree)) else {
            break;
        };
        (text, tree) = (mended.text, better);
        wrong.extend(mended.wrong);
    }
    let mut gaps = tree::gaps(input, tree.root_node());
    gaps.extend(wrong.into_iter().map(|at| Gap { span: Span::new(input.id, at, at + 1), why: "syntax error" }));
    gaps.sort_by_key(|g| g.span);
    Ok((tree, gaps))
}

/// An XML declaration looks like a short open tag.
fn without_declarations(text: &str) -> String {
    text.replace("<?xml", "<!xml")
}

/// Where `__halt_compiler();` stands: what follows is data.
fn halted(text: &str, tree: &Tree) -> Option<usize> {
    const HALT: &str = "__halt_compiler";
    text.match_indices("__").map(|(at, _)| at).find(|&at| {
        let end = at + HALT.len();
        let is_word = text.get(at..end).is_some_and(|word| word.eq_ignore_ascii_case(HALT));
        is_word && tree.root_node().descendant_for_byte_range(at, end).is_some_and(|n| n.kind() == "name" && n.end_byte() == end)
    })
}

fn errors(tree: &Tree) -> usize {
    tree::walk(tree.root_node()).filter(|n| n.is_error() || n.is_missing()).count()
}

/// A text and what is mended in it.
struct Mended {
    text: String,
    /// Places that are wrong in PHP, too.
    wrong: Vec<usize>,
}

impl Mended {
    fn new(text: &str, root: Node<'_>) -> Self {
        let mut mended = Self { text: text.to_owned(), wrong: Vec::new() };
        mended.keyword_keys();
        mended.braced_indexes(root);
        mended.separators(root);
        mended
    }

    fn put(&mut self, at: usize, new: char) {
        if self.text.is_char_boundary(at) && self.text.is_char_boundary(at + 1) {
            self.text.replace_range(at..at + 1, new.encode_utf8(&mut [0; 1]));
        }
    }

    /// `"$map[class]"`
    fn keyword_keys(&mut self) {
        let opens: Vec<usize> = self.text.match_indices('[').map(|(at, _)| at).collect();
        for open in opens {
            let longest = (open + 13).min(self.text.len());
            let word = self.text.get(open + 1..longest).and_then(|w| w.split_once(']')).map_or("", |(word, _)| word);
            if KEYWORDS.contains(&word) && after_name(&self.text[..open]) == Some('$') {
                self.put(open + 1, '_');
            }
        }
    }

    /// `$text{0}`, as before PHP 8.
    fn braced_indexes(&mut self, root: Node<'_>) {
        const QUOTED: &[&str] = &["string_content", "nowdoc_string", "escape_sequence", "comment", "text"];
        let quoted: Vec<_> = tree::walk(root).filter(|n| QUOTED.contains(&n.kind())).map(|n| n.byte_range()).collect();
        let is_quoted = |at: usize| {
            let before = quoted.partition_point(|range| range.start <= at);
            before.checked_sub(1).and_then(|last| quoted.get(last)).is_some_and(|range| range.contains(&at))
        };
        let is_index = |text: &str| text.ends_with(']') || matches!(after_name(text), Some('$' | '>'));
        let opens = self.text.match_indices('{').map(|(at, _)| at);
        let opens: Vec<usize> = opens.filter(|at| is_index(&self.text[..*at]) && !is_quoted(*at)).collect();
        for open in opens {
            let Some(close) = self.text[open..].find(['}', ';', '\n']).map(|at| open + at) else { continue };
            if close > open + 1 && self.text[close..].starts_with('}') {
                self.put(open, '[');
                self.put(close, ']');
            }
        }
    }

    /// A `;` between the entries of an array, and a comma at the end of an import list.
    fn separators(&mut self, root: Node<'_>) {
        for node in tree::walk(root).filter(|n| n.is_error() || n.is_missing()) {
            let tail = self.text.get(node.start_byte()..).unwrap_or("");
            let at = node.start_byte() + tail.len() - tail.trim_start().len();
            let rest = self.text.get(at + 1..).unwrap_or("");
            match self.text.as_bytes().get(at) {
                Some(b',') if rest.trim_start().starts_with('}') => self.put(at, ' '),
                Some(b'}') if node.is_missing() => {
                    let before = self.text[..at].trim_end();
                    if before.ends_with(',') {
                        self.put(before.len() - 1, ' ');
                    }
                }
                Some(b';') => {
                    let rest = rest.trim_start();
                    let line = rest.lines().next().unwrap_or("");
                    if rest.starts_with([')', ']']) || (line.contains("=>") && rest.starts_with(['\'', '"'])) {
                        self.put(at, ',');
                        self.wrong.push(at);
                    }
                }
                _ => {}
            }
        }
    }
}

/// The character before the name that a text ends with (`$` of a variable, `>` of a field).
fn after_name(text: &str) -> Option<char> {
    let before = text.trim_end_matches(|c: char| c == '_' || c.is_alphanumeric());
    if before.len() == text.len() { None } else { before.chars().next_back() }
}
