//! `switch` and `select`.

use super::declarations::listed;
use super::names::Kind;
use super::types::is_plain;
use super::{Jump, Lowering, expr, perform, read, set, step, unknown};
use crate::frontends::base::is_simple;
use crate::frontends::cases::{Case, balanced, chained, ends};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, StepKind, Test, TypeRef};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// What a value of a map's type is that has a name.
const ANY_MAP: &str = "map*";

impl<'t> Lowering<'t> {
    pub(super) fn switch(&mut self, node: Node<'t>, out: &mut Block) {
        self.in_switch(node, out, |this, leave, out| {
            let subject = tree::field(node, "value").map(|value| this.kept(value, out));
            let mut cases = Vec::new();
            for clause in clauses(node) {
                let guard = (clause.kind() == "expression_case").then(|| {
                    let tests = listed(clause, "value").into_iter().map(|value| this.fits(value, subject.as_ref())).collect();
                    any_of(tests, this.span(clause))
                });
                cases.push(this.case(clause, guard, leave));
            }
            cases
        });
    }

    /// `switch v := x.(type) { … }`.
    pub(super) fn type_switch(&mut self, node: Node<'t>, out: &mut Block) {
        self.in_switch(node, out, |this, leave, out| {
            let Some(value) = tree::field(node, "value") else { return Vec::new() };
            let subject = this.kept(value, out);
            let alias = tree::field(node, "alias").map(|alias| this.text(alias));
            let mut cases = Vec::new();
            let told = this.told_apart(node);
            for clause in clauses(node) {
                let types = tree::fields(clause, "type");
                let guard = (clause.kind() == "type_case").then(|| {
                    let tests = types.iter().map(|of| if told { this.is_of(*of, &subject) } else { unknown(this.span(*of)) }).collect();
                    any_of(tests, this.span(clause))
                });
                let class = if let [of] = types[..] { this.class_of(of) } else { None };
                let case = this.scoped(|this| {
                    let span = this.span(clause);
                    let first = alias.map(|alias| {
                        let value = this.typed(class, subject.clone());
                        perform(set(Place::Local(this.declare(alias)), value, span))
                    });
                    let mut case = this.case(clause, guard, leave);
                    case.body.splice(0..0, first);
                    case
                });
                cases.push(case);
            }
            cases
        });
    }

    /// `select`: whichever channel is ready.
    pub(super) fn select(&mut self, node: Node<'t>, out: &mut Block) {
        self.in_switch(node, out, |this, leave, _| {
            let mut cases = Vec::new();
            for clause in clauses(node) {
                let guard = (clause.kind() == "communication_case").then(|| unknown(this.span(clause)));
                let case = this.scoped(|this| {
                    let mut first = Block::new();
                    if let Some(communication) = tree::field(clause, "communication") {
                        this.received(communication, &mut first);
                    }
                    let mut case = this.case(clause, guard, leave);
                    case.body.splice(0..0, first);
                    case
                });
                cases.push(case);
            }
            cases
        });
    }

    /// `v := <-c` of a `select`. Whether the channel is still open is not known.
    pub(super) fn received(&mut self, node: Node<'t>, out: &mut Block) {
        let declares = self.text(node).contains(":=");
        let mut value = tree::field(node, "right").or_else(|| tree::field(node, "value")).map(|value| self.expr(value));
        for name in listed(node, "left") {
            let span = self.span(name);
            let place = if declares { Some(Place::Local(self.declare(self.text(name)))) } else { self.place(name) };
            let value = value.take().unwrap_or_else(|| unknown(span));
            out.push(perform(match place {
                Some(place) => set(place, value, span),
                None => value,
            }));
        }
        out.extend(value.map(perform));
    }

    fn in_switch(&mut self, node: Node<'t>, out: &mut Block, cases: impl FnOnce(&mut Self, &Name, &mut Block) -> Vec<Case>) {
        let label = self.scope.label.take();
        let (span, leave) = (self.span(node), self.fresh("switch"));
        self.scoped(|this| {
            if let Some(first) = tree::field(node, "initializer") {
                this.statement(first, out);
            }
            this.scope.jumps.push(Jump { label, leave: leave.clone(), next: None });
            let cases = cases(this, &leave, out);
            this.scope.jumps.pop();
            let body = chained(&leave, &mut this.copied, &cases);
            out.push(step(StepKind::Block { label: leave, body }, span));
        });
    }

