//! Classes: attributes, methods, enumerations. Classes whose constructors are made of their fields have their own file.

use super::annotations::Declared;
use super::functions::As;
use super::literals::docstring;
use super::names::{last_segment, unwrapped};
use super::scopes::Bound;
use super::{Lowering, perform, read, set};
use crate::frontends::base::{method_call, own_field};
use crate::frontends::tree;
use crate::model::code::{
    Arg, Block, CONSTRUCTOR, Expr, ExprKind, Field, Function, FunctionIx, FunctionKind, Mark, Param, Place, Step, StepKind, Type, TypeIx,
    TypeRef,
};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// Parents that make a class a list of named constants.
const ENUMS: &[&str] = &["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"];

/// A class that is being lowered.
pub(super) struct Class {
    pub(super) ix: TypeIx,
    pub(super) is_enum: bool,
    /// Its annotated attributes are fields of its objects, and parameters of its constructor.
    pub(super) is_record: bool,
    /// Its fields may be left out unless they say otherwise.
    pub(super) partial: bool,
    /// The parameters of the constructor that its fields make.
    pub(super) params: Vec<Param>,
    pub(super) span: Span,
}

impl Lowering<'_> {
    /// `class`.
    pub(super) fn class_definition(&mut self, node: Node<'_>, decorators: &[Node<'_>], out: &mut Block) {
        let Some(name_node) = tree::field(node, "name") else { return };
        let name = match self.classes.last().filter(|_| self.in_class_body()) {
            Some(outer) => Name::from(format!("{outer}.{}", self.text(name_node))),
            None => self.name(name_node),
        };
        let mut marks = self.marks(decorators);
        let list = tree::field(node, "superclasses");
        let (mut parents, mut written, mut keywords) = (Vec::new(), Vec::new(), Vec::new());
        for argument in list.map(tree::children).unwrap_or_default() {
            if argument.kind() == "keyword_argument" {
                keywords.push(self.argument(argument));
            } else {
                written.push(self.qualified(self.text(argument)));
                parents.push(self.type_ref(argument));
            }
        }
        let partial = keywords.iter().any(|k| k.name.as_deref() == Some("total") && matches!(k.value.kind, ExprKind::Bool(false)));
        if let Some(list) = list.filter(|_| !keywords.is_empty()) {
            marks.push(Mark { name: Name::from("class"), args: keywords, span: self.span(list) });
        }
        let is_enum = written.iter().any(|parent| ENUMS.contains(&last_segment(parent)));
        let is_record = self.is_record(&marks, &written);
        let is_text = is_enum && written.iter().any(|p| matches!(last_segment(p), "str" | "StrEnum"));
        let ix = self.file.types.len();
        let span = self.span(node);
        let is_abstract = written.iter().any(|p| last_segment(p) == "Protocol");
        self.file.types.push(Type { name: name.clone(), parents, marks, is_enum, is_abstract, span, ..Type::default() });
        let params = written.iter().find_map(|parent| self.records.get(parent).cloned()).unwrap_or_default();
        let mut class = Class { ix, is_enum, is_record, partial, params, span };
        self.classes.push(name.clone());
        self.within(node, |this| {
            for statement in tree::field(node, "body").map(tree::children).unwrap_or_default() {
                this.member(statement, &mut class, out);
            }
        });
        self.classes.pop();
        if is_enum {
            self.enum_methods(&class, is_text);
        }
        if is_record {
            self.record_constructor(&name, class);
        }
        self.bind_class(name_node, name, out);
    }

    /// The name of a class gets it, unless it can mean nothing else anyway.
    fn bind_class(&mut self, node: Node<'_>, name: Name, out: &mut Block) {
        let Some(binding) = self.scopes.resolve(self.scope, self.text(node)) else { return };
        let span = self.span(node);
        let class = Expr { kind: ExprKind::Class(TypeRef::Named(name)), span };
        match &binding.bound {
            Bound::Class(_) => {}
            _ if binding.writes == 1 => {}
            Bound::Module(name) => out.push(perform(set(Place::Module(name.clone()), class, span))),
            Bound::Local(name) => out.push(perform(set(Place::Local(name.clone()), class, span))),
        }
    }

    /// One statement of a class body; what is neither attribute nor method runs where the class stands.
    fn member(&mut self, node: Node<'_>, class: &mut Class, out: &mut Block) {
        if !self.descend(node) {
            return;
        }
        if let Some(documentation) = docstring(node) {
            self.docstrings.insert(documentation.id());
            self.depth -= 1;
            return;
        }
        match node.kind() {
            "expression_statement" => {
                for expr in tree::children(node) {
                    if expr.kind() == "assignment" {
                        self.attributes(expr, class, out);
                    } else {
                        let value = self.expr(expr);
                        out.push(perform(value));
                    }
                }
            }
            "function_definition" => self.class_method(node, &[], class),
            "class_definition" => self.nested_class(node, &[], class, out),
            "decorated_definition" => {
                let decorators: Vec<Node<'_>> = tree::children(node).into_iter().filter(|n| n.kind() == "decorator").collect();
                match tree::field(node, "definition") {
                    Some(inner) if inner.kind() == "class_definition" => self.nested_class(inner, &decorators, class, out),
                    Some(inner) => self.class_method(inner, &decorators, class),
                    None => {}
                }
            }
            // Whatever the condition, these are its members.
            "if_statement" | "elif_clause" | "else_clause" | "try_statement" | "except_clause" | "finally_clause" | "with_statement"
            | "block" | "ERROR" => {
                for child in tree::children(node) {
                    self.member(child, class, out);
                }
            }
            kind if kind.ends_with("_statement") => self.statement(node, out),
            _ => {}
        }
        self.depth -= 1;
    }

    fn nested_class(&mut self, node: Node<'_>, decorators: &[Node<'_>], class: &Class, out: &mut Block) {
        self.class_definition(node, decorators, out);
        let Some(name) = tree::field(node, "name") else { return };
        let outer = self.classes.last().cloned().unwrap_or_default();
        let qualified = Name::from(format!("{outer}.{}", self.text(name)));
        let init = self.make(name, ExprKind::Class(TypeRef::Named(qualified)));
        let field = Field { name: self.name(name), init: Some(init), is_static: true, span: self.span(name), ..Field::default() };
        self.add_field(class, field);
    }

    fn class_method(&mut self, node: Node<'_>, decorators: &[Node<'_>], class: &Class) {
        let marks = self.marks(decorators);
        let ix = self.function(node, marks, As::Method(class.ix));
        let is_abstract = self.file.functions.get(ix).is_some_and(|f| f.is_abstract);
        if let Some(owner) = self.file.types.get_mut(class.ix) {
            owner.methods.push(ix);
            owner.is_abstract |= is_abstract;
        }
    }

    pub(super) fn add_method(&mut self, class: TypeIx, function: Function) -> FunctionIx {
        let ix = self.add_function(Function { owner: Some(class), kind: FunctionKind::Method, ..function });
        self.base.add_method(class, ix);
        ix
    }

    pub(super) fn add_field(&mut self, class: &Class, field: Field) {
        if let Some(owner) = self.file.types.get_mut(class.ix) {
            owner.fields.push(field);
        }
    }

    /// `a: T = v`, `a = b = v` in a class body.
    fn attributes(&mut self, node: Node<'_>, class: &mut Class, out: &mut Block) {
        let declared = tree::field(node, "type").map(|t| self.declared(t));
        let (mut targets, mut value) = (Vec::new(), Some(node));
        while let Some(assignment) = value.filter(|v| v.kind() == "assignment") {
            targets.extend(tree::field(assignment, "left"));
            value = tree::field(assignment, "right");
        }
        let value = value.map(unwrapped);
        for (number, target) in targets.into_iter().enumerate() {
            if target.kind() != "identifier" {
                // Several at once: each is an element of the value.
                if let Some(value) = value.filter(|_| number == 0) {
                    let value = self.expr(value);
                    let mut parts = Vec::new();
                    self.assign(target, value, &mut parts);
                    out.extend(parts.into_iter().map(perform));
                }
                continue;
            }
            if number > 0 && !self.may_copy(node.end_byte() - node.start_byte()) {
                break;
            }
            self.class_attribute(node, target, value, declared.clone(), class);
        }
    }

    fn class_attribute(
        &mut self,
        node: Node<'_>,
        target: Node<'_>,
        value: Option<Node<'_>>,
        declared: Option<Declared>,
        class: &mut Class,
    ) {
        let name = self.name(target);
        if class.is_enum && declared.is_none() && !name.starts_with('_') {
            self.enum_case(name, target, value, class);
            return;
        }
        if let Some(getter) = value.and_then(|value| self.property_of(value)) {
            self.forward(&name, target, getter, class);
            return;
        }
        if class.is_record && self.record_field(node, target, value, declared.as_ref(), class) {
            return;
        }
        let span = self.span(node);
        let Declared { class: of, is_optional, marks, .. } = declared.unwrap_or_default();
        let init = value.map(|value| self.expr(value));
        let field = Field {
            name,
            declared: of,
            is_optional,
            marks,
            init,
            is_static: value.is_some(),
            is_constant: false,
            is_embedded: false,
            span,
        };
        // An object that gets a value of its own begins with the class's.
        let writes = value.is_some() && self.scopes.is_written(&field.name) && self.may_copy(span.len());
        if writes {
            self.add_field(class, Field { is_static: false, ..field.clone() });
        }
        self.add_field(class, field);
    }

    /// The method that `property(get_x, …)` reads with.
    fn property_of<'t>(&self, value: Node<'t>) -> Option<Node<'t>> {
        let function = tree::field(value, "function").filter(|_| value.kind() == "call")?;
        if self.text(function) != "property" {
            return None;
        }
        tree::children(tree::field(value, "arguments")?).first().copied().filter(|getter| getter.kind() == "identifier")
    }

    fn forward(&mut self, name: &Name, target: Node<'_>, getter: Node<'_>, class: &Class) {
        let span = self.span(target);
        let this = Expr { kind: ExprKind::This, span };
        let call = method_call(this, self.name(getter), Vec::new(), self.span(getter), span);
        let body = vec![Step { kind: StepKind::Return(Some(call)), span }];
        self.add_method(class.ix, Function { name: name.clone(), is_getter: true, body, span, name_span: span, ..Function::default() });
    }

    fn enum_case(&mut self, name: Name, target: Node<'_>, value: Option<Node<'_>>, class: &Class) {
        let at = self.span(target);
        let named = Expr { kind: ExprKind::Text(name.clone(), at), span: at };
        let is_auto = |value: &Node<'_>| value.kind() == "call" && last_segment(self.text(*value)) == "auto";
        let value = match value.filter(|value| !is_auto(value)) {
            Some(value) => self.expr(value),
            None => named.clone(),
        };
        let span = at.to(value.span);
        let args = [value, named].map(|value| Arg { value, name: None, spread: false }).into();
        let init = Expr { kind: ExprKind::New { class: TypeRef::Own, args }, span };
        self.add_field(class, Field { name, init: Some(init), is_static: true, is_constant: true, span, ..Field::default() });
    }

    /// What makes the cases: objects that know their value and their name, and are their value where text is wanted.
    fn enum_methods(&mut self, class: &Class, is_text: bool) {
        let span = class.span.slice(0, 0);
        let param = |name: &str| Param { name: name.into(), span, promoted: true, ..Param::default() };
        let params = vec![param("value"), param("name")];
        self.add_method(class.ix, Function { name: CONSTRUCTOR.into(), params, span: class.span, name_span: span, ..Function::default() });
        if is_text {
            let value = read(own_field("value", span), span);
            let body = vec![Step { kind: StepKind::Return(Some(value)), span }];
            self.add_method(
                class.ix,
                Function { name: "__toString".into(), body, span: class.span, name_span: span, ..Function::default() },
            );
        }
    }
}
