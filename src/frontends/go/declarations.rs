//! What stands outside of functions: constants, variables, and recovered parts of broken files.

use super::{Lowering, operation, perform, set};
use crate::frontends::base::{self, Deeper};
use crate::frontends::tree;
use crate::model::code::{Block, Callee, Expr, ExprKind, Place};
use crate::model::source::Name;
use tree_sitter::Node;

/// What a comment begins with that has the next variable hold a file.
const EMBED: &str = "//go:embed ";

impl<'t> Lowering<'t> {
    /// A declaration outside of functions.
    pub(super) fn outermost(&mut self, node: Node<'t>, out: &mut Block) {
        match node.kind() {
            "function_declaration" => self.function(node),
            "method_declaration" => self.method(node),
            "const_declaration" => self.constants(node),
            "var_declaration" => self.variables(node, out),
            "type_declaration" | "package_clause" | "import_declaration" => {}
            "ERROR" => {
                for child in tree::children(node) {
                    self.deeper(child, |this| this.outermost(child, out));
                }
            }
            _ => self.statement(node, out),
        }
    }

    /// Whether a function is one that runs by itself, after the variables have their values.
    pub(super) fn is_start(&self, node: Node<'t>) -> bool {
        node.kind() == "function_declaration" && tree::field(node, "name").is_some_and(|name| self.text(name) == "init")
    }

    /// `func init() { … }`
    pub(super) fn start(&mut self, node: Node<'t>, out: &mut Block) {
        self.function(node);
        let Some(name) = tree::field(node, "name") else { return };
        let callee = Callee::Function { name: self.names.own(self.text(name)), fallback: None };
        let call = ExprKind::Call { callee, args: Vec::new(), name: self.span(name) };
        out.push(perform(super::expr(call, self.span(node))));
    }

    fn constants(&mut self, node: Node<'t>) {
        for (name, value) in self.specified(node) {
            let name = self.names.own(self.text(name));
            self.file.constants.push((name, value));
        }
    }

    /// The constants of a declaration and their values: a specification without values repeats those before it, and `iota` counts.
    pub(super) fn specified(&mut self, node: Node<'t>) -> Vec<(Node<'t>, Expr)> {
        let mut found = Vec::new();
        let mut values = Vec::new();
        for (index, spec) in tree::children(node).into_iter().filter(|n| n.kind() == "const_spec").enumerate() {
            let own = listed(spec, "value");
            if !own.is_empty() {
                values = own;
            }
            self.scope.iota = Some(index);
            for (name, value) in tree::fields(spec, "name").into_iter().zip(values.clone()) {
                let fits = self.may_copy(value.end_byte() - value.start_byte());
                let value = if fits { self.expr(value) } else { super::unknown(self.span(value)) };
                found.push((name, value));
            }
        }
        self.scope.iota = None;
        found
    }

    fn variables(&mut self, node: Node<'t>, out: &mut Block) {
        for spec in specs(node) {
            let places = tree::fields(spec, "name").into_iter().map(|name| {
                let place = (self.text(name) != "_").then(|| Place::Global(self.names.own(self.text(name))));
                (place, name)
            });
            let places: Vec<(Option<Place>, Node<'t>)> = places.collect();
            if let ([(Some(place), name)], Some(value)) = (&places[..], self.embedded(node, spec)) {
                let span = self.span(*name);
                out.push(perform(set(place.clone(), value, span)));
                continue;
            }
            // What has no value yet is given one elsewhere.
            let of = tree::field(spec, "type").map_or("", |of| of.kind());
            if tree::field(spec, "value").is_some() || matches!(of, "qualified_type" | "map_type" | "struct_type") {
                self.declared(spec, places, out);
            }
        }
    }

    /// `//go:embed settings.json` before a variable: it holds the file.
    fn embedded(&self, declaration: Node<'t>, spec: Node<'t>) -> Option<Expr> {
        let above = |node: Node<'t>| node.prev_named_sibling().filter(|before| before.kind() == "comment");
        let comment = above(spec).or_else(|| above(declaration))?;
        let named = self.text(comment).strip_prefix(EMBED).filter(|_| tree::field(spec, "value").is_none())?;
        let path = named.trim().trim_matches(['"', '`']);
        let at = self.text(comment).rfind(path)?;
        let span = self.span(comment).slice(at, at + path.len());
        let path = super::expr(ExprKind::Text(path.into(), span), span);
        Some(operation("%embedded", vec![path], span, span))
    }

    /// Gives variables their first values: those that the declaration says, else what their type begins with.
    pub(super) fn declared(&mut self, spec: Node<'t>, places: Vec<(Option<Place>, Node<'t>)>, out: &mut Block) {
        let of = tree::field(spec, "type");
        let class = of.and_then(|of| self.class_of(of));
        let values = listed(spec, "value");
        if let ([value], true) = (&values[..], places.len() > 1) {
            return self.take_results(*value, places, out);
        }
        let mut values = values.into_iter();
        for (place, name) in places {
            let value = match (values.next(), of) {
                (Some(value), _) => {
                    let value = self.expr(value);
                    self.typed(class.clone(), value)
                }
                (None, Some(of)) => self.zero(of, self.span(name)),
                (None, None) => continue,
            };
            let span = self.span(name);
            out.push(perform(match place {
                Some(place) => set(place, value, span),
                None => value,
            }));
        }
    }

    /// A value that is declared to be of a class.
    pub(super) fn typed(&self, class: Option<Name>, value: Expr) -> Expr {
        let shows = matches!(value.kind, ExprKind::New { .. } | ExprKind::Typed(..) | ExprKind::Null | ExprKind::Closure(_));
        let span = value.span;
        base::typed(class.filter(|_| !shows), value, span)
    }
}

/// The specifications of a declaration, whether it has brackets or not.
pub(super) fn specs(node: Node<'_>) -> Vec<Node<'_>> {
    let inside = |n: Node<'_>| n.kind().ends_with("_spec") || n.kind() == "type_alias";
    let children = tree::children(node);
    let listed = children.iter().filter(|n| n.kind().ends_with("_spec_list")).flat_map(|n| tree::children(*n));
    listed.chain(children.iter().copied()).filter(|n| inside(*n)).collect()
}

/// The expressions of a list in a field.
pub(super) fn listed<'t>(node: Node<'t>, field: &str) -> Vec<Node<'t>> {
    match tree::field(node, field) {
        Some(list) if list.kind() == "expression_list" => tree::children(list),
        Some(one) => vec![one],
        None => Vec::new(),
    }
}
