//! Types: structs, interfaces, what their tags say, and what a variable of a type begins with.

use super::declarations::specs;
use super::names::Kind;
use super::{Lowering, expr, read, step};
use crate::frontends::base::arg;
use crate::frontends::tree;
use crate::model::code::{
    CONSTRUCTOR, Expr, ExprKind, Field, Function, FunctionIx, FunctionKind, Mark, Param, Place, StepKind, Type, TypeIx, TypeRef,
};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// Types of the language itself.
const PLAIN: &[&str] = &[
    "string",
    "bool",
    "byte",
    "rune",
    "error",
    "any",
    "int",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "uintptr",
    "float32",
    "float64",
    "complex64",
    "complex128",
    "comparable",
];

/// What a declaration says of a type.
#[derive(Debug, Default)]
pub(super) struct Declared {
    /// Its name, when it has one.
    pub(super) name: Option<Name>,
    /// A pointer, which may be nil.
    pub(super) is_optional: bool,
}

impl<'t> Lowering<'t> {
    /// The types that a file declares outside of functions.
    pub(super) fn declare_types(&mut self, nodes: &[Node<'t>]) {
        for node in nodes.iter().filter(|n| n.kind() == "type_declaration") {
            for spec in specs(*node) {
                if let (Some(name), Some(of)) = (tree::field(spec, "name"), tree::field(spec, "type"))
                    && (spec.kind() != "type_alias" || of.kind().ends_with("_type") && of.kind() != "qualified_type")
                {
                    let generics = self.enter_generics(tree::field(spec, "type_parameters"));
                    self.declare_type(self.names.own(self.text(name)), of, self.span(spec));
                    self.scope.generics.truncate(generics);
                }
            }
        }
    }

    /// A type that is declared in a function: another of the same name may be declared in the next one.
    pub(super) fn local_type(&mut self, spec: Node<'t>) {
        let (Some(name), Some(of)) = (tree::field(spec, "name"), tree::field(spec, "type")) else { return };
        let written = self.text(name);
        let unique = format!("{written}%{}", self.number("type"));
        let kind = self.names.kind_of(self.input, of);
        self.names.define_local(written, &unique, kind);
        self.declare_type(self.names.own(&unique), of, self.span(spec));
    }

    fn declare_type(&mut self, name: Name, of: Node<'t>, span: Span) {
        match of.kind() {
            "struct_type" => _ = self.structure(name, of, span),
            "interface_type" => self.interface(name, of, span),
            "qualified_type" | "generic_type" => {
                if let Some(parent) = self.class_of(of) {
                    self.add_type(Type { name, parents: vec![TypeRef::Named(parent)], span, ..Type::default() });
                }
            }
            "type_identifier" if self.names.kind_of(self.input, of) == Kind::Struct => {
                let parent = self.names.class(self.text(of));
                self.add_type(Type { name, parents: vec![TypeRef::Named(parent)], span, ..Type::default() });
            }
            _ => self.conversion(name, span),
        }
    }

    pub(super) fn add_type(&mut self, declared: Type) -> TypeIx {
        let ix = self.file.types.len();
        self.types.insert(declared.name.clone(), ix);
        self.file.types.push(declared);
        ix
    }

    /// `T(x)`, where `T` is no struct: the value itself.
    fn conversion(&mut self, name: Name, span: Span) {
        let at = span.slice(0, 0);
        let value = read(Place::Local("value".into()), at);
        let body = vec![step(StepKind::Return(Some(value)), at)];
        let params = vec![Param { name: "value".into(), span: at, ..Param::default() }];
        self.add_function(Function { name, kind: FunctionKind::Function, params, body, span: at, name_span: at, ..Function::default() });
    }

    /// A struct without a name.
    pub(super) fn anonymous(&mut self, of: Node<'t>) -> Name {
        let unique = format!("struct%{}", self.number("type"));
        let name = self.names.own(&unique);
        self.structure(name.clone(), of, self.span(of));
        name
    }

    fn structure(&mut self, name: Name, of: Node<'t>, span: Span) -> TypeIx {
        let ix = self.add_type(Type { name, span, ..Type::default() });
        let list = tree::children(of).into_iter().find(|n| n.kind() == "field_declaration_list");
        let (mut fields, mut params, mut parents) = (Vec::new(), Vec::new(), Vec::new());
        for declaration in list.map(tree::children).unwrap_or_default().into_iter().filter(|n| n.kind() == "field_declaration") {
            let Some(of) = tree::field(declaration, "type") else { continue };
            let declared = self.declaration(of);
            let marks = tree::field(declaration, "tag").map(|tag| self.tag(tag)).unwrap_or_default();
            let written = tree::fields(declaration, "name");
            let is_embedded = written.is_empty();
            if is_embedded {
                parents.extend(declared.name.clone().filter(|name| !is_plain(name)).map(TypeRef::Named));
            }
            let names = if is_embedded { vec![(embedded_name(&declared), of)] } else { named(self, &written) };
            for (name, at) in names {
                let span = self.span(at).to(self.span(of));
                // A pointer is written before the type; the field is behind its name in any case.
                let zero = self.zero(of, span.slice(0, 0));
                params.push(Param {
                    name: name.clone(),
                    default: Some(zero),
                    declared: declared.name.clone().filter(|name| !is_plain(name)),
                    span,
                    promoted: true,
                    ..Param::default()
                });
                fields.push(Field {
                    name,
                    declared: declared.name.clone(),
                    is_optional: declared.is_optional,
                    marks: marks.clone(),
                    is_embedded,
                    span,
                    ..Field::default()
                });
            }
        }
        let constructor = self.constructor(ix, params, span);
        if let Some(class) = self.file.types.get_mut(ix) {
            class.fields = fields;
            class.parents = parents;
            class.methods.push(constructor);
        }
        ix
    }

    /// What a literal of a struct calls.
    fn constructor(&mut self, owner: TypeIx, params: Vec<Param>, span: Span) -> FunctionIx {
        self.add_function(Function {
            name: CONSTRUCTOR.into(),
            owner: Some(owner),
            kind: FunctionKind::Method,
            params,
            span,
            name_span: span.slice(0, 0),
            ..Function::default()
        })
    }

    fn interface(&mut self, name: Name, of: Node<'t>, span: Span) {
        let ix = self.add_type(Type { name, is_abstract: true, span, ..Type::default() });
        let mut parents = Vec::new();
        for child in tree::children(of) {
            match (child.kind(), tree::field(child, "name")) {
                ("method_elem", Some(name)) => self.abstract_method(ix, child, name),
                ("type_elem", _) => {
                    let only = tree::children(child);
                    if let [only] = only[..] {
                        parents.extend(self.class_of(only).map(TypeRef::Named));
                    }
                }
                _ => {}
            }
        }
        if let Some(class) = self.file.types.get_mut(ix) {
            class.parents = parents;
        }
    }

    /// What the tag of a field says: a mark for each key, with what its value is made of.
    fn tag(&self, tag: Node<'t>) -> Vec<Mark> {
        let (text, whole) = super::literals::text(self.input, tag);
        let is_raw = text.len() == whole.len();
        let mut marks = Vec::new();
        let mut at = 0;
        while let Some(found) = text.get(at..).and_then(|rest| rest.find(":\"")) {
            let colon = at + found;
            let start = colon + 2;
            let Some(length) = text.get(start..).and_then(|rest| rest.find('"')) else { break };
            let key = text.get(at..colon).unwrap_or("").trim();
            let value = text.get(start..start + length).unwrap_or("");
            let span = if is_raw { whole.slice(start, start + length) } else { whole };
            let mut parts = value.split(',');
            let first = parts.next().unwrap_or("");
            let first_span = if is_raw { span.slice(0, first.len()) } else { whole };
            let mut args = vec![arg(expr(ExprKind::Text(first.into(), first_span), first_span))];
            args.extend(parts.map(|word| arg(expr(ExprKind::Symbol(word.trim().into()), span))));
            marks.push(Mark { name: key.into(), args, span });
            at = start + length + 1;
        }
        marks
    }

    /// What a declaration says of a type.
    pub(super) fn declaration(&self, of: Node<'_>) -> Declared {
        let mut next = of;
        let mut is_optional = false;
        loop {
            let inner = match next.kind() {
                "pointer_type" => {
                    is_optional = true;
                    tree::children(next).first().copied()
                }
                "parenthesized_type" => tree::children(next).first().copied(),
                "generic_type" => tree::field(next, "type"),
                "type_identifier" | "qualified_type" => {
                    let written = self.text(next);
                    let is_generic = self.scope.generics.iter().any(|name| name == written);
                    let is_word = is_plain(written) && self.names.kind(written).is_none();
                    let name = if is_word { written.into() } else { self.names.class(written) };
                    return Declared { name: (!is_generic).then_some(name), is_optional };
                }
                _ => None,
            };
            match inner {
                Some(inner) => next = inner,
                None => return Declared { name: None, is_optional },
            }
        }
    }

    /// The class that a type names, when it names one.
    pub(super) fn class_of(&self, of: Node<'_>) -> Option<Name> {
        let written = if matches!(of.kind(), "type_identifier") { self.names.kind(self.text(of)) } else { None };
        if matches!(written, Some(Kind::Map | Kind::List | Kind::Other)) {
            return None;
        }
        self.declaration(of).name.filter(|name| !is_plain(name))
    }

    /// Remembers of a variable that it is declared to be of a type that is no struct.
    pub(super) fn is_declared(&mut self, local: &Name, of: Node<'_>) {
        if let Some(class) = self.value_type(of) {
            self.scope.value_types.insert(local.clone(), class);
        }
    }

    /// A type of the file that is no struct, whose methods are functions.
    fn value_type(&self, of: Node<'_>) -> Option<Name> {
        let written = self.text(of);
        let is_value = matches!(of.kind(), "type_identifier" | "identifier") && self.names.kind(written).is_some_and(Kind::is_value);
        is_value.then(|| self.names.class(written))
    }

    /// Which type an expression is of that is no struct, as far as its name or its form shows: a variable or constant that is declared to be,
    /// a conversion, a literal.
    pub(super) fn value_class(&self, node: Node<'_>) -> Option<Name> {
        match node.kind() {
            "identifier" => {
                let written = self.text(node);
                match self.variable(written) {
                    Some(local) => self.scope.value_types.get(&local).cloned(),
                    None => self.names.value_of(written).map(|of| self.names.class(of)),
                }
            }
            "call_expression" => {
                let function = tree::field(node, "function").filter(|f| f.kind() == "identifier")?;
                if self.variable(self.text(function)).is_some() { None } else { self.value_type(function) }
            }
            "composite_literal" => self.value_type(tree::field(node, "type")?),
            "parenthesized_expression" => self.value_class(*tree::children(node).first()?),
            _ => None,
        }
    }

    /// What a variable of a type begins with.
    pub(super) fn zero(&mut self, of: Node<'t>, span: Span) -> Expr {
        let kind = match of.kind() {
            "type_identifier" => match self.text(of) {
                "string" => ExprKind::Text("".into(), span.slice(0, 0)),
                "bool" => ExprKind::Bool(false),
                word if word.starts_with("int") || word.starts_with("uint") || word.starts_with("float") => ExprKind::Number("0".into()),
                word if is_plain(word) => ExprKind::Null,
                word if self.scope.generics.iter().any(|name| name == word) => ExprKind::Opaque(Vec::new()),
                word => match self.names.kind(word) {
                    Some(Kind::Struct) => ExprKind::New { class: TypeRef::Named(self.names.class(word)), args: Vec::new() },
                    Some(Kind::Map) => ExprKind::Map(Vec::new()),
                    Some(_) => ExprKind::Null,
                    None => ExprKind::Typed(self.names.class(word), Box::new(expr(ExprKind::Null, span))),
                },
            },
            "qualified_type" | "generic_type" => match self.class_of(of) {
                Some(class) => ExprKind::New { class: TypeRef::Named(class), args: Vec::new() },
                None => ExprKind::Null,
            },
            "struct_type" => {
                let class = TypeRef::Named(self.anonymous(of));
                ExprKind::New { class, args: Vec::new() }
            }
            "map_type" => ExprKind::Map(Vec::new()),
            "slice_type" | "array_type" => ExprKind::List(Vec::new()),
            _ => ExprKind::Null,
        };
        expr(kind, span)
    }

    /// Remembers type parameters; what comes back is for truncating.
    pub(super) fn enter_generics(&mut self, list: Option<Node<'_>>) -> usize {
        let before = self.scope.generics.len();
        for parameter in list.map(tree::children).unwrap_or_default() {
            let names: Vec<String> = tree::fields(parameter, "name").into_iter().map(|name| self.text(name).to_owned()).collect();
            self.scope.generics.extend(names);
        }
        before
    }

    /// A method without a body.
    fn abstract_method(&mut self, owner: TypeIx, node: Node<'t>, name: Node<'t>) {
        let around = std::mem::take(&mut self.scope);
        self.scope.layers.push(Default::default());
        let params = self.params(tree::field(node, "parameters"), None);
        self.scope = around;
        let returns = tree::field(node, "result").and_then(|result| self.first_result(result));
        let function = Function {
            name: self.text(name).into(),
            owner: Some(owner),
            kind: FunctionKind::Method,
            is_abstract: true,
            params,
            returns,
            span: self.span(node),
            name_span: self.span(name),
            ..Function::default()
        };
        let ix = self.add_function(function);
        self.add_method(owner, ix);
    }
}

/// Whether a type is one of the language itself.
pub(super) fn is_plain(name: &str) -> bool {
    PLAIN.contains(&name)
}

/// The last word of a type's name: what a field is called that embeds it.
fn embedded_name(declared: &Declared) -> Name {
    declared.name.as_deref().and_then(|name| name.rsplit('.').next()).unwrap_or("").into()
}

fn named<'t>(lowering: &Lowering<'_>, written: &[Node<'t>]) -> Vec<(Name, Node<'t>)> {
    written.iter().map(|name| (Name::from(lowering.text(*name)), *name)).collect()
}
