//! Statements.

use super::declarations::specs;
use super::{Lowering, operation, perform, step};
use crate::frontends::base::Deeper;
use crate::frontends::tree;
use crate::model::code::{Arithmetic, Block, ExprKind, Place, StepKind};
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    /// The statements of a block or of a case, without a scope of their own.
    pub(super) fn statements(&mut self, node: Node<'t>, out: &mut Block) {
        for child in tree::children(node) {
            match child.kind() {
                "statement_list" => tree::children(child).into_iter().for_each(|statement| self.statement(statement, out)),
                _ => self.statement(child, out),
            }
        }
    }

    /// A block in a scope of its own.
    pub(super) fn block(&mut self, node: Node<'t>) -> Block {
        let mut body = Block::new();
        self.scoped(|this| this.statements(node, &mut body));
        body
    }

    pub(super) fn statement(&mut self, node: Node<'t>, out: &mut Block) {
        self.deeper(node, |this| this.one_statement(node, out));
    }

    fn one_statement(&mut self, node: Node<'t>, out: &mut Block) {
        match node.kind() {
            "short_var_declaration" => self.short_declaration(node, out),
            "assignment_statement" => self.assignment(node, out),
            "expression_statement" | "go_statement" | "defer_statement" => {
                let values: Vec<_> = tree::children(node).into_iter().map(|value| self.expr(value)).collect();
                out.extend(values.into_iter().map(perform));
            }
            "var_declaration" => self.local_variables(node, out),
            "const_declaration" => self.local_constants(node, out),
            "type_declaration" => specs(node).into_iter().for_each(|spec| self.local_type(spec)),
            "return_statement" => self.return_statement(node, out),
            "if_statement" => self.branch(node, out),
            "for_statement" => self.for_loop(node, out),
            "expression_switch_statement" => self.switch(node, out),
            "type_switch_statement" => self.type_switch(node, out),
            "select_statement" => self.select(node, out),
            "block" => out.extend(self.block(node)),
            "inc_statement" => self.step_by_one(node, Arithmetic::Add, out),
            "dec_statement" => self.step_by_one(node, Arithmetic::Subtract, out),
            "labeled_statement" => self.labelled(node, out),
            "break_statement" | "continue_statement" => self.jump(node, out),
            "send_statement" => {
                let (channel, value) = (tree::field(node, "channel"), tree::field(node, "value"));
                let values = channel.into_iter().chain(value).map(|n| self.expr(n)).collect();
                let span = self.span(node);
                out.push(perform(operation("%send", values, span, span)));
            }
            "receive_statement" => self.received(node, out),
            "empty_statement" | "fallthrough_statement" | "goto_statement" | "comment" => {}
            "ERROR" => self.statements(node, out),
            _ => {
                let value = self.expr(node);
                out.push(perform(value));
            }
        }
    }

    fn local_variables(&mut self, node: Node<'t>, out: &mut Block) {
        for spec in specs(node) {
            let written = tree::fields(spec, "name");
            // The names are declared behind their values.
            let mut steps = Block::new();
            let places: Vec<_> = written
                .iter()
                .map(|name| {
                    let is_blank = self.text(*name) == "_";
                    let fresh = Place::Local(self.fresh("v"));
                    ((!is_blank).then_some(fresh), *name)
                })
                .collect();
            let temporary: Vec<Option<Place>> = places.iter().map(|(place, _)| place.clone()).collect();
            self.declared(spec, places, &mut steps);
            for (place, name) in temporary.into_iter().zip(written) {
                let Some(Place::Local(before)) = place else { continue };
                let unique = self.declare(self.text(name));
                if let Some(of) = tree::field(spec, "type") {
                    self.is_declared(&unique, of);
                }
                rename(&mut steps, &before, &unique);
            }
            out.append(&mut steps);
        }
    }

    fn local_constants(&mut self, node: Node<'t>, out: &mut Block) {
        for (name, value) in self.specified(node) {
            let span = self.span(name);
            let place = Place::Local(self.declare(self.text(name)));
            out.push(perform(super::set(place, value, span)));
        }
    }

    fn labelled(&mut self, node: Node<'t>, out: &mut Block) {
        let label = tree::field(node, "label").map(|label| self.text(label).to_owned());
        for child in tree::children(node).into_iter().filter(|n| n.kind() != "label_name") {
            self.scope.label = label.clone();
            self.statement(child, out);
            self.scope.label = None;
        }
    }

    fn jump(&mut self, node: Node<'t>, out: &mut Block) {
        let label = tree::children(node).first().map(|label| self.text(*label));
        let goes_on = node.kind() == "continue_statement";
        let jumps = self.scope.jumps.iter().rev();
        let mut fitting = jumps.filter(|jump| match label {
            Some(label) => jump.label.as_deref() == Some(label),
            None => !goes_on || jump.next.is_some(),
        });
        let target = fitting.next().and_then(|jump| if goes_on { jump.next.clone() } else { Some(jump.leave.clone()) });
        let span = self.span(node);
        if let Some(target) = target {
            out.push(step(StepKind::Break(target), span));
        }
    }
}

/// Gives the variable that steps assign its name.
pub(super) fn rename(steps: &mut Block, before: &str, after: &crate::model::source::Name) {
    for step in steps {
        if let StepKind::Do(value) = &mut step.kind
            && let ExprKind::Assign { place, .. } = &mut value.kind
            && matches!(&**place, Place::Local(name) if **name == *before)
        {
            **place = Place::Local(after.clone());
        }
    }
}
