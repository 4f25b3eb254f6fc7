//! Calls of Python's own functions that are more than calls: those that make maps, read and write fields, test types, end the program.

use super::Lowering;
use super::calls::function_call;
use super::names::{last_segment, unwrapped};
use super::scopes::Imported;
use crate::frontends::tree;
use crate::model::code::{Entry, Expr, ExprKind, Member, Place};
use tree_sitter::Node;

impl Lowering<'_> {
    /// The expression that a call of a builtin is, if it is one.
    pub(super) fn builtin(&mut self, node: Node<'_>, function: Node<'_>, arguments: Option<Node<'_>>) -> Option<Expr> {
        if self.ends_program(function) {
            let value = arguments.and_then(|list| list.named_child(0)).map(|n| Box::new(self.expr(n)));
            return Some(self.make(node, ExprKind::Stop(value)));
        }
        if last_segment(self.text(function)) == "namedtuple" {
            let list = arguments.map(tree::children).unwrap_or_default();
            return self.named_tuple(node, &list);
        }
        // Words that are statements in Python 2 (`print`, `exec`) are no identifiers.
        if !matches!(function.kind(), "identifier" | "print" | "exec") || self.scopes.resolve(self.scope, self.text(function)).is_some() {
            return None;
        }
        let list: Vec<Node<'_>> = arguments.filter(|a| a.kind() == "argument_list").map(tree::children).unwrap_or_default();
        let name = self.text(function);
        let done = match (name, &list[..]) {
            ("dict", all) if all.iter().all(|a| matches!(a.kind(), "keyword_argument" | "dictionary_splat")) => {
                Some(self.dict(node, arguments))
            }
            ("getattr", [object, name]) => Some(self.attribute_read(node, *object, *name, None)),
            ("getattr", [object, name, default]) => Some(self.attribute_read(node, *object, *name, Some(*default))),
            ("hasattr", [object, name]) => {
                let value = self.attribute_read(node, *object, *name, None);
                Some(self.make(node, ExprKind::IsSet(Box::new(value))))
            }
            ("setattr", [object, name, value]) => {
                let place = self.attribute_place(*object, *name);
                let value = self.expr(*value);
                Some(super::set(place, value, self.span(node)))
            }
            ("isinstance" | "issubclass", [value, class]) => Some(self.is_instance(node, *value, *class)),
            _ => None,
        };
        if done.is_some() {
            return done;
        }
        let builtin = NAMES.contains(&name) || self.scopes.stars().is_empty();
        if !builtin {
            return None;
        }
        let args = self.arguments(arguments);
        Some(function_call(name, args, self.span(function), self.span(node)))
    }

    fn ends_program(&self, function: Node<'_>) -> bool {
        match function.kind() {
            "identifier" => {
                matches!(self.text(function), "exit" | "quit") && self.scopes.resolve(self.scope, self.text(function)).is_none()
                    || self.imports(self.text(function), "sys", "exit")
            }
            "attribute" => matches!(self.text(function), "sys.exit" | "os._exit"),
            _ => false,
        }
    }

    fn imports(&self, name: &str, from: &str, wanted: &str) -> bool {
        let binding = self.scopes.resolve(self.scope, name);
        matches!(binding.and_then(|b| b.import.as_ref()), Some(Imported { module, name: Some(name) }) if **module == *from && **name == *wanted)
    }

    /// `dict(a=1, **more)`.
    fn dict(&mut self, node: Node<'_>, arguments: Option<Node<'_>>) -> Expr {
        let mut entries = Vec::new();
        for (child, span) in arguments.map(|list| tree::entries(self.input, list)).unwrap_or_default() {
            match (tree::field(child, "name"), tree::field(child, "value")) {
                (Some(name), Some(value)) => {
                    let at = self.span(name);
                    let key = Some(Expr { kind: ExprKind::Text(self.name(name), at), span: at });
                    entries.push(Entry { key, value: self.expr(value), spread: false, span });
                }
                _ => entries.push(Entry { key: None, value: self.expr(child), spread: true, span }),
            }
        }
        self.make(node, ExprKind::Map(entries))
    }

    fn attribute_place(&mut self, object: Node<'_>, name: Node<'_>) -> Place {
        let member = match self.literal(name) {
            Some(name) => Member::Named(name),
            None => Member::Computed(self.expr(name)),
        };
        Place::Field(Box::new(self.expr(object)), Box::new(member))
    }

    fn attribute_read(&mut self, node: Node<'_>, object: Node<'_>, name: Node<'_>, default: Option<Node<'_>>) -> Expr {
        let place = self.attribute_place(object, name);
        let value = self.make(node, ExprKind::Read(place));
        match default {
            Some(default) => {
                let default = self.expr(default);
                self.make(node, ExprKind::Coalesce(Box::new(value), Box::new(default)))
            }
            None => value,
        }
    }

    fn is_instance(&mut self, node: Node<'_>, value: Node<'_>, class: Node<'_>) -> Expr {
        let value = self.expr(value);
        let class = unwrapped(class);
        let classes = if class.kind() == "tuple" { tree::children(class) } else { vec![class] };
        let mut whole: Option<Expr> = None;
        for class in classes {
            let test = if matches!(self.text(class), "type(None)" | "NoneType") {
                let none = self.make(class, ExprKind::Null);
                super::operators::tested("is", value.clone(), none, self.span(node))
            } else {
                let class = self.type_ref(class);
                self.make(node, ExprKind::IsA(Box::new(value.clone()), class))
            };
            whole = Some(match whole {
                Some(before) => self.make(node, ExprKind::Or(Box::new(before), Box::new(test))),
                None => test,
            });
        }
        whole.unwrap_or_else(|| self.make(node, ExprKind::Opaque(vec![value])))
    }
}

/// Functions that are there without an import.
const NAMES: &[&str] = &[
    "abs",
    "all",
    "any",
    "ascii",
    "basestring",
    "bin",
    "bool",
    "bytearray",
    "bytes",
    "callable",
    "chr",
    "classmethod",
    "compile",
    "delattr",
    "dict",
    "dir",
    "divmod",
    "enumerate",
    "eval",
    "exec",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "globals",
    "hasattr",
    "hash",
    "help",
    "hex",
    "id",
    "input",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "list",
    "locals",
    "long",
    "map",
    "max",
    "memoryview",
    "min",
    "next",
    "object",
    "oct",
    "open",
    "ord",
    "pow",
    "print",
    "property",
    "range",
    "raw_input",
    "reduce",
    "repr",
    "reversed",
    "round",
    "set",
    "setattr",
    "slice",
    "sorted",
    "staticmethod",
    "str",
    "sum",
    "super",
    "tuple",
    "type",
    "unichr",
    "unicode",
    "vars",
    "xrange",
    "zip",
];

/// Whether a name is one that nobody has to import.
pub(super) fn is_own(name: &str) -> bool {
    NAMES.contains(&name)
}