    /// A case runs to its end and leaves the switch, unless it says that it falls through.
    fn case(&mut self, clause: Node<'t>, guard: Option<Expr>, leave: &Name) -> Case {
        let span = self.span(clause);
        let mut cursor = clause.walk();
        let list = clause.named_children(&mut cursor).find(|n| n.kind() == "statement_list");
        let falls = list.and_then(|list| tree::children(list).last().copied()).is_some_and(|last| last.kind() == "fallthrough_statement");
        let mut body = list.map(|list| self.block(list)).unwrap_or_default();
        if !falls && !ends(&body) {
            body.push(step(StepKind::Break(leave.clone()), span));
        }
        Case { guard, body, span }
    }

    /// Whether the subject is a value; without a subject the case is a condition.
    fn fits(&mut self, node: Node<'t>, subject: Option<&Expr>) -> Expr {
        let value = self.expr(node);
        let span = value.span;
        match subject {
            Some(subject) => expr(ExprKind::Test(Test::Equal, Box::new(subject.clone()), Box::new(value)), span),
            None => value,
        }
    }

    /// Whether what a value is tells the types of a switch apart: of two kinds of maps, or of lists, its type would have to say which.
    fn told_apart(&self, node: Node<'t>) -> bool {
        let types = clauses(node).into_iter().flat_map(|clause| tree::fields(clause, "type"));
        let mut kinds: Vec<Name> = types.map(|of| self.kind_of_value(of).unwrap_or_else(|| self.text(of).into())).collect();
        let count = kinds.len();
        kinds.sort();
        kinds.dedup();
        // What a map of a named type holds is not known.
        let may_be_map = |kind: &Name| kind.starts_with("map") || kind.contains('.') && !kind.starts_with('*');
        let is_vague = kinds.iter().any(|kind| &**kind == ANY_MAP) && kinds.iter().filter(|kind| may_be_map(kind)).count() > 1;
        kinds.len() == count && !is_vague
    }

    /// Whether a value is of a type.
    pub(super) fn is_of(&self, of: Node<'t>, subject: &Expr) -> Expr {
        let (span, value) = (self.span(of), Box::new(subject.clone()));
        if of.kind() == "type_identifier" && self.text(of) == "nil" {
            let null = Box::new(expr(ExprKind::Null, span));
            return expr(ExprKind::Test(Test::Equal, value, null), span);
        }
        match self.class_of(of).or_else(|| self.kind_of_value(of)) {
            Some(class) => expr(ExprKind::IsA(value, TypeRef::Named(class)), span),
            None => unknown(span),
        }
    }

    /// What values of a type without a class are, in the language's own words: `string`, `int`, `map`, `map[]`, `[]`.
    fn kind_of_value(&self, of: Node<'t>) -> Option<Name> {
        let written = self.text(of);
        match of.kind() {
            "type_identifier" if let Some(kind) = self.names.kind(written) => match kind {
                Kind::Map => Some(ANY_MAP.into()),
                Kind::List => Some("[]".into()),
                _ => None,
            },
            "type_identifier" => {
                self.declaration(of).name.filter(|_| is_plain(written) && !matches!(written, "error" | "any" | "comparable"))
            }
            "map_type" => {
                let holds_lists = tree::field(of, "value").is_some_and(|value| value.kind() == "slice_type");
                Some(if holds_lists { "map[]" } else { "map" }.into())
            }
            "slice_type" if written == "[]byte" => Some("string".into()),
            "slice_type" => Some("[]".into()),
            "function_type" => Some("func".into()),
            _ => None,
        }
    }

    /// A value that is read again.
    fn kept(&mut self, node: Node<'t>, out: &mut Block) -> Expr {
        let value = self.expr(node);
        if is_simple(&value) {
            return value;
        }
        let (place, span) = (Place::Local(self.fresh("s")), value.span);
        out.push(perform(set(place.clone(), value, span)));
        read(place, span)
    }
}

fn clauses(node: Node<'_>) -> Vec<Node<'_>> {
    tree::children(node).into_iter().filter(|n| n.kind().ends_with("_case")).collect()
}

fn any_of(tests: Vec<Expr>, span: Span) -> Expr {
    balanced(tests, ExprKind::Or).unwrap_or_else(|| unknown(span))
}
