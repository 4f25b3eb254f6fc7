//! Members that code adds to objects.

use super::Lowering;
use super::operators::compares;
use crate::frontends::base::{field_of, is_simple, read};
use crate::model::code::{Arg, Captures, Expr, ExprKind, Param, Place, Step, StepKind, Test};
use crate::model::source::{Name, Span};

impl Lowering<'_> {
    /// `Where-Object name -eq value` as the function that it stands for.
    pub(super) fn member_test(&mut self, member: Name, args: &[Arg], span: Span) -> Expr {
        let element = read(Place::Local("_".into()), span);
        let value = read(field_of(element, member), span);
        let operator = args.iter().find_map(|a| Some((a, compares(a.name.as_deref()?)?)));
        let wanted = operator.map(|(a, _)| a.value.clone()).filter(|v| !matches!(v.kind, ExprKind::Bool(true)));
        let wanted = wanted.or_else(|| args.iter().find(|a| a.name.as_deref() == Some("value")).map(|a| a.value.clone()));
        let test = match (operator.map(|(_, name)| name), wanted) {
            (Some("eq"), Some(wanted)) => Expr { kind: ExprKind::Test(Test::Equal, Box::new(value), Box::new(wanted)), span },
            (Some("ne"), Some(wanted)) => Expr { kind: ExprKind::Test(Test::NotEqual, Box::new(value), Box::new(wanted)), span },
            (Some(how @ ("like" | "match")), Some(pattern)) => super::operators::fits(value, pattern, how == "like", span),
            (None, _) => value,
            (_, wanted) => Expr { kind: ExprKind::Opaque(std::iter::once(value).chain(wanted).collect()), span },
        };
        let params = vec![Param { name: "_".into(), span: span.slice(0, 0), ..Param::default() }];
        let body = vec![Step { kind: StepKind::Return(Some(test)), span }];
        self.add_closure(params, Captures::All { this: true }, body, span)
    }

    /// `$object | Add-Member -NotePropertyName name -NotePropertyValue value`, `… -MemberType ScriptMethod -Name name -Value { … }`
    pub(super) fn member_added(&mut self, object: Expr, args: &[Arg], span: Span) -> Option<Expr> {
        let named =
            |wanted: &[&str]| args.iter().find(|a| a.name.as_ref().is_some_and(|n| wanted.contains(&&**n))).map(|a| a.value.clone());
        let mut free = args.iter().filter(|a| a.name.is_none()).map(|a| a.value.clone());
        let of_note = named(&["notepropertyname"]);
        let kind = named(&["membertype", "type"]).or_else(|| if of_note.is_some() { None } else { free.next() });
        let name = of_note.or_else(|| named(&["name"])).or_else(|| free.next());
        let value = named(&["notepropertyvalue", "value"]).or_else(|| free.next());
        let members = match (name.map(|n| n.kind), value, named(&["notepropertymembers"]).map(|m| m.kind)) {
            (Some(ExprKind::Text(name, _)), Some(value), _) => vec![(name, value)],
            (_, _, Some(ExprKind::Map(entries))) => entries
                .into_iter()
                .filter_map(|entry| match entry.key.map(|k| k.kind) {
                    Some(ExprKind::Text(name, _)) => Some((name, entry.value)),
                    _ => None,
                })
                .collect(),
            _ => return None,
        };
        let is_method = matches!(kind.map(|k| k.kind), Some(ExprKind::Text(kind, _)) if kind.eq_ignore_ascii_case("scriptmethod"));
        let place = Place::Local(self.fresh("object"));
        let is_plain = is_simple(&object);
        let mut steps = Vec::new();
        let target = if is_plain {
            object
        } else {
            steps.push(super::set(place.clone(), object, span));
            read(place, span)
        };
        for (name, value) in members {
            if let (true, ExprKind::Closure(ix)) = (is_method, &value.kind)
                && let Some(function) = self.file.functions.get_mut(*ix)
            {
                // The object is its receiver, and nothing comes through a pipe.
                function.captures = Captures::All { this: false };
                function.params.retain(|p| &*p.name != "_");
            }
            steps.push(super::set(field_of(target.clone(), name), value, span));
        }
        steps.push(target);
        Some(Expr { kind: ExprKind::Sequence(steps), span })
    }
}
