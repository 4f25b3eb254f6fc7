//! Assignments and declarations of variables.

use super::declarations::listed;
use super::statements::rename;
use super::{Lowering, expr, operation, perform, read, set, unknown};
use crate::frontends::base::{field_of, is_simple_place};
use crate::frontends::{sums, tree};
use crate::model::code::{Arithmetic, Block, Expr, ExprKind, Place};
use crate::model::source::Name;
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    /// `a, b := x, y`: names that the scope has not yet are declared.
    pub(super) fn short_declaration(&mut self, node: Node<'t>, out: &mut Block) {
        let (left, right) = (listed(node, "left"), listed(node, "right"));
        // What is read on the right are the older variables.
        let is_results = right.len() == 1 && left.len() > 1;
        let values: Vec<Expr> = if is_results { Vec::new() } else { right.iter().map(|value| self.first_value(*value)).collect() };
        if let ([call], true) = (&right[..], is_results) {
            return self.declared_together(left, *call, out);
        }
        let classes: Vec<Option<Name>> = right.iter().map(|value| self.value_class(*value)).collect();
        for ((name, value), class) in left.into_iter().zip(values).zip(classes) {
            let span = self.span(name);
            if self.text(name) == "_" {
                out.push(perform(value));
                continue;
            }
            let value = self.unless_error(name, value, out);
            let local = self.declared_name(name);
            self.scope.value_types.remove(&local);
            self.scope.value_types.extend(class.map(|class| (local.clone(), class)));
            out.push(perform(set(Place::Local(local), value, span)));
        }
    }

    /// The variable that a name on the left of `:=` stands for: one of the same scope, or a new one.
    fn declared_name(&mut self, name: Node<'t>) -> Name {
        let written = self.text(name);
        match self.scope.layers.last().and_then(|layer| layer.get(written)) {
            Some(known) => known.clone(),
            None => self.declare(written),
        }
    }

    /// Several names for the results of one call, which are declared behind it: the call may declare others of these names.
    fn declared_together(&mut self, names: Vec<Node<'t>>, call: Node<'t>, out: &mut Block) {
        let mut steps = Block::new();
        let fresh: Vec<Option<Name>> = names.iter().map(|name| (self.text(*name) != "_").then(|| self.fresh("v"))).collect();
        let places = fresh.iter().map(|name| name.clone().map(Place::Local)).zip(names.iter().copied()).collect();
        self.take_results(call, places, &mut steps);
        for (before, name) in fresh.into_iter().zip(names) {
            let Some(before) = before else { continue };
            let unique = self.declared_name(name);
            rename(&mut steps, &before, &unique);
        }
        out.append(&mut steps);
    }

    /// A value that a variable begins with: what a pointer points to is copied.
    fn first_value(&mut self, node: Node<'t>) -> Expr {
        let value = self.expr(node);
        let is_copy = node.kind() == "unary_expression" && self.text(node).starts_with('*');
        if is_copy { operation("%copy", vec![value], self.span(node), self.span(node)) } else { value }
    }

    /// What a call returns as an error is not known.
    fn unless_error(&mut self, name: Node<'t>, value: Expr, out: &mut Block) -> Expr {
        if matches!(value.kind, ExprKind::Call { .. }) && super::conditions::is_error(self.text(name)) {
            let span = value.span;
            out.push(perform(value));
            return unknown(span);
        }
        value
    }

    pub(super) fn assignment(&mut self, node: Node<'t>, out: &mut Block) {
        let (left, right) = (listed(node, "left"), listed(node, "right"));
        let operator = tree::field(node, "operator").map_or("=", |operator| self.text(operator));
        if operator != "=" {
            if let ([target], [value]) = (&left[..], &right[..]) {
                self.compound(*target, operator, *value, out);
            }
            return;
        }
        if let ([call], [_, _, ..]) = (&right[..], &left[..]) {
            let places = left.iter().map(|target| (self.place(*target), *target)).collect();
            return self.take_results(*call, places, out);
        }
        let mut values: Vec<Expr> = right.iter().map(|value| self.first_value(*value)).collect();
        if values.len() > 1 {
            // All are evaluated before the first is assigned.
            values = values.into_iter().map(|value| self.put_aside(value, out)).collect();
        }
        for (target, value) in left.into_iter().zip(values) {
            let value = self.unless_error(target, value, out);
            let span = self.span(target);
            match self.place(target) {
                Some(place) => out.push(perform(set(place, value, span))),
                None => out.push(perform(value)),
            }
        }
    }

    fn put_aside(&mut self, value: Expr, out: &mut Block) -> Expr {
        let (place, span) = (Place::Local(self.fresh("a")), value.span);
        out.push(perform(set(place.clone(), value, span)));
        read(place, span)
    }

    /// `a += b`.
    fn compound(&mut self, target: Node<'t>, operator: &str, value: Node<'t>, out: &mut Block) {
        let (span, value) = (self.span(target), self.expr(value));
        let whole = span.to(value.span);
        let Some(place) = self.place(target).filter(is_simple_place) else {
            out.push(perform(value));
            return;
        };
        let old = read(place.clone(), span);
        let arithmetic = |op| expr(ExprKind::Arithmetic(op, Box::new(old.clone()), Box::new(value.clone())), whole);
        let new = match operator {
            "+=" => sums::joined(vec![old.clone(), value.clone()], whole),
            "-=" => arithmetic(Arithmetic::Subtract),
            "*=" => arithmetic(Arithmetic::Multiply),
            "/=" => arithmetic(Arithmetic::Divide),
            _ => arithmetic(Arithmetic::Other),
        };
        out.push(perform(set(place, new, whole)));
    }

    /// `i++` and `i--`.
    pub(super) fn step_by_one(&mut self, node: Node<'t>, op: Arithmetic, out: &mut Block) {
        let Some(target) = tree::children(node).first().copied() else { return };
        let span = self.span(node);
        if let Some(place) = self.place(target).filter(is_simple_place) {
            let one = expr(ExprKind::Number("1".into()), span);
            let old = read(place.clone(), self.span(target));
            out.push(perform(set(place, expr(ExprKind::Arithmetic(op, Box::new(old), Box::new(one)), span), span)));
        }
    }

    /// Where an expression on the left puts a value.
    pub(super) fn place(&mut self, node: Node<'t>) -> Option<Place> {
        match node.kind() {
            "identifier" => {
                let name = self.text(node);
                match self.variable(name) {
                    Some(local) => Some(Place::Local(local)),
                    None if name == "_" || self.scope.receiver.as_deref() == Some(name) => None,
                    None => Some(Place::Global(self.names.free(name))),
                }
            }
            "selector_expression" => {
                let (operand, field) = (tree::field(node, "operand")?, tree::field(node, "field")?);
                if let Some(name) = self.imported(operand, field) {
                    return Some(Place::Global(name));
                }
                let object = self.expr(operand);
                Some(field_of(object, self.text(field)))
            }
            "index_expression" => {
                let object = self.expr(tree::field(node, "operand")?);
                let index = self.expr(tree::field(node, "index")?);
                Some(Place::Index(Box::new(object), Some(Box::new(index))))
            }
            "unary_expression" => self.place(tree::field(node, "operand")?),
            "parenthesized_expression" | "expression_list" => self.place(tree::children(node).first().copied()?),
            _ => None,
        }
    }
}
