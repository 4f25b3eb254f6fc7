//! Classes, structs, records, interfaces and enums.

use super::names::{plain, qualified_name};
use super::{Class, Lowering, expr, flat, has_modifier, tree};
use crate::frontends::base::{Deeper, unknown};
use crate::model::code::{
    Arg, CONSTRUCTOR, Expr, ExprKind, Field, Function, FunctionIx, FunctionKind, Mark, Member, Place, StepKind, Type, TypeRef,
};
use crate::model::source::Name;
use tree_sitter::Node;

/// What an attribute's class may be called at its end.
const ATTRIBUTE: &str = "Attribute";

impl Lowering<'_> {
    pub(super) fn type_declaration(&mut self, node: Node<'_>) {
        let name = qualified_name(self.input, node);
        let mut declared = Type { name: name.clone(), span: self.span(node), marks: self.marks(node), ..Type::default() };
        let is_interface = node.kind() == "interface_declaration";
        declared.is_abstract = is_interface || has_modifier(self.input, node, "abstract");
        let children = super::children(node);
        let bases = children.iter().copied().find(|n| n.kind() == "base_list");
        if node.kind() != "enum_declaration" {
            declared.parents = bases.map(|n| self.parents(n)).unwrap_or_default();
        }
        let ix = self.file.types.len();
        self.file.types.push(Type { name: name.clone(), ..Type::default() });
        let inherits = self.members.inherits(&name);
        let inheriting = self.inheriting_parameter(node);
        self.classes.push(Class { ix, name, inherits, inheriting });
        if let Some(parameters) = children.iter().copied().find(|n| n.kind() == "parameter_list") {
            self.primary_constructor(node, parameters, bases, &mut declared);
        }
        if node.kind() == "enum_declaration" {
            declared.is_enum = true;
            let span = self.span(node);
            declared.methods.push(self.case_constructor(ix, span));
            declared.methods.push(self.enum_text(node, ix));
        }
        for member in tree::field(node, "body").map(flat).unwrap_or_default() {
            self.deeper(member, |l| l.member_declaration(member, &mut declared, is_interface));
        }
        merge_twins(&mut declared);
        self.classes.pop();
        if let Some(place) = self.file.types.get_mut(ix) {
            *place = declared;
        }
    }

    /// The parents; a constructor's arguments stand between them.
    fn parents(&self, bases: Node<'_>) -> Vec<TypeRef> {
        let named = super::children(bases).into_iter().filter(|n| n.kind() != "argument_list");
        named.map(|n| self.type_ref(tree::field(n, "type").unwrap_or(n))).collect()
    }

    fn member_declaration(&mut self, node: Node<'_>, declared: &mut Type, is_interface: bool) {
        match node.kind() {
            "field_declaration" | "event_field_declaration" => self.fields(node, declared),
            "property_declaration" => self.property(node, declared, is_interface),
            "indexer_declaration" => self.indexer(node, declared),
            "method_declaration" => {
                let ix = self.method(node);
                declared.methods.push(ix);
            }
            "constructor_declaration" if has_modifier(self.input, node, "static") => self.static_constructor(node, declared),
            "constructor_declaration" => {
                let ix = self.constructor(node);
                declared.methods.push(ix);
            }
            "enum_member_declaration" => self.enum_case(node, declared),
            "destructor_declaration" | "operator_declaration" | "conversion_operator_declaration" | "event_declaration" => {}
            kind if super::names::is_type_declaration(kind) => self.type_declaration(node),
            "ERROR" => {
                for inner in super::children(node) {
                    if super::expressions::is_statement(inner) || inner.kind() == "local_function_statement" {
                        self.stray(inner, declared);
                    } else {
                        self.deeper(inner, |l| l.member_declaration(inner, declared, is_interface));
                    }
                }
            }
            _ => {}
        }
    }

    /// A statement that a syntax error put among members: it is a method that nobody calls.
    fn stray(&mut self, node: Node<'_>, declared: &mut Type) {
        let head = Function { name: "%stray".into(), kind: FunctionKind::Method, ..Function::default() };
        let ix = self.file_function(node, head, |l, _| {
            let mut body = Vec::new();
            l.statement(node, &mut body);
            body
        });
        declared.methods.push(ix);
    }

    fn fields(&mut self, node: Node<'_>, declared: &mut Type) {
        let is_constant = has_modifier(self.input, node, "const");
        let is_static = is_constant || has_modifier(self.input, node, "static");
        let is_final = is_constant || (is_static && has_modifier(self.input, node, "readonly"));
        let marks = self.marks(node);
        for declaration in super::children(node).into_iter().filter(|n| n.kind() == "variable_declaration") {
            let of_type = tree::field(declaration, "type");
            for declarator in super::children(declaration).into_iter().filter(|n| n.kind() == "variable_declarator") {
                let Some(name) = tree::field(declarator, "name") else { continue };
                let init = super::children(declarator).into_iter().rfind(|n| *n != name && n.kind() != "bracketed_argument_list");
                let init = init.map(|n| self.initialiser(n, of_type, is_static));
                declared.fields.push(Field {
                    name: plain(self.text(name)).into(),
                    declared: of_type.and_then(|n| self.declared_name(n)),
                    is_optional: of_type.is_some_and(|n| n.kind() == "nullable_type"),
                    marks: marks.clone(),
                    init,
                    is_static,
                    is_constant: is_final,
                    is_embedded: false,
                    span: self.span(declarator),
                });
            }
        }
    }

    /// The initialiser of a field.
    pub(super) fn initialiser(&mut self, node: Node<'_>, of_type: Option<Node<'_>>, is_static: bool) -> Expr {
        self.in_function(is_static, false, |l| l.value_of(node, of_type))
    }

    /// `record A(string X)`, `class A(HttpClient http) : B(http)`
    fn primary_constructor(&mut self, node: Node<'_>, parameters: Node<'_>, bases: Option<Node<'_>>, declared: &mut Type) {
        let head = Function { name: CONSTRUCTOR.into(), kind: FunctionKind::Method, ..Function::default() };
        let ix = self.file_function(node, head, |l, function| {
            function.params = l.parameters(parameters);
            function.params.iter_mut().for_each(|p| p.promoted = true);
            let arguments = bases.and_then(|b| {
                let first = super::children(b).into_iter().next()?;
                let own = super::children(first).into_iter().find(|n| n.kind() == "argument_list");
                own.or_else(|| super::children(b).into_iter().find(|n| n.kind() == "argument_list"))
            });
            match (arguments, bases) {
                (Some(arguments), Some(bases)) => vec![super::perform(l.chained(TypeRef::Parent, Some(arguments), bases))],
                _ => Vec::new(),
            }
        });
        declared.methods.push(ix);
        let params = super::children(parameters).into_iter().filter(|n| n.kind() == "parameter");
        for parameter in params {
            let Some(name) = tree::field(parameter, "name") else { continue };
            let of_type = tree::field(parameter, "type");
            declared.fields.push(Field {
                name: plain(self.text(name)).into(),
                declared: of_type.and_then(|n| self.declared_name(n)),
                is_optional: of_type.is_some_and(|n| n.kind() == "nullable_type"),
                marks: self.marks(parameter),
                span: self.span(name),
                ..Field::default()
            });
        }
    }

    /// The assignments of a static constructor initialise the fields; the rest is a method that nobody calls.
    fn static_constructor(&mut self, node: Node<'_>, declared: &mut Type) {
        let statements = tree::field(node, "body").filter(|b| b.kind() == "block").map(super::children).unwrap_or_default();
        for statement in statements {
            let assignment = super::children(statement).into_iter().find(|n| n.kind() == "assignment_expression");
            let parts = assignment.and_then(|a| Some((tree::field(a, "left")?, tree::field(a, "right")?)));
            let Some((left, right)) = parts.filter(|_| statement.kind() == "expression_statement") else { continue };
            let name = plain(self.text(left));
            let Some(at) = declared.fields.iter().position(|f| f.is_static && *f.name == *name && f.init.is_none()) else { continue };
            let value = self.initialiser(right, None, true);
            if let Some(field) = declared.fields.get_mut(at) {
                field.init = Some(value);
            }
        }
        let head = Function { name: "%static".into(), kind: FunctionKind::Method, is_static: true, ..Function::default() };
        let ix = self.callable(node, head, false);
        declared.methods.push(ix);
    }

    fn enum_case(&mut self, node: Node<'_>, declared: &mut Type) {
        let Some(name) = tree::field(node, "name") else { return };
        let span = self.span(name);
        let text: Name = self.text(name).into();
        let named = expr(ExprKind::Text(text.clone(), span), span);
        let value = match tree::field(node, "value") {
            Some(value) => self.initialiser(value, None, true),
            None => named.clone(),
        };
        let marks = self.marks(node);
        let args = [value, named].map(|value| Arg { value, name: None, spread: false }).into();
        let init = expr(ExprKind::New { class: TypeRef::Own, args }, self.span(node));
        let span = self.span(node);
        declared.fields.push(Field { name: text, init: Some(init), is_static: true, is_constant: true, marks, span, ..Field::default() });
    }

    /// A case's text is its name.
    fn enum_text(&mut self, node: Node<'_>, owner: usize) -> FunctionIx {
        let span = self.span(node).slice(0, 0);
        let this = Box::new(expr(ExprKind::This, span));
        let name = expr(ExprKind::Read(Place::Field(this, Box::new(Member::Named("name".into())))), span);
        self.add_function(Function {
            name: "ToString".into(),
            owner: Some(owner),
            kind: FunctionKind::Method,
            body: vec![super::step(StepKind::Return(Some(name)), span)],
            span,
            name_span: span,
            ..Function::default()
        })
    }

    /// The attributes of a declaration.
    pub(super) fn marks(&mut self, node: Node<'_>) -> Vec<Mark> {
        let lists = super::children(node).into_iter().filter(|n| n.kind() == "attribute_list");
        let attributes: Vec<Node<'_>> = lists.flat_map(super::children).filter(|n| n.kind() == "attribute").collect();
        attributes.into_iter().filter_map(|n| self.mark(n)).collect()
    }

    fn mark(&mut self, node: Node<'_>) -> Option<Mark> {
        let written = super::names::plain_path(self.input, tree::field(node, "name")?);
        let name = written.strip_suffix(ATTRIBUTE).filter(|n| !n.is_empty()).unwrap_or(&written);
        let list = super::children(node).into_iter().find(|n| n.kind() == "attribute_argument_list");
        let args = list.map(super::children).unwrap_or_default().into_iter().map(|argument| {
            let named = tree::field(argument, "name");
            let value = super::children(argument).into_iter().rfind(|n| Some(*n) != named);
            let value = match value {
                Some(value) => self.in_function(true, false, |l| l.expr(value)),
                None => self.opaque(argument),
            };
            Arg { value, name: named.map(|n| self.text(n).into()), spread: false }
        });
        let args = args.collect();
        Some(Mark { name: name.into(), args, span: self.span(node) })
    }
}

/// Fields that both sides of an `#if` declare are one that has either value.
fn merge_twins(declared: &mut Type) {
    let mut kept: Vec<Field> = Vec::with_capacity(declared.fields.len());
    for field in declared.fields.drain(..) {
        match kept.iter_mut().find(|k| k.name == field.name && k.is_static == field.is_static) {
            Some(first) => {
                first.init = match (first.init.take(), field.init) {
                    (Some(one), Some(other)) => {
                        let (span, at) = (one.span, one.span.slice(0, 0));
                        let guard = unknown(at);
                        Some(expr(ExprKind::Choose(Box::new(guard), Box::new(one), Box::new(other)), span))
                    }
                    (one, other) => one.or(other),
                }
            }
            None => kept.push(field),
        }
    }
    declared.fields = kept;
}
