//! What annotations have a compiler plug-in write: accessors, constructors and builders that stand in no source.

use super::expressions::{local, plain};
use super::set;
use super::{Lowering, expr, perform, step};
use crate::frontends::base::own_field;
use crate::model::code::{
    Arg, Block, CONSTRUCTOR, Expr, ExprKind, Field, Function, FunctionKind, Mark, Param, StepKind, Type, TypeIx, TypeRef,
};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// Adds the methods that the annotations of a type and of its fields ask for.
    pub(super) fn generated(&mut self, node: Node<'_>, declared: &mut Type) {
        if node.kind() == "record_declaration" || node.kind() == "interface_declaration" {
            return;
        }
        let marks = declared.marks.clone();
        let all = |names: &[&str]| names.iter().any(|n| has(&marks, n));
        let fluent = marks.iter().any(|m| is(m, "Accessors") && m.args.iter().any(|a| a.name.as_deref() == Some("fluent")));
        let (reads, writes) = (all(&["Data", "Value", "Getter"]), all(&["Data", "Setter"]));
        let is_value = all(&["Value"]);
        let fields: Vec<Field> = declared.fields.iter().filter(|f| !f.is_static && !f.name.starts_with('#')).cloned().collect();
        for field in &fields {
            if reads || has(&field.marks, "Getter") {
                let name = if fluent { field.name.clone() } else { getter(field) };
                let value = expr(ExprKind::Read(own_field(field.name.clone(), field.span)), field.span);
                self.write_once(declared, &name, Vec::new(), vec![step(StepKind::Return(Some(value)), field.span)], field);
            }
            if (writes && !is_value) || has(&field.marks, "Setter") {
                let name = if fluent { field.name.clone() } else { accessor("set", &field.name) };
                let param = Param { name: field.name.clone(), declared: field.declared.clone(), span: field.span, ..Param::default() };
                let mut body = vec![assigns(field)];
                if fluent {
                    body.push(step(StepKind::Return(Some(expr(ExprKind::This, field.span))), field.span));
                }
                self.write_once(declared, &name, vec![param], body, field);
            }
        }
        let required: Vec<Field> = fields.iter().filter(|f| self.is_required(node, f) && f.init.is_none()).cloned().collect();
        if all(&["NoArgsConstructor"]) {
            self.write_constructor(declared, &[]);
        }
        if all(&["AllArgsConstructor", "Value", "Builder", "SuperBuilder"]) {
            self.write_constructor(declared, &fields);
        }
        if all(&["RequiredArgsConstructor", "Data"]) {
            self.write_constructor(declared, &required);
        }
        if all(&["Builder", "SuperBuilder"]) {
            self.write_builder(declared, &fields);
        }
    }

    fn write_once(&mut self, declared: &mut Type, name: &Name, params: Vec<Param>, body: Block, field: &Field) {
        let taken = |ix: &usize| self.file.functions.get(*ix).is_some_and(|f| f.name == *name && f.params.len() == params.len());
        if declared.methods.iter().any(taken) {
            return;
        }
        let function = Function {
            name: name.clone(),
            kind: FunctionKind::Method,
            params,
            body,
            span: field.span,
            name_span: field.span,
            ..Function::default()
        };
        self.add_method(declared, function);
    }

    fn write_constructor(&mut self, declared: &mut Type, fields: &[Field]) {
        let written = |ix: &usize| self.file.functions.get(*ix).is_some_and(|f| &*f.name == CONSTRUCTOR && f.params.len() == fields.len());
        if declared.methods.iter().any(written) {
            return;
        }
        let at = declared.span.slice(0, 0);
        let params = fields.iter().map(parameter).collect();
        let body = fields.iter().map(assigns).collect();
        let function =
            Function { name: CONSTRUCTOR.into(), kind: FunctionKind::Method, params, body, span: at, name_span: at, ..Function::default() };
        self.add_method(declared, function);
    }

    /// `builder()`, and the class it makes: a setter for each field, and `build()`.
    fn write_builder(&mut self, declared: &mut Type, fields: &[Field]) {
        let at = declared.span.slice(0, 0);
        let plain_name = declared.name.rsplit('.').next().unwrap_or(&declared.name);
        let builder: Name = format!("{}.{plain_name}Builder", declared.name).into();
        if declared.methods.iter().any(|ix| self.file.functions.get(*ix).is_some_and(|f| &*f.name == "builder")) {
            return;
        }
        let made = expr(ExprKind::New { class: TypeRef::Named(builder.clone()), args: Vec::new() }, at);
        let makes = Function {
            name: "builder".into(),
            kind: FunctionKind::Method,
            is_static: true,
            body: vec![step(StepKind::Return(Some(made)), at)],
            span: at,
            name_span: at,
            ..Function::default()
        };
        self.add_method(declared, makes);
        let ix: TypeIx = self.file.types.len();
        let mut class = Type { name: builder, span: at, ..Type::default() };
        let mut method = |l: &mut Self, name: &str, params: Vec<Param>, body: Block| {
            class.methods.push(l.add_function(Function {
                name: name.into(),
                owner: Some(ix),
                kind: FunctionKind::Method,
                params,
                body,
                span: at,
                name_span: at,
                ..Function::default()
            }));
        };
        for field in fields {
            let body = vec![assigns(field), step(StepKind::Return(Some(expr(ExprKind::This, at))), at)];
            method(self, &field.name, vec![parameter(field)], body);
        }
        let args: Vec<Arg> = fields.iter().map(|f| plain(expr(ExprKind::Read(own_field(f.name.clone(), at)), at))).collect();
        let built = expr(ExprKind::New { class: TypeRef::Named(declared.name.clone()), args }, at);
        method(self, "build", Vec::new(), vec![step(StepKind::Return(Some(built)), at)]);
        class.fields = fields.to_vec();
        self.file.types.push(class);
    }

    /// Whether a field must be given to the constructor: it is final, or must not be null.
    fn is_required(&self, node: Node<'_>, field: &Field) -> bool {
        let everything = has(&field.marks, "NonNull");
        let declaration = node.descendant_for_byte_range(field.span.start as usize, field.span.end as usize);
        let mut at = declaration;
        while let Some(node) = at {
            if node.kind() == "field_declaration" {
                return everything || super::outline::has_modifier(node, "final");
            }
            at = node.parent();
        }
        everything
    }
}

/// Whether a mark has that simple name.
fn is(mark: &Mark, name: &str) -> bool {
    mark.name.rsplit('.').next() == Some(name)
}

fn has(marks: &[Mark], name: &str) -> bool {
    marks.iter().any(|m| is(m, name))
}

fn parameter(field: &Field) -> Param {
    Param { name: field.name.clone(), declared: field.declared.clone(), span: field.span, ..Param::default() }
}

/// `this.field = field;`
fn assigns(field: &Field) -> crate::model::code::Step {
    let value: Expr = local(&field.name, field.span);
    perform(set(own_field(field.name.clone(), field.span), value, field.span))
}

fn getter(field: &Field) -> Name {
    match field.declared.as_deref() {
        Some("boolean") => accessor("is", &field.name),
        _ => accessor("get", &field.name),
    }
}

/// `get` and `tokenUrl` make `getTokenUrl`.
fn accessor(verb: &str, field: &str) -> Name {
    let mut letters = field.chars();
    let first = letters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{verb}{first}{}", letters.as_str()).into()
}
