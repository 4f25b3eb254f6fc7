//! Members: fields, methods, initialiser blocks, nested types.

use super::outline::{has_modifier, is_type};
use super::scopes::Context;
use super::{Lowering, children, expr, tree};
use crate::model::code::{Block, Callee, Expr, ExprKind, Field, Function, FunctionKind, Place, Step, StepKind, Type};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// The members of a class body. What comes back are the steps of its initialiser blocks, which its constructors run.
    pub(super) fn class_members(&mut self, body: Node<'_>, declared: &mut Type, has_parent: bool) -> Block {
        let owner = self.class().map(|c| c.ix);
        let members = flattened(body);
        // A constructor runs initialiser blocks that stand behind it as well.
        let mut blocks = Block::new();
        for block in members.iter().filter(|m| m.kind() == "block") {
            self.contexts.push(Context::function(false));
            blocks.append(&mut self.block(*block));
            self.contexts.pop();
        }
        for member in members {
            match member.kind() {
                "field_declaration" | "constant_declaration" => self.field_declaration(member, declared),
                "method_declaration" => {
                    let ix = self.method(member, owner);
                    declared.methods.push(ix);
                }
                "annotation_type_element_declaration" => {}
                "constructor_declaration" => {
                    if let Some(owner) = owner {
                        let ix = self.constructor(member, owner, &blocks, has_parent);
                        declared.methods.push(ix);
                    }
                }
                "static_initializer" => self.static_block(member, declared),
                _ if is_type(member) => self.type_declaration(member),
                _ => {}
            }
        }
        blocks
    }

    /// `private static final String A = "a", B;`
    fn field_declaration(&mut self, node: Node<'_>, declared: &mut Type) {
        let in_interface = node.kind() == "constant_declaration";
        let is_static = in_interface || has_modifier(node, "static");
        let is_final = in_interface || has_modifier(node, "final");
        let class = tree::field(node, "type");
        let (of_type, is_wrapped) = class.map_or((None, false), |n| self.field_type(n));
        let marks = self.marks(node);
        let required = marks.iter().any(|m| matches!(m.name.rsplit(['.', '|']).next(), Some("NonNull" | "NotNull" | "Nonnull")));
        self.contexts.push(Context::function(is_static));
        for declarator in children(node).into_iter().filter(|n| n.kind() == "variable_declarator") {
            let Some(name) = tree::field(declarator, "name") else { continue };
            let init = tree::field(declarator, "value").map(|n| {
                let value = self.expr(n);
                class.map_or(value.clone(), |class| self.typed(class, value))
            });
            declared.fields.push(Field {
                name: self.text(name).into(),
                declared: of_type.clone(),
                is_optional: is_wrapped || !required,
                marks: marks.clone(),
                is_constant: is_static && is_final && init.is_some(),
                is_embedded: false,
                init,
                is_static,
                span: self.span(declarator),
            });
        }
        self.contexts.pop();
    }

    /// `static { … }`: calls on a static field belong to what it is initialised with; the rest is a method that nobody calls.
    fn static_block(&mut self, node: Node<'_>, declared: &mut Type) {
        let span = self.span(node);
        self.contexts.push(Context::function(true));
        let mut steps: Block = Block::new();
        for block in children(node) {
            steps.append(&mut self.block(block));
        }
        self.contexts.pop();
        let rest: Block = steps.into_iter().filter_map(|step| self.filled_field(step, declared)).collect();
        if rest.is_empty() {
            return;
        }
        let function = Function {
            name: format!("static@{}", node.start_byte()).into(),
            kind: FunctionKind::Method,
            is_static: true,
            body: rest,
            span,
            name_span: span.slice(0, 0),
            ..Function::default()
        };
        self.add_method(declared, function);
    }

    /// Moves a call on a static field into the field's initialiser; gives back any other step.
    fn filled_field(&mut self, step: Step, declared: &mut Type) -> Option<Step> {
        let field = match &step.kind {
            StepKind::Do(Expr { kind: ExprKind::Call { callee: Callee::Method(object, _), .. }, .. }) => match &object.kind {
                ExprKind::Read(Place::Static(_, name)) => declared.fields.iter_mut().find(|f| f.name == *name && f.is_static),
                _ => None,
            },
            _ => None,
        };
        let Some((field, init)) = field.and_then(|f| f.init.take().map(|init| (f, init))) else { return Some(step) };
        let StepKind::Do(Expr { kind: ExprKind::Call { callee: Callee::Method(object, member), args, name }, span }) = step.kind else {
            field.init = Some(init);
            return None;
        };
        let at = init.span;
        let (made, mut all): (Name, Vec<Expr>) = match init.kind {
            ExprKind::Sequence(mut all) if is_filling(&all) => match all.pop().map(|e| e.kind) {
                Some(ExprKind::Read(Place::Local(made))) => (made, all),
                _ => (self.temporary(), all),
            },
            kind => {
                let made = self.temporary();
                let first = super::set(Place::Local(made.clone()), expr(kind, at), at);
                (made, vec![first])
            }
        };
        let filled = Box::new(expr(ExprKind::Read(Place::Local(made.clone())), object.span));
        all.push(expr(ExprKind::Call { callee: Callee::Method(filled, member), args, name }, span));
        all.push(expr(ExprKind::Read(Place::Local(made)), at));
        field.init = Some(expr(ExprKind::Sequence(all), at));
        None
    }
}

/// Whether a sequence makes an object, calls its methods and gives it.
fn is_filling(all: &[Expr]) -> bool {
    let first = matches!(all.first().map(|e| &e.kind), Some(ExprKind::Assign { place, .. }) if matches!(&**place, Place::Local(n) if n.starts_with('%')));
    first && matches!(all.last().map(|e| &e.kind), Some(ExprKind::Read(Place::Local(n))) if n.starts_with('%'))
}

/// The members of a body, those in syntax errors and behind the constants of an enumeration included.
fn flattened(body: Node<'_>) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    let mut todo = vec![body];
    while let Some(node) = todo.pop() {
        let inside = children(node);
        for child in inside {
            match child.kind() {
                "ERROR" | "enum_body_declarations" => todo.push(child),
                _ => found.push(child),
            }
        }
    }
    found.sort_by_key(Node::start_byte);
    found
}
