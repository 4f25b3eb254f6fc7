//! Classes whose fields make their constructors: data classes, named tuples, models.

use super::annotations::Declared;
use super::classes::Class;
use super::names::last_segment;
use super::{Lowering, perform};
use crate::frontends::base::{called, method_call};
use crate::frontends::tree;
use crate::model::code::{Block, CONSTRUCTOR, Expr, ExprKind, Field, Function, Mark, Param, ParamKind, Type, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

/// Decorators that make a class's fields its constructor's parameters.
const DECORATORS: &[&str] = &["dataclass", "attrs", "define", "frozen", "mutable", "attributes"];
/// Parents that do.
const PARENTS: &[&str] = &["NamedTuple", "TypedDict", "BaseModel", "BaseSettings", "RootModel", "Struct", "SQLModel"];
/// Calls that say more of a field.
const FIELDS: &[&str] = &["field", "Field", "ib", "attrib", "PrivateAttr"];

impl Lowering<'_> {
    pub(super) fn is_record(&self, marks: &[Mark], parents: &[Name]) -> bool {
        marks.iter().any(|mark| DECORATORS.contains(&last_segment(&mark.name)) || *mark.name == *"attr.s")
            || parents.iter().any(|parent| PARENTS.contains(&last_segment(parent)) || self.records.contains_key(parent))
    }

    /// A field of a record; false when it is an attribute of the class.
    pub(super) fn record_field(
        &mut self,
        node: Node<'_>,
        target: Node<'_>,
        value: Option<Node<'_>>,
        declared: Option<&Declared>,
        class: &mut Class,
    ) -> bool {
        let told = value.filter(|value| value.kind() == "call" && FIELDS.contains(&last_segment(self.text(*value))));
        if declared.is_none() && told.is_none() || declared.is_some_and(|d| d.of_class) {
            return false;
        }
        let Declared { class: of, is_optional, mut marks, required, only_parameter, .. } = declared.cloned().unwrap_or_default();
        let init = match (told, value) {
            (Some(told), _) => {
                let mark = self.mark(told);
                let init = default_of(&mark);
                marks.push(mark);
                init
            }
            (None, Some(value)) if value.kind() != "ellipsis" => Some(self.expr(value)),
            _ => None,
        };
        let is_optional = !required && (is_optional || init.is_some() || class.partial);
        let (name, span) = (self.name(target), self.span(node));
        let param = Param { name: name.clone(), default: init.clone(), span, promoted: !only_parameter, ..Param::default() };
        class.params.retain(|p| p.name != name);
        class.params.push(param);
        if !only_parameter {
            self.add_field(class, Field { name, declared: of, is_optional, marks, init, span, ..Field::default() });
        }
        true
    }

    /// The constructor that the fields make, unless the class has one of its own.
    pub(super) fn record_constructor(&mut self, name: &Name, class: Class) {
        self.records.insert(name.clone(), class.params.clone());
        let Some(own) = self.file.types.get(class.ix) else { return };
        let has = |wanted: &str| own.methods.iter().any(|m| self.file.functions.get(*m).is_some_and(|f| *f.name == *wanted));
        if has(CONSTRUCTOR) {
            return;
        }
        let at = class.span.slice(0, 0);
        let mut body = Block::new();
        if has("__post_init__") {
            let this = Expr { kind: ExprKind::This, span: at };
            body.push(perform(method_call(this, "__post_init__", Vec::new(), at, at)));
        }
        let params = class.params;
        self.add_method(
            class.ix,
            Function { name: CONSTRUCTOR.into(), params, body, span: class.span, name_span: at, ..Function::default() },
        );
    }

    /// `namedtuple('Token', 'access refresh')`: a class with those fields.
    pub(super) fn named_tuple(&mut self, node: Node<'_>, arguments: &[Node<'_>]) -> Option<Expr> {
        let [name, fields, ..] = arguments else { return None };
        let name = self.literal(*name)?;
        let names: Vec<Name> = match fields.kind() {
            "list" | "tuple" => tree::children(*fields).into_iter().filter_map(|f| self.literal(f)).collect(),
            _ => self.literal(*fields)?.split([' ', ',']).filter(|f| !f.is_empty()).map(Name::from).collect(),
        };
        let (span, at) = (self.span(node), self.span(*fields));
        let ix = self.file.types.len();
        let fields = names.iter().map(|name| Field { name: name.clone(), span: at, ..Field::default() }).collect();
        self.file.types.push(Type { name: name.clone(), fields, span, ..Type::default() });
        let params =
            names.into_iter().map(|name| Param { name, kind: ParamKind::One, span: at, promoted: true, ..Param::default() }).collect();
        let at = span.slice(0, 0);
        self.add_method(ix, Function { name: CONSTRUCTOR.into(), params, span, name_span: at, ..Function::default() });
        Some(self.make(node, ExprKind::Class(TypeRef::Named(name))))
    }
}

/// The default that a field is given by a call: its value, or what a function makes.
fn default_of(mark: &Mark) -> Option<Expr> {
    let named =
        |wanted: &[&str]| mark.args.iter().find(|a| a.name.as_deref().is_some_and(|n| wanted.contains(&n))).map(|a| a.value.clone());
    if let Some(value) = named(&["default"]) {
        return (!matches!(&value.kind, ExprKind::Opaque(parts) if parts.is_empty())).then_some(value);
    }
    if let Some(factory) = named(&["default_factory", "factory"]) {
        let span = factory.span;
        let kind = match &factory.kind {
            ExprKind::Symbol(name) if &**name == "dict" => ExprKind::Map(Vec::new()),
            ExprKind::Symbol(name) if matches!(&**name, "list" | "tuple" | "set") => ExprKind::List(Vec::new()),
            ExprKind::Class(class) => ExprKind::New { class: class.clone(), args: Vec::new() },
            _ => return Some(called(factory, Vec::new(), span, span)),
        };
        return Some(Expr { kind, span });
    }
    let first = mark.args.iter().find(|a| a.name.is_none() && !a.spread)?;
    (!matches!(&first.value.kind, ExprKind::Opaque(parts) if parts.is_empty())).then(|| first.value.clone())
}
