//! What compilers to older JavaScript make of classes and `async`: calls of their helpers, read as what was written before.

use super::functions::As;
use super::names::is_function_value;
use super::{Lowering, read};
use crate::frontends::base::called;
use crate::frontends::tree;
use crate::model::code::{Arg, CONSTRUCTOR, Callee, Captures, Expr, ExprKind, Field, Member, Param, ParamKind, Place, TypeIx, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// A call of a compiler's helper. The helpers have no meaning of their own that code could rely on.
    pub(super) fn helper_call(&mut self, node: Node<'_>, callee: Node<'_>, arguments: Node<'_>) -> Option<Expr> {
        let name = match callee.kind() {
            "identifier" => self.text(callee),
            "member_expression" => self.text(tree::field(callee, "property")?),
            _ => return None,
        };
        let name = name.trim_start_matches('_').trim_end_matches(|c: char| c.is_ascii_digit());
        let arguments: Vec<_> = tree::children(arguments).into_iter().map(|argument| self.unwrapped(argument)).collect();
        let last = arguments.last().copied()?;
        match name {
            "awaiter" if is_function_value(last.kind()) => self.run_here(node, last),
            "asyncToGenerator" | "wrapAsyncGenerator" if arguments.len() == 1 && is_function_value(last.kind()) => Some(self.expr(last)),
            "assertThisInitialized" if arguments.len() == 1 => Some(self.expr(last)),
            "possibleConstructorReturn" if arguments.len() == 2 => {
                let (called, this) = (self.expr(last), self.make(node, ExprKind::This));
                Some(self.make(node, ExprKind::Sequence(vec![called, this])))
            }
            "callSuper" if arguments.len() >= 2 => {
                let given = arguments.get(2).map(|list| Arg { value: self.expr(*list), name: None, spread: true });
                let callee = Callee::Static(TypeRef::Parent, Box::new(Member::Named(Name::from(CONSTRUCTOR))));
                let called = self.make(node, ExprKind::Call { callee, args: given.into_iter().collect(), name: self.span(last) });
                let this = self.make(node, ExprKind::This);
                Some(self.make(node, ExprKind::Sequence(vec![called, this])))
            }
            "createClass" => self.create_class(node, &arguments),
            _ => None,
        }
    }

    /// Defaults that a compiler moved into the body (`var x = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : 'POST'`) are
    /// parameters again; the choice reads them.
    pub(super) fn moved_defaults(&mut self, body: Node<'_>, params: &mut Vec<Param>) {
        let declared = tree::children(body).into_iter().filter(|child| child.kind() == "variable_declaration");
        for choice in
            declared.flat_map(tree::children).filter_map(|one| tree::field(one, "value")).filter(|v| v.kind() == "ternary_expression")
        {
            let fields = (tree::field(choice, "condition"), tree::field(choice, "consequence"), tree::field(choice, "alternative"));
            let (Some(condition), Some(then), Some(default)) = fields else { continue };
            let given = format!("arguments[{}]", params.len());
            let asked = format!("arguments.length > {} && {given} !== undefined", params.len());
            if self.text(then) != given || self.text(condition) != asked || params.iter().any(|param| param.kind == ParamKind::Rest) {
                continue;
            }
            let default = Some(self.expr(default));
            let name = self.fresh("moved");
            self.moved.insert(choice.id(), name.clone());
            params.push(Param { name, default, span: self.span(choice), ..Param::default() });
        }
    }

    /// The parameter that a choice stands for.
    pub(super) fn moved_default(&self, choice: Node<'_>) -> Option<Expr> {
        let name = self.moved.get(&choice.id())?;
        Some(read(Place::Local(name.clone()), self.span(choice)))
    }

    /// `__awaiter(this, void 0, void 0, function* () { … })`: the function runs here and sees the receiver.
    fn run_here(&mut self, node: Node<'_>, function: Node<'_>) -> Option<Expr> {
        let ix = self.function(function, As::Closure);
        if let Some(function) = self.file.functions.get_mut(ix) {
            function.captures = Captures::All { this: true };
        }
        let name = self.span(function).slice(0, 0);
        let function = self.make(function, ExprKind::Closure(ix));
        Some(called(function, Vec::new(), name, self.span(node)))
    }

    /// `_createClass(Client, [{ key: 'load', value: function () { … } }], [static members])`.
    fn create_class(&mut self, node: Node<'_>, arguments: &[Node<'_>]) -> Option<Expr> {
        let owner = self.type_ix_named(*arguments.first()?)?;
        for (list, is_static) in arguments.iter().skip(1).zip([false, true]) {
            for member in tree::children(*list).into_iter().filter(|member| member.kind() == "object") {
                self.created_member(member, owner, is_static);
            }
        }
        Some(self.unknown(node))
    }

    fn created_member(&mut self, member: Node<'_>, owner: TypeIx, is_static: bool) {
        let pairs: Vec<_> = tree::children(member).into_iter().filter(|child| child.kind() == "pair").collect();
        let value_of = |this: &Self, wanted: &str| {
            let pair = pairs.iter().find(|pair| tree::field(**pair, "key").is_some_and(|key| this.text(key) == wanted))?;
            tree::field(*pair, "value")
        };
        let Some(name) = value_of(self, "key").and_then(|key| self.literal(key)) else { return };
        for kind in ["value", "get", "set"] {
            let Some(value) = value_of(self, kind).map(|value| self.unwrapped(value)) else { continue };
            if !is_function_value(value.kind()) {
                let (init, span) = (Some(self.expr(value)), self.span(member));
                let field = Field { name: name.clone(), init, is_static, span, ..Field::default() };
                if let Some(class) = self.file.types.get_mut(owner) {
                    class.fields.push(field);
                }
                continue;
            }
            let ix = self.function(value, As::Method { owner, name: name.clone(), is_static });
            if let Some(function) = self.file.functions.get_mut(ix) {
                function.is_getter = kind == "get";
                function.is_setter = kind == "set";
            }
        }
    }
}
