//! Annotations: the class that a declaration names, whether it may be left out, and what stands beside it.

use super::Lowering;
use super::names::last_segment;
use super::scopes::Imported;
use crate::frontends::tree;
use crate::model::code::Mark;
use crate::model::source::Name;
use tree_sitter::Node;

/// Annotations nest this deep; what is inside a deeper one is not looked at.
const MAX_NESTING: usize = 8;

/// What an annotation says.
#[derive(Debug, Clone, Default)]
pub(super) struct Declared {
    /// The qualified name of the class, without type arguments.
    pub(super) class: Option<Name>,
    /// It may be null, or left out.
    pub(super) is_optional: bool,
    /// It may not be left out, whatever else says so (`Required[…]`).
    pub(super) required: bool,
    /// An attribute of the class (`ClassVar[…]`).
    pub(super) of_class: bool,
    /// A parameter of the constructor and no field (`InitVar[…]`).
    pub(super) only_parameter: bool,
    /// What `Annotated` adds.
    pub(super) marks: Vec<Mark>,
}

impl Lowering<'_> {
    /// What an annotation says.
    pub(super) fn declared(&mut self, node: Node<'_>) -> Declared {
        let mut declared = Declared::default();
        self.read_annotation(self.text(node), &mut declared, 0);
        if self.text(node).contains("Annotated") {
            let calls = tree::walk(node).filter(|n| n.kind() == "call");
            let outer: Vec<Node<'_>> = calls.collect();
            for call in outer {
                let mark = self.mark(call);
                declared.marks.push(mark);
            }
        }
        declared
    }

    fn read_annotation(&self, text: &str, declared: &mut Declared, depth: usize) {
        let text = text.trim().trim_matches(['"', '\'']).trim();
        if depth > MAX_NESTING || text.is_empty() {
            return;
        }
        let parts = split(text, '|');
        if parts.len() > 1 {
            self.read_union(&parts, declared, depth);
            return;
        }
        let (base, inside) = match text.split_once('[') {
            Some((base, rest)) => (base.trim(), rest.strip_suffix(']').unwrap_or(rest)),
            None => (text, ""),
        };
        let arguments = split(inside, ',');
        let first = arguments.first().copied().unwrap_or_default();
        match last_segment(base) {
            "Optional" => {
                declared.is_optional = true;
                self.read_annotation(first, declared, depth + 1);
            }
            "Union" => self.read_union(&arguments, declared, depth),
            "Annotated" | "Final" | "ReadOnly" | "Mapped" | "Type" | "Awaitable" | "Coroutine" if !inside.is_empty() => {
                self.read_annotation(first, declared, depth + 1);
            }
            "NotRequired" => {
                declared.is_optional = true;
                self.read_annotation(first, declared, depth + 1);
            }
            "Required" => {
                declared.required = true;
                self.read_annotation(first, declared, depth + 1);
            }
            "ClassVar" => {
                declared.of_class = true;
                self.read_annotation(first, declared, depth + 1);
            }
            "InitVar" => {
                declared.only_parameter = true;
                self.read_annotation(first, declared, depth + 1);
            }
            _ if base.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.')) => declared.class = Some(self.qualified(base)),
            _ => {}
        }
    }

    /// One of several: none among them makes it optional, the only other one is the class.
    fn read_union(&self, parts: &[&str], declared: &mut Declared, depth: usize) {
        let (none, classes): (Vec<&str>, Vec<&str>) = parts.iter().partition(|part| matches!(part.trim(), "None" | "NoneType"));
        declared.is_optional |= !none.is_empty();
        if let [one] = classes[..] {
            self.read_annotation(one, declared, depth + 1);
        }
    }

    /// A name as other files would say it: through the imports of this one.
    pub(super) fn qualified(&self, written: &str) -> Name {
        let path = written.split(['[', '(']).next().unwrap_or(written).trim();
        let (first, rest) = match path.split_once('.') {
            Some((first, rest)) => (first, format!(".{rest}")),
            None => (path, String::new()),
        };
        let binding = self.scopes.resolve(self.scope, first);
        let Some(Imported { module, name }) = binding.filter(|b| b.writes == 0).and_then(|b| b.import.as_ref()) else { return path.into() };
        let module = module.trim_start_matches('.');
        match name {
            Some(name) if module.is_empty() => format!("{name}{rest}").into(),
            Some(name) => format!("{module}.{name}{rest}").into(),
            None => format!("{module}{rest}").into(),
        }
    }
}

/// The parts of a text between separators that stand in no brackets.
fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0usize);
    for (at, c) in text.char_indices() {
        match c {
            '[' | '(' | '{' => depth += 1,
            ']' | ')' | '}' => depth = depth.saturating_sub(1),
            c if c == separator && depth == 0 => {
                parts.push(text.get(from..at).unwrap_or_default());
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text.get(from..).unwrap_or_default());
    parts
}

/// Whether a class is one of the language's own values.
pub(super) fn is_builtin(class: &str) -> bool {
    super::builtins::is_own(class)
        || matches!(class.split('.').next(), Some("typing" | "typing_extensions" | "collections"))
        || class == "None"
}
