//! Assignments, and the places they write.

use super::expressions::is_guarded;
use super::statements::Target;
use super::{Lowering, expr, operation, perform, read, set, step, unknown};
use crate::frontends::base::{field_of, method_call, own_field};
use crate::frontends::tree;
use crate::model::code::{AssignWhen, Block, Expr, ExprKind, Member, Place, StepKind, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    pub(super) fn assignment(&mut self, node: Node<'t>) -> Expr {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return self.opaque(node) };
        let span = self.span(node);
        if left.kind() == "left_assignment_list" || left.kind() == "destructured_left_assignment" {
            let mut steps = Block::new();
            let value = self.expr(right);
            let whole = self.put_aside(value, &mut steps);
            self.take_apart(&tree::children(left), &whole, &mut steps);
            let mut parts: Vec<Expr> =
                steps.into_iter().filter_map(|s| if let StepKind::Do(value) = s.kind { Some(value) } else { None }).collect();
            parts.push(read(whole, span));
            return expr(ExprKind::Sequence(parts), span);
        }
        let value = self.expr(right);
        if left.kind() == "identifier" {
            self.declare(&self.name(left));
        }
        match self.place(left) {
            Some(place) => set(place, value, span),
            None => value,
        }
    }

    /// An assignment whose value takes steps: each of them ends by writing the place. Whether it is one.
    pub(super) fn assigned_steps(&mut self, node: Node<'t>, target: &Target, out: &mut Block) -> bool {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return false };
        let takes_steps = match right.kind() {
            "if" | "unless" | "case" | "case_match" | "rescue_modifier" => true,
            "begin" => is_guarded(right) || right.named_child_count() > 1,
            _ => false,
        };
        let operator = tree::field(node, "operator").filter(|_| node.kind() == "operator_assignment").map_or("=", |o| self.text(o));
        if !takes_steps
            || !matches!(operator, "=" | "||=")
            || !matches!(left.kind(), "identifier" | "instance_variable" | "class_variable" | "global_variable")
        {
            return false;
        }
        let span = self.span(node);
        if left.kind() == "identifier" {
            self.declare(&self.name(left));
        }
        let Some(place) = self.place(left) else { return false };
        let mut steps = Block::new();
        self.statement(right, &Target::Put(place.clone()), &mut steps);
        match operator {
            "=" => out.append(&mut steps),
            _ => {
                let guard = read(place.clone(), self.span(left));
                out.push(step(StepKind::Branch { guard, then: Block::new(), other: steps }, span));
            }
        }
        if !matches!(target, Target::Discard) {
            let value = self.read_back(&place, self.span(left));
            out.push(target.take(value));
        }
        true
    }

    /// `A = 1` outside of classes: a constant that all files see. Whether it is one.
    pub(super) fn top_constant(&mut self, node: Node<'t>, out: &mut Block) -> bool {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return false };
        if left.kind() != "constant" {
            return false;
        }
        if !self.struct_class(left, right) {
            let value = self.expr(right);
            let name = self.name(left);
            self.file.constants.push((name.clone(), value.clone()));
            out.push(perform(set(Place::Global(name), value, self.span(node))));
        }
        true
    }

    pub(super) fn augmented(&mut self, node: Node<'t>) -> Expr {
        let fields = (tree::field(node, "left"), tree::field(node, "operator"), tree::field(node, "right"));
        let (Some(left), Some(operator), Some(right)) = fields else { return self.opaque(node) };
        let span = self.span(node);
        if left.kind() == "identifier" {
            self.declare(&self.name(left));
        }
        let value = self.expr(right);
        let Some(place) = self.place(left) else { return self.make(node, ExprKind::Opaque(vec![value])) };
        let old = self.expr(left);
        let when = match self.text(operator) {
            "||=" => AssignWhen::False,
            "&&=" => {
                let assigned = set(place, value, span);
                return expr(ExprKind::And(Box::new(old), Box::new(assigned)), span);
            }
            word => {
                let sign = word.trim_end_matches('=');
                let at = self.span(operator);
                let new = match sign {
                    "<<" => operation("%append", vec![old, value], at, span),
                    _ => self.combined(sign, old, value, at, span),
                };
                return set(place, new, span);
            }
        };
        expr(ExprKind::Assign { place: Box::new(place), value: Box::new(value), when }, span)
    }

    /// `a << b`: text grows in its place, a list gets one more.
    pub(super) fn appended(&mut self, node: Node<'t>, left: Node<'t>, right: Node<'t>) -> Expr {
        let span = self.span(node);
        let at = tree::field(node, "operator").map_or(span, |o| self.span(o));
        // `a << b << c` adds both to `a`.
        let mut first = left;
        while first.kind() == "binary"
            && tree::field(first, "operator").is_some_and(|o| o.kind() == "<<")
            && let Some(before) = tree::field(first, "left")
        {
            first = before;
        }
        let place = self.grown_place(first);
        let (old, value) = (self.expr(left), self.expr(right));
        let new = operation("%append", vec![old, value], at, span);
        match place {
            Some(place) => set(place, new, span),
            None => new,
        }
    }

    /// The variable that holds what grows.
    pub(super) fn grown_place(&mut self, node: Node<'t>) -> Option<Place> {
        let simple = matches!(node.kind(), "identifier" | "instance_variable" | "class_variable" | "global_variable");
        if simple && (node.kind() != "identifier" || self.is_local(self.text(node))) { self.place(node) } else { None }
    }

    /// Assigns a value to whatever stands on the left.
    pub(super) fn assign_to(&mut self, left: Node<'t>, value: Expr, out: &mut Block) {
        let span = value.span;
        match left.kind() {
            "destructured_left_assignment" | "destructured_parameter" | "left_assignment_list" => {
                let whole = self.put_aside(value, out);
                self.take_apart(&tree::children(left), &whole, out);
            }
            _ => {
                if left.kind() == "identifier" {
                    self.declare(&self.name(left));
                }
                match self.place(left) {
                    Some(place) => out.push(perform(set(place, value, span))),
                    None => out.push(perform(value)),
                }
            }
        }
    }

    /// `a, (b, c), *d = …`: each name gets its element.
    pub(super) fn take_apart(&mut self, names: &[Node<'t>], whole: &Place, out: &mut Block) {
        for (index, name) in names.iter().enumerate() {
            let span = self.span(*name);
            match name.kind() {
                "rest_assignment" | "splat_parameter" => {
                    let inner = tree::field(*name, "name").or_else(|| tree::children(*name).first().copied());
                    if let Some(inner) = inner {
                        self.assign_to(inner, unknown(span), out);
                    }
                }
                _ => {
                    let value = self.element(whole, index, span);
                    self.assign_to(*name, value, out);
                }
            }
        }
    }

    /// The place that a node stands for on the left of an assignment.
    pub(super) fn place(&mut self, node: Node<'t>) -> Option<Place> {
        Some(match node.kind() {
            "identifier" => Place::Local(self.name(node)),
            "instance_variable" => self.instance_variable(self.name(node)),
            "class_variable" => match self.classes.is_empty() {
                true => Place::Module(self.name(node)),
                false => {
                    self.static_field(self.name(node), node);
                    Place::Static(TypeRef::Own, self.name(node))
                }
            },
            "global_variable" => Place::Global(self.name(node)),
            "constant" => Place::Global(self.name(node)),
            "element_reference" => {
                let object = tree::field(node, "object")?;
                let keys: Vec<_> = tree::children(node).into_iter().filter(|n| n.id() != object.id() && n.kind() != "block").collect();
                let object = Box::new(self.expr(object));
                match keys[..] {
                    [] => Place::Index(object, None),
                    [key] => Place::Index(object, Some(Box::new(self.expr(key)))),
                    _ => return None,
                }
            }
            "call" => {
                let receiver = Box::new(self.expr(tree::field(node, "receiver")?));
                let method = tree::field(node, "method")?;
                Place::Field(receiver, Box::new(Member::Named(self.name(method))))
            }
            "scope_resolution" => {
                let class = self.type_ref(tree::field(node, "scope")?);
                Place::Static(class, self.name(tree::field(node, "name")?))
            }
            _ => return None,
        })
    }

    /// A variable of the receiver: of an object, of a class, or of the program.
    pub(super) fn instance_variable(&mut self, name: Name) -> Place {
        if self.classes.is_empty() {
            return Place::Module(name);
        }
        if self.scope.is_static {
            return Place::Static(TypeRef::Late, name);
        }
        own_field(name, Default::default())
    }

    /// The value of a place.
    pub(super) fn read_place(&mut self, node: Node<'t>) -> Expr {
        let span = self.span(node);
        if node.kind() == "element_reference" {
            return self.element_reference(node);
        }
        let place = match node.kind() {
            "instance_variable" if !self.classes.is_empty() && !self.scope.is_static => {
                let this = expr(ExprKind::This, span);
                Some(field_of(this, self.name(node)))
            }
            "instance_variable" if !self.classes.is_empty() => {
                self.static_field(self.name(node), node);
                self.place(node)
            }
            _ => self.place(node),
        };
        match place {
            Some(place) => read(place, span),
            None => self.opaque(node),
        }
    }

    /// `a[k]`, `a[1..-1]`, `a[0, 3]`.
    fn element_reference(&mut self, node: Node<'t>) -> Expr {
        let span = self.span(node);
        // `Hash[pairs]` makes one.
        if tree::field(node, "object").is_some_and(|o| o.kind() == "constant" && self.text(o) == "Hash") {
            let args = tree::children(node).into_iter().skip(1).map(|n| self.expr(n)).collect();
            return operation("%hash", args, span.slice(0, 4), span);
        }
        let Some(object) = tree::field(node, "object") else { return self.opaque(node) };
        let keys: Vec<_> = tree::children(node).into_iter().filter(|n| n.id() != object.id() && n.kind() != "block").collect();
        let (from, length) = match keys[..] {
            [key] if key.kind() == "range" => self.range(key),
            [key] if !matches!(key.kind(), "splat_argument" | "pair") => {
                let object = self.expr(object);
                let key = self.expr(key);
                return read(Place::Index(Box::new(object), Some(Box::new(key))), span);
            }
            [from, length] => (self.expr(from), Some(self.expr(length))),
            _ => return self.opaque(node),
        };
        let args = std::iter::once(from).chain(length).map(super::arg).collect();
        method_call(self.expr(object), "slice", args, span, self.span(node))
    }

    /// The beginning of a range, and how much of it there is: so many, up to so many before the end (negative), or all (none).
    fn range(&mut self, node: Node<'t>) -> (Expr, Option<Expr>) {
        let span = self.span(node);
        let zero = expr(ExprKind::Number("0".into()), span);
        let from = tree::field(node, "begin").map_or(zero, |begin| self.expr(begin));
        let Some(end) = tree::field(node, "end") else { return (from, None) };
        let exclusive = tree::field(node, "operator").is_some_and(|o| o.kind() == "...");
        let end = self.expr(end);
        let number = |e: &Expr| if let ExprKind::Number(n) = &e.kind { n.parse::<i64>().ok() } else { None };
        let counted = |n: i64| Some(expr(ExprKind::Number(n.to_string().into()), span));
        match (number(&from), number(&end)) {
            (_, Some(-1)) if !exclusive => (from, None),
            (_, Some(last)) if last < 0 => (from, counted(if exclusive { last } else { last.saturating_add(1) })),
            (Some(first), Some(last)) if first >= 0 => (from, counted(last.saturating_sub(first).saturating_add(i64::from(!exclusive)))),
            _ => (from, Some(unknown(span))),
        }
    }
}
