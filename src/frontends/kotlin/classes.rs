//! Classes, enumerations and objects, and their members.

use super::outline::{has_modifier, is_interface, is_property, name_of};
use super::scopes::{AROUND, Scope};
use super::{Lowering, child, children, expr, perform, read, set};
use crate::frontends::base::{field_of, own_field};
use crate::model::code::{
    Arg, Block, CONSTRUCTOR, Callee, Expr, ExprKind, Field, Function, FunctionKind, Member, Param, Place, Step, StepKind, Type, TypeIx,
    TypeRef,
};
use crate::model::source::Name;
use tree_sitter::Node;

/// The field that holds what a case of an enumeration is called.
const CASE: &str = "#case";

impl Lowering<'_> {
    /// A class, interface, enumeration or object.
    pub(super) fn class(&mut self, node: Node<'_>) {
        let Some(simple) = name_of(self.input, node) else { return };
        let name: Name = match self.classes.last() {
            Some(outer) => format!("{outer}.{simple}").into(),
            None => self.names.declared(simple).into(),
        };
        let (parents, args) = self.parents(node);
        let bodies: Vec<Node<'_>> = children(node).into_iter().filter(|n| n.kind().ends_with("class_body")).collect();
        let is_enum = bodies.iter().any(|n| n.kind() == "enum_class_body");
        let is_abstract = is_interface(node) || has_modifier(self.input, node, "abstract") || has_modifier(self.input, node, "sealed");
        let marks = self.marks(node);
        let (ix, span) = (self.file.types.len(), self.span(node));
        self.file.types.push(Type { name: name.clone(), parents, is_abstract, is_enum, marks, span, ..Type::default() });
        self.classes.push(name);
        if node.kind() == "object_declaration" {
            self.statics(&bodies, ix);
        } else {
            self.members(bodies, ix, &args, child(node, "primary_constructor"));
        }
        self.classes.pop();
    }

    /// The parents of a class, and what the parent's constructor is given.
    pub(super) fn parents(&mut self, node: Node<'_>) -> (Vec<TypeRef>, Option<Vec<Arg>>) {
        let (mut parents, mut args) = (Vec::new(), None);
        for specifier in child(node, "delegation_specifiers").map(children).unwrap_or_default() {
            let mut inner = children(specifier).into_iter().rfind(|n| n.kind() != "annotation");
            if let Some(call) = inner.filter(|n| n.kind() == "constructor_invocation") {
                // What it is given may be a parameter of the class's own constructor.
                let given = child(call, "value_arguments").map(children).unwrap_or_default();
                self.scopes.push(Scope::default());
                let own = child(node, "primary_constructor").and_then(|n| child(n, "class_parameters")).map(children).unwrap_or_default();
                for parameter in own {
                    if let Some(name) = child(parameter, "identifier") {
                        self.declare(self.word(name));
                    }
                }
                args = Some(self.arguments(&given));
                self.scopes.pop();
                inner = children(call).first().copied();
            } else if let Some(delegate) = inner.filter(|n| n.kind() == "explicit_delegation") {
                inner = children(delegate).first().copied();
            }
            if let Some(name) = inner.and_then(|n| self.type_name(n).0) {
                parents.push(TypeRef::Named(name));
            }
        }
        (parents, args)
    }

    /// What a class has: properties in the order in which its constructor sets them, functions, other classes.
    pub(super) fn members(&mut self, bodies: Vec<Node<'_>>, ix: TypeIx, parent: &Option<Vec<Arg>>, primary: Option<Node<'_>>) {
        let span = self.file.types.get(ix).map(|t| t.span).unwrap_or_default();
        let at = span.slice(0, 0);
        let constructor = self.reserve();
        self.scopes.push(Scope::default());
        let params = primary.map(|n| self.class_params(n, ix)).unwrap_or_default();
        let mut steps = vec![perform(set(Place::Local(AROUND.into()), expr(ExprKind::This, at), at))];
        if let Some(args) = parent {
            let callee = Callee::Static(TypeRef::Parent, Box::new(Member::Named(CONSTRUCTOR.into())));
            steps.push(perform(expr(ExprKind::Call { callee, args: args.clone(), name: at }, at)));
        }
        if let Some(class) = primary.or_else(|| bodies.first().copied()).and_then(|part| part.parent()) {
            self.delegates(class, ix, &mut steps);
        }
        let items: Vec<Node<'_>> = bodies.into_iter().flat_map(children).collect();
        let mut has_secondary = false;
        for item in &items {
            match item.kind() {
                "property_declaration" => self.class_property(*item, ix, &mut steps),
                "anonymous_initializer" => {
                    let block = child(*item, "block").map(children).unwrap_or_default();
                    self.statements(block, &mut steps);
                }
                "enum_entry" => self.enum_entry(*item, ix),
                "secondary_constructor" => has_secondary = true,
                _ => {}
            }
        }
        self.scopes.pop();
        if primary.is_some() || !has_secondary {
            self.fill_constructor(constructor, ix, params, steps.clone(), span);
        }
        for item in items {
            match item.kind() {
                "function_declaration" => {
                    let method = self.function_declared(item, Some(ix), false);
                    self.add_method(ix, method);
                    self.operator(item, ix, false);
                }
                "secondary_constructor" => self.secondary(item, ix, if primary.is_some() { Block::new() } else { steps.clone() }),
                "class_declaration" | "object_declaration" => self.class(item),
                "companion_object" => {
                    let bodies: Vec<Node<'_>> = children(item).into_iter().filter(|n| n.kind() == "class_body").collect();
                    self.statics(&bodies, ix);
                }
                _ => {}
            }
        }
    }

    /// The members of an object or a companion belong to the class.
    fn statics(&mut self, bodies: &[Node<'_>], ix: TypeIx) {
        for item in bodies.iter().flat_map(|b| children(*b)) {
            match item.kind() {
                "property_declaration" | "ERROR" => {
                    let item = if item.kind() == "ERROR" { child(item, "property_declaration").unwrap_or(item) } else { item };
                    self.static_property(item, ix);
                }
                "function_declaration" => {
                    let method = self.function_declared(item, Some(ix), true);
                    self.add_method(ix, method);
                    self.operator(item, ix, true);
                }
                "class_declaration" | "object_declaration" => self.class(item),
                "anonymous_initializer" => self.static_block(item, ix),
                _ => {}
            }
        }
    }

    /// `init { … }` of an object or a companion: runs once for the class.
    fn static_block(&mut self, node: Node<'_>, ix: TypeIx) {
        let function = self.reserve();
        self.scopes.push(Scope { is_static: true, ..Scope::default() });
        let mut body = Block::new();
        self.statements(child(node, "block").map(children).unwrap_or_default(), &mut body);
        self.scopes.pop();
        let body = body.into_iter().filter_map(|step| self.filled_property(step, ix)).collect();
        let (name, owner, kind, span) = (format!("static@{}", node.start_byte()).into(), Some(ix), FunctionKind::Method, self.span(node));
        let name_span = span.slice(0, 0);
        self.fill(function, Function { name, owner, kind, is_static: true, body, span, name_span, ..Function::default() });
        self.add_method(ix, function);
    }

    /// Moves what is put into a static property to the property's initialiser; gives back any other step.
    fn filled_property(&mut self, step: Step, ix: TypeIx) -> Option<Step> {
        let StepKind::Do(Expr { kind: ExprKind::Assign { place, .. }, .. }) = &step.kind else { return Some(step) };
        let Place::Index(object, Some(_)) = &**place else { return Some(step) };
        let ExprKind::Read(Place::Static(TypeRef::Own, name)) = &object.kind else { return Some(step) };
        let (name, span) = (name.clone(), step.span);
        let filled = Place::Local(self.fresh("filled"));
        let fields = self.file.types.get_mut(ix).map(|t| &mut t.fields)?;
        let Some(init) = fields.iter_mut().find(|f| f.name == name).and_then(|f| f.init.as_mut()) else { return Some(step) };
        let StepKind::Do(Expr { kind: ExprKind::Assign { place, value, .. }, .. }) = step.kind else { return None };
        let Place::Index(_, Some(key)) = *place else { return None };
        let made = std::mem::replace(init, expr(ExprKind::Null, span));
        let put = set(Place::Index(Box::new(read(filled.clone(), span)), Some(key)), *value, span);
        *init = expr(ExprKind::Sequence(vec![set(filled.clone(), made, span), put, read(filled, span)]), span);
        None
    }

    /// `class A(b: B) : C by b`: what the object has besides is that of the value.
    fn delegates(&mut self, class: Node<'_>, ix: TypeIx, steps: &mut Block) {
        let specifiers = child(class, "delegation_specifiers").map(children).unwrap_or_default();
        for (index, delegation) in specifiers.into_iter().filter_map(|s| child(s, "explicit_delegation")).enumerate() {
            let parts = children(delegation);
            let [of, value] = parts[..] else { continue };
            let span = self.span(delegation);
            let (name, declared) = (Name::from(format!("%by{index}")), self.type_name(of).0);
            let value = self.expr(value);
            let place = own_field(name.clone(), span);
            steps.push(perform(set(place, value, span)));
            self.add_field(ix, Field { name, declared, is_embedded: true, span, ..Field::default() });
        }
    }

    fn enum_entry(&mut self, node: Node<'_>, ix: TypeIx) {
        let Some(name) = child(node, "identifier") else { return };
        let span = self.span(node);
        let text = Name::from(self.word(name));
        let at = self.span(name);
        let given = child(node, "value_arguments").map(children).unwrap_or_default();
        let args = self.arguments(&given);
        let made = match child(node, "class_body") {
            Some(body) => self.case_with_body(args, body, span),
            None => expr(ExprKind::New { class: TypeRef::Own, args }, span),
        };
        let object = Place::Local(self.fresh("case"));
        let field = |field: &str| field_of(read(object.clone(), at), field);
        let called = expr(ExprKind::Text(text.clone(), at), at);
        let init = expr(
            ExprKind::Sequence(vec![
                set(object.clone(), made, span),
                set(field(CASE), called.clone(), at),
                set(field("name"), called, at),
                read(object.clone(), span),
            ]),
            span,
        );
        let marks = self.marks(node);
        self.add_field(ix, Field { name: text, marks, init: Some(init), is_static: true, is_constant: true, span, ..Field::default() });
    }

    /// The parameters of a class: those with `val` or `var` are properties as well.
    fn class_params(&mut self, node: Node<'_>, ix: TypeIx) -> Vec<Param> {
        let mut params = Vec::new();
        for parameter in child(node, "class_parameters").map(children).unwrap_or_default() {
            let Some(name) = child(parameter, "identifier") else { continue };
            let span = self.span(parameter);
            let (declared, is_optional) = self.declared_type(parameter);
            let promoted = is_property(parameter);
            let marks = self.marks(parameter);
            let last = children(parameter).into_iter().next_back();
            let default = last.filter(|n| *n != name && n.kind() != "modifiers" && !n.kind().ends_with("_type")).map(|n| self.expr(n));
            self.declare(self.word(name));
            self.note_function(parameter, name);
            let name = Name::from(self.word(name));
            if promoted {
                let field = Field {
                    name: name.clone(),
                    declared: declared.clone(),
                    is_optional: is_optional || default.is_some(),
                    marks: marks.clone(),
                    span,
                    ..Field::default()
                };
                self.add_field(ix, field);
            }
            params.push(Param { name, default, declared, marks, span, promoted, ..Param::default() });
        }
        params
    }

    pub(super) fn add_field(&mut self, ix: TypeIx, field: Field) {
        if let Some(class) = self.file.types.get_mut(ix) {
            class.fields.push(field);
        }
    }
}
