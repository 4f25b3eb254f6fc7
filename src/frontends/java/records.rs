//! Records: a field, an accessor and a constructor's parameter for each component.

use super::scopes::Context;
use super::set;
use super::{Lowering, children, expr, perform, step, tree};
use crate::frontends::base::own_field;
use crate::model::code::{Block, CONSTRUCTOR, ExprKind, Field, Function, FunctionKind, Param, StepKind, Type};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn record(&mut self, node: Node<'_>, body: Node<'_>, declared: &mut Type) {
        let components = tree::field(node, "parameters").map(children).unwrap_or_default();
        self.contexts.push(Context::function(false));
        let params = self.parameters(tree::field(node, "parameters"));
        self.contexts.pop();
        for (component, param) in components.iter().zip(&params) {
            let (of_type, is_wrapped) = tree::field(*component, "type").map_or((None, false), |n| self.field_type(n));
            let required = param.marks.iter().any(|m| matches!(m.name.rsplit(['.', '|']).next(), Some("NonNull" | "NotNull" | "Nonnull")));
            declared.fields.push(Field {
                name: param.name.clone(),
                declared: of_type,
                is_optional: is_wrapped || !required,
                marks: param.marks.clone(),
                span: param.span,
                ..Field::default()
            });
        }
        self.class_members(body, declared, false);
        let written: Vec<(bool, usize)> = declared
            .methods
            .iter()
            .filter_map(|ix| self.file.functions.get(*ix))
            .map(|f| (&*f.name == CONSTRUCTOR, f.params.len()))
            .collect();
        if !written.iter().any(|(constructs, count)| *constructs && *count == params.len()) {
            let compact = children(body).into_iter().find(|n| n.kind() == "compact_constructor_declaration");
            self.canonical(compact, declared, &params);
        }
        let names: Vec<_> = declared
            .methods
            .iter()
            .filter_map(|ix| self.file.functions.get(*ix))
            .filter(|f| f.params.is_empty())
            .map(|f| f.name.clone())
            .collect();
        for param in params.iter().filter(|p| !names.contains(&p.name)) {
            let at = param.span;
            let value = expr(ExprKind::Read(own_field(param.name.clone(), at)), at);
            let body = vec![step(StepKind::Return(Some(value)), at)];
            let accessor =
                Function { name: param.name.clone(), kind: FunctionKind::Method, body, span: at, name_span: at, ..Function::default() };
            self.add_method(declared, accessor);
        }
    }

    /// The constructor that takes every component; a compact one runs before the fields are set.
    fn canonical(&mut self, compact: Option<Node<'_>>, declared: &mut Type, params: &[Param]) {
        let span = declared.span;
        let mut body = Block::new();
        if let Some(inner) = compact.and_then(|n| tree::field(n, "body")) {
            let mut context = Context::function(false);
            context.blocks[0].extend(params.iter().map(|p| p.name.clone()));
            self.contexts.push(context);
            body.append(&mut self.block(inner));
            self.contexts.pop();
        }
        for param in params {
            let value = super::expressions::local(&param.name, param.span);
            body.push(perform(set(own_field(param.name.clone(), param.span), value, param.span)));
        }
        let name_span = compact.map_or(span.slice(0, 0), |n| self.span(n).slice(0, 0));
        let function = Function {
            name: CONSTRUCTOR.into(),
            kind: FunctionKind::Method,
            params: params.iter().map(|param| Param { promoted: true, ..param.clone() }).collect(),
            body,
            span,
            name_span,
            ..Function::default()
        };
        self.add_method(declared, function);
    }
}
