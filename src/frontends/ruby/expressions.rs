//! Expressions: the dispatch by node kind, and names.

use super::statements::Target;
use super::{Lowering, read, unknown};
use crate::frontends::base::{Deeper, called};
use crate::frontends::tree;
use crate::model::code::{Block, Callee, Captures, Expr, ExprKind, Place, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    /// Lowers an expression.
    pub(super) fn expr(&mut self, node: Node<'t>) -> Expr {
        let span = self.span(node);
        self.deeper(node, |this| this.expr_here(node)).unwrap_or_else(|| unknown(span))
    }

    fn expr_here(&mut self, node: Node<'t>) -> Expr {
        match node.kind() {
            "identifier" => self.named(node, self.name(node)),
            "constant" | "scope_resolution" => self.constant(node),
            "instance_variable" | "class_variable" | "global_variable" | "element_reference" => self.read_place(node),
            "self" => self.make(node, ExprKind::This),
            "nil" => self.make(node, ExprKind::Null),
            "true" => self.make(node, ExprKind::Bool(true)),
            "false" => self.make(node, ExprKind::Bool(false)),
            "integer" | "float" | "rational" | "complex" => self.number(node),
            "string" => self.string(node),
            "chained_string" => self.chained(node),
            "heredoc_beginning" => self.heredoc(node),
            "simple_symbol" | "hash_key_symbol" => self.symbol(node),
            "delimited_symbol" | "bare_string" | "bare_symbol" => self.string(node),
            "character" => self.character(node),
            "regex" => self.regex(node),
            "array" | "string_array" | "symbol_array" | "right_assignment_list" => self.array(node),
            "hash" => self.hash(node),
            "call" => self.call(node),
            "lambda" => self.lambda(node),
            "yield" => self.yielded(node),
            "super" => self.bare_super(node),
            "match_pattern" | "test_pattern" => self.matched(node),
            "binary" => self.binary(node),
            "unary" => self.unary(node),
            "assignment" => self.assignment(node),
            "operator_assignment" => self.augmented(node),
            "conditional" | "if" | "unless" | "elsif" | "if_modifier" | "unless_modifier" => self.chosen(node),
            "rescue_modifier" => match tree::field(node, "body") {
                Some(body) => self.expr(body),
                None => self.opaque(node),
            },
            "parenthesized_statements" | "then" | "else" | "body_statement" | "block_body" | "interpolation" => self.sequence(node),
            "begin" if !is_guarded(node) => self.sequence(node),
            "begin" | "case" | "case_match" | "while" | "until" | "for" | "while_modifier" | "until_modifier" => self.stepped(node),
            "method" | "singleton_method" | "class" | "module" | "singleton_class" | "alias" => self.stepped(node),
            "splat_argument" | "hash_splat_argument" | "block_argument" => self.only(node),
            "retry" | "redo" => self.make(node, ExprKind::Throw(None)),
            "return" | "next" | "break" => self.opaque(node),
            "heredoc_body" | "comment" | "empty_statement" | "undef" | "uninterpreted" => self.make(node, ExprKind::Null),
            _ => self.opaque(node),
        }
    }

    /// The named children, lowered.
    pub(super) fn all(&mut self, node: Node<'t>) -> Vec<Expr> {
        let kept = tree::children(node).into_iter().filter(|n| !matches!(n.kind(), "heredoc_body" | "empty_statement"));
        kept.collect::<Vec<_>>().into_iter().map(|child| self.expr(child)).collect()
    }

    /// Something without a meaning of its own, with what is inside.
    pub(super) fn opaque(&mut self, node: Node<'t>) -> Expr {
        let parts = self.all(node);
        self.make(node, ExprKind::Opaque(parts))
    }

    /// Several expressions, of which the last one counts.
    fn sequence(&mut self, node: Node<'t>) -> Expr {
        let children: Vec<_> =
            tree::children(node).into_iter().filter(|n| !matches!(n.kind(), "heredoc_body" | "empty_statement")).collect();
        match children[..] {
            [] => self.make(node, ExprKind::Null),
            [one] => self.expr(one),
            _ if children.iter().any(|child| is_step(child.kind())) => self.stepped(node),
            _ => {
                let parts = children.into_iter().map(|child| self.expr(child)).collect();
                self.make(node, ExprKind::Sequence(parts))
            }
        }
    }

    /// Steps where an expression is expected: a function that is called where it stands.
    pub(super) fn stepped(&mut self, node: Node<'t>) -> Expr {
        let ix = self.reserve();
        self.scope.jumps.push(super::Jump::Closure);
        self.scope.layers.push(Default::default());
        let mut body = Block::new();
        match node.kind() {
            "parenthesized_statements" | "then" | "else" | "body_statement" | "block_body" | "interpolation" => {
                self.body(&tree::children(node), &Target::Return, &mut body);
            }
            _ => self.statement(node, &Target::Return, &mut body),
        }
        self.scope.layers.pop();
        self.scope.jumps.pop();
        let span = self.span(node);
        let function = self.filled_closure(ix, Vec::new(), Captures::All { this: true }, body, span);
        called(function, Vec::new(), span.slice(0, 0), span)
    }

    /// A name alone: a variable, or a call without arguments.
    pub(super) fn named(&mut self, node: Node<'t>, name: Name) -> Expr {
        let span = self.span(node);
        if self.is_local(&name) {
            return read(Place::Local(name), span);
        }
        match &*name {
            "__method__" => {
                let method = self.scope.method.clone().unwrap_or_default();
                self.make(node, ExprKind::Text(method, span))
            }
            "block_given?" => {
                let block = read(Place::Local("&".into()), span);
                self.make(node, ExprKind::IsSet(Box::new(block)))
            }
            "raise" | "fail" => self.make(node, ExprKind::Throw(None)),
            "exit" | "abort" | "exit!" => self.make(node, ExprKind::Stop(None)),
            "new" if let Some(class) = self.own_class() => self.make(node, ExprKind::New { class, args: Vec::new() }),
            _ if name.starts_with(char::is_uppercase) => self.constant_named(&name, span),
            _ => {
                let callee = Callee::Function { name, fallback: None };
                self.make(node, ExprKind::Call { callee, args: Vec::new(), name: span })
            }
        }
    }

    /// The class that an expression means where one is expected.
    pub(super) fn type_ref(&mut self, node: Node<'t>) -> TypeRef {
        match node.kind() {
            "constant" | "scope_resolution" => match self.path(node) {
                Some(name) => TypeRef::Named(name),
                None => TypeRef::Value(Box::new(self.expr(node))),
            },
            "self" if self.scope.is_static => TypeRef::Late,
            "identifier" if self.scope.is_static && self.text(node) == "self" => TypeRef::Late,
            _ => TypeRef::Value(Box::new(self.expr(node))),
        }
    }
}

/// Whether a `begin` has more than a body.
pub(super) fn is_guarded(node: Node<'_>) -> bool {
    tree::children(node).iter().any(|n| matches!(n.kind(), "rescue" | "ensure" | "else"))
}

/// Whether a node can only be steps.
fn is_step(kind: &str) -> bool {
    matches!(kind, "while" | "until" | "for" | "while_modifier" | "until_modifier" | "return" | "next" | "break" | "case_match" | "begin")
}
