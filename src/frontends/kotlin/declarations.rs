//! Classes, objects, functions and properties.

use super::outline::{has_modifier, name_of};
use super::scopes::{AROUND, Scope};
use super::{Lowering, child, children, expr, perform, read, set};
use crate::frontends::tree;
use crate::model::code::{
    Arg, Block, CONSTRUCTOR, Callee, Expr, ExprKind, Field, Function, FunctionIx, FunctionKind, Mark, Member, Param, ParamKind, Place,
    Type, TypeIx, TypeRef,
};
use crate::model::source::Name;
use tree_sitter::Node;

/// The parameter that stands for the receiver of an extension.
const EXTENDED: &str = "%self";
/// The field that holds what a case of an enumeration is called.
const CASE: &str = "#case";

impl Lowering<'_> {
    /// A property of the top level: constants are seen from every file.
    pub(super) fn top_property(&mut self, node: Node<'_>, out: &mut Block) {
        let Some(name) = child(node, "variable_declaration").and_then(|d| child(d, "identifier")) else { return };
        let name = Name::from(self.text(name));
        let value = match child(node, "getter") {
            Some(getter) => Some(self.getter_value(getter)),
            None => self.initial(node),
        };
        let Some(value) = value else { return };
        if self.outline.variables.contains(&*name) {
            let span = self.span(node);
            return out.push(perform(set(Place::Module(name), value, span)));
        }
        self.file.constants.push((name, value));
    }

    /// What a getter without a class gives.
    fn getter_value(&mut self, getter: Node<'_>) -> Expr {
        match child(getter, "function_body").and_then(|b| children(b).first().copied()) {
            Some(body) if body.kind() != "block" => self.expr(body),
            Some(body) => self.block_value(body),
            None => self.make(getter, ExprKind::Opaque(Vec::new())),
        }
    }

    /// A class, interface, enumeration or object.
    pub(super) fn class(&mut self, node: Node<'_>) {
        let Some(simple) = name_of(self.input, node) else { return };
        let name: Name = match self.classes.last() {
            Some(outer) => format!("{outer}.{simple}").into(),
            None => self.names.declared(simple).into(),
        };
        let (parents, args) = self.parents(node);
        let words = self.text(node).split('{').next().unwrap_or("").to_owned();
        let is_interface = words.split_whitespace().any(|w| w == "interface");
        let bodies: Vec<Node<'_>> = children(node).into_iter().filter(|n| n.kind().ends_with("class_body")).collect();
        let is_enum = bodies.iter().any(|n| n.kind() == "enum_class_body");
        let is_abstract = is_interface || has_modifier(self.input, node, "abstract") || has_modifier(self.input, node, "sealed");
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
                        self.declare(self.text(name));
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
            let function = Function {
                name: CONSTRUCTOR.into(),
                owner: Some(ix),
                kind: FunctionKind::Method,
                params,
                body: steps.clone(),
                span,
                name_span: at,
                ..Function::default()
            };
            self.fill(constructor, function);
            self.add_method(ix, constructor);
        }
        for item in items {
            match item.kind() {
                "function_declaration" => {
                    let method = self.function_declared(item, Some(ix), false);
                    self.add_method(ix, method);
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

    fn add_method(&mut self, ix: TypeIx, method: FunctionIx) {
        if let Some(class) = self.file.types.get_mut(ix) {
            class.methods.push(method);
        }
    }

    fn add_field(&mut self, ix: TypeIx, field: Field) {
        if let Some(class) = self.file.types.get_mut(ix) {
            class.fields.push(field);
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
                }
                "class_declaration" | "object_declaration" => self.class(item),
                _ => {}
            }
        }
    }

    fn static_property(&mut self, node: Node<'_>, ix: TypeIx) {
        let Some(declaration) = child(node, "variable_declaration") else { return };
        let Some(name) = child(declaration, "identifier") else { return };
        self.scopes.push(Scope { is_static: true, ..Scope::default() });
        let init = match child(node, "getter") {
            Some(getter) => Some(self.getter_value(getter)),
            None => self.initial(node),
        };
        self.scopes.pop();
        let (declared, is_optional) = self.declared_type(declaration);
        let is_constant = self.text(node).split_whitespace().take_while(|w| *w != self.text(name)).any(|w| w == "val");
        let marks = self.marks(node);
        let name: Name = self.text(name).into();
        self.add_field(
            ix,
            Field { name, declared, is_optional, marks, init, is_static: true, is_constant, span: self.span(node), ..Field::default() },
        );
    }

    /// A property of an object: set by the constructor, or computed.
    fn class_property(&mut self, node: Node<'_>, ix: TypeIx, steps: &mut Block) {
        let span = self.span(node);
        let Some(declaration) = child(node, "variable_declaration") else { return };
        let Some(name_node) = child(declaration, "identifier") else { return };
        let name: Name = self.text(name_node).trim_matches('`').into();
        let (declared, is_optional) = self.declared_type(declaration);
        let marks = self.marks(node);
        let value = self.initial(node);
        if let Some(getter) = child(node, "getter").filter(|_| value.is_none()) {
            let getter = self.getter(getter, &name, ix, declared.clone());
            return self.add_method(ix, getter);
        }
        // What subclasses compute is no field of their parent.
        if has_modifier(self.input, node, "abstract") {
            return;
        }
        self.add_field(ix, Field { name: name.clone(), declared: declared.clone(), is_optional, marks, span, ..Field::default() });
        if let Some(value) = value {
            let value = match declared {
                Some(class) => expr(ExprKind::Typed(class, Box::new(value.clone())), value.span),
                None => value,
            };
            let place = Place::Field(Box::new(expr(ExprKind::This, span)), Box::new(Member::Named(name)));
            steps.push(perform(set(place, value, span)));
        }
    }

    fn getter(&mut self, node: Node<'_>, name: &Name, ix: TypeIx, returns: Option<Name>) -> FunctionIx {
        let getter = self.reserve();
        self.scopes.push(Scope::default());
        let mut body = self.around(node);
        body.extend(self.function_body(node));
        self.scopes.pop();
        let span = self.span(node);
        let function = Function {
            name: name.clone(),
            owner: Some(ix),
            kind: FunctionKind::Method,
            is_getter: true,
            returns,
            body,
            span,
            name_span: span.slice(0, 3),
            ..Function::default()
        };
        self.fill(getter, function);
        getter
    }

    /// What lambdas call the receiver around them.
    fn around(&self, node: Node<'_>) -> Block {
        let at = self.span(node).slice(0, 0);
        vec![perform(set(Place::Local(AROUND.into()), expr(ExprKind::This, at), at))]
    }

    fn enum_entry(&mut self, node: Node<'_>, ix: TypeIx) {
        let Some(name) = child(node, "identifier") else { return };
        let span = self.span(node);
        let text = Name::from(self.text(name));
        let at = self.span(name);
        let given = child(node, "value_arguments").map(children).unwrap_or_default();
        let args = self.arguments(&given);
        let made = expr(ExprKind::New { class: TypeRef::Own, args }, span);
        let object = Place::Local(self.fresh("case"));
        let field = |field: &str| Place::Field(Box::new(read(object.clone(), at)), Box::new(Member::Named(field.into())));
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
            let mut cursor = parameter.walk();
            let promoted = parameter.children(&mut cursor).any(|n| matches!(n.kind(), "val" | "var"));
            let marks = self.marks(parameter);
            let last = children(parameter).into_iter().next_back();
            let default = last.filter(|n| *n != name && n.kind() != "modifiers" && !n.kind().ends_with("_type")).map(|n| self.expr(n));
            self.declare(self.text(name));
            let name: Name = self.text(name).into();
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

    fn secondary(&mut self, node: Node<'_>, ix: TypeIx, first: Block) {
        let constructor = self.reserve();
        self.scopes.push(Scope::default());
        let params = self.params(node);
        let mut body = first;
        let at = self.span(node).slice(0, 0);
        if let Some(delegation) = child(node, "constructor_delegation_call") {
            let given = child(delegation, "value_arguments").map(children).unwrap_or_default();
            let args = self.arguments(&given);
            let class = if self.text(delegation).starts_with("super") { TypeRef::Parent } else { TypeRef::Own };
            let callee = Callee::Static(class, Box::new(Member::Named(CONSTRUCTOR.into())));
            body.push(perform(expr(ExprKind::Call { callee, args, name: at }, at)));
        }
        let block = child(node, "block").map(children).unwrap_or_default();
        self.statements(block, &mut body);
        self.scopes.pop();
        let function = Function {
            name: CONSTRUCTOR.into(),
            owner: Some(ix),
            kind: FunctionKind::Method,
            params,
            body,
            span: self.span(node),
            name_span: at,
            ..Function::default()
        };
        self.fill(constructor, function);
        self.add_method(ix, constructor);
    }

    /// A function inside of another is a variable that holds it; one of the file is a function.
    pub(super) fn local_function(&mut self, node: Node<'_>, out: &mut Block) {
        if self.scopes.len() <= 1 {
            self.function_declared(node, None, false);
            return;
        }
        let Some(name) = name_of(self.input, node) else { return };
        let place = self.declare(name);
        let value = self.anonymous_function(node);
        out.push(perform(set(place, value, self.span(node))));
    }

    /// A function of the file or of a class.
    fn function_declared(&mut self, node: Node<'_>, owner: Option<TypeIx>, is_static: bool) -> FunctionIx {
        let ix = self.reserve();
        let name = tree::field(node, "name");
        let before = |n: &Node<'_>| name.is_some_and(|name| n.end_byte() <= name.start_byte());
        let types: Vec<Node<'_>> =
            children(node).into_iter().filter(|n| matches!(n.kind(), "user_type" | "nullable_type" | "parenthesized_type")).collect();
        let extended = types.iter().find(|n| before(n)).copied();
        let returns = types.iter().find(|n| !before(n)).and_then(|n| self.type_name(*n).0);
        let marks = self.marks(node);
        self.scopes.push(Scope {
            is_static: is_static || owner.is_none(),
            receiver: extended.map(|_| EXTENDED.into()),
            ..Scope::default()
        });
        let mut params = Vec::new();
        if let Some(class) = extended {
            let declared = self.type_name(class).0;
            self.declare(EXTENDED);
            params.push(Param { name: EXTENDED.into(), declared, span: self.span(class), ..Param::default() });
        }
        params.extend(self.params(node));
        let has_body = child(node, "function_body").is_some();
        let mut body = if owner.is_some() && !is_static { self.around(node) } else { Block::new() };
        body.extend(self.function_body(node));
        self.scopes.pop();
        let function = Function {
            name: name.map_or("", |n| self.text(n).trim_matches('`')).into(),
            owner,
            kind: if owner.is_some() { FunctionKind::Method } else { FunctionKind::Function },
            is_static,
            is_abstract: !has_body,
            is_extension: extended.is_some(),
            params,
            returns,
            marks,
            body: if has_body { body } else { Block::new() },
            span: self.span(node),
            name_span: name.map_or(self.span(node).slice(0, 0), |n| self.span(n)),
            ..Function::default()
        };
        self.fill(ix, function);
        ix
    }

    /// The parameters of a function, declared as its variables.
    pub(super) fn params(&mut self, node: Node<'_>) -> Vec<Param> {
        let mut params: Vec<Param> = Vec::new();
        let mut modifiers: Option<Node<'_>> = None;
        for part in child(node, "function_value_parameters").map(children).unwrap_or_default() {
            match part.kind() {
                "parameter_modifiers" => modifiers = Some(part),
                "parameter" => {
                    let Some(name) = child(part, "identifier") else { continue };
                    let (declared, _) = self.declared_type(part);
                    let is_rest = modifiers.is_some_and(|m| self.text(m).split_whitespace().any(|w| w == "vararg"));
                    let marks = modifiers.take().map(|m| self.annotations(m)).unwrap_or_default();
                    self.declare(self.text(name));
                    let kind = if is_rest { ParamKind::Rest } else { ParamKind::One };
                    params.push(Param { name: self.text(name).into(), declared, kind, marks, span: self.span(part), ..Param::default() });
                }
                _ => {
                    let value = self.expr(part);
                    if let Some(last) = params.last_mut() {
                        last.default = Some(value);
                    }
                }
            }
        }
        params
    }

    /// The annotations of a declaration.
    pub(super) fn marks(&mut self, node: Node<'_>) -> Vec<Mark> {
        child(node, "modifiers").map(|m| self.annotations(m)).unwrap_or_default()
    }

    fn annotations(&mut self, modifiers: Node<'_>) -> Vec<Mark> {
        let mut marks = Vec::new();
        for annotation in children(modifiers).into_iter().filter(|n| n.kind() == "annotation") {
            for inner in children(annotation).into_iter().filter(|n| n.kind() != "use_site_target") {
                let class = if inner.kind() == "constructor_invocation" { children(inner).first().copied() } else { Some(inner) };
                let Some(name) = class.and_then(|n| self.type_name(n).0) else { continue };
                let given = child(inner, "value_arguments").map(children).unwrap_or_default();
                let args = self.arguments(&given);
                marks.push(Mark { name, args, span: self.span(annotation) });
            }
        }
        marks
    }
}
