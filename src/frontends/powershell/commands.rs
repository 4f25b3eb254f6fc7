//! Commands and pipes.

use super::{Lowering, folded, peeled};
use crate::frontends::base::{self, arg, field_of, operation};
use crate::frontends::tree;
use crate::model::code::{Arg, Callee, Expr, ExprKind, Place, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

/// Parameters of the language's own commands that take no value.
const SWITCHES: &[&str] = &[
    "aslist",
    "asplaintext",
    "ashashtable",
    "asarray",
    "assecurestring",
    "compress",
    "confirm",
    "debug",
    "disablekeepalive",
    "force",
    "noclobber",
    "noenumerate",
    "nonewline",
    "notypeinformation",
    "passthru",
    "raw",
    "recurse",
    "skipcertificatecheck",
    "skiphttperrorcheck",
    "skipheadervalidation",
    "unique",
    "usebasicparsing",
    "usedefaultcredentials",
    "valueonly",
    "verbose",
    "wait",
    "whatif",
];

/// The language's own commands whose arguments have places: what comes through the pipe is the first that is called `inputobject`.
const ORDERS: &[(&[&str], &[&str])] = &[
    (&["set-content", "sc", "add-content", "ac"], &["path", "value"]),
    (&["out-file", "tee-object"], &["filepath", "inputobject"]),
    (&["export-clixml"], &["path", "inputobject"]),
    (&["convertto-json"], &["inputobject"]),
    (&["convertfrom-json"], &["inputobject"]),
    (&["convertto-securestring"], &["string"]),
    (&["get-content", "gc", "cat", "type"], &["path"]),
    (&["join-path"], &["path", "childpath"]),
];

impl Lowering<'_> {
    /// A pipeline of several commands: each is given what the one before it gives.
    pub(super) fn piped(&mut self, node: Node<'_>) -> Expr {
        let mut value: Option<Expr> = None;
        for part in tree::children(node) {
            let part = peeled(part);
            value = Some(match (part.kind(), value) {
                ("command", input) => self.command(part, input),
                ("pipeline_chain", None) => self.piped(part),
                (_, None) => self.expr(part),
                (_, Some(input)) => {
                    let next = self.expr(part);
                    let span = input.span.to(next.span);
                    Expr { kind: ExprKind::Sequence(vec![input, next]), span }
                }
            });
        }
        value.unwrap_or_else(|| self.unknown(node))
    }

    /// A command with what comes through the pipe.
    pub(super) fn command(&mut self, node: Node<'_>, input: Option<Expr>) -> Expr {
        let parts = tree::children(node);
        let operator = parts.iter().find(|n| n.kind() == "command_invokation_operator").map_or("", |n| self.text(*n));
        let Some(named) = parts.iter().find(|n| n.kind().starts_with("command_name")).copied() else { return self.opaque(node) };
        let name = folded(self.text(named).trim_matches(['"', '\'']));
        let elements = parts.iter().find(|n| n.kind() == "command_elements").copied();
        let mut args = self.elements(elements, &name);
        let span = input.as_ref().map_or(self.span(node), |i| i.span.to(self.span(node)));
        let inner = named.named_child(0).map(peeled);
        if let Some(called) = inner.filter(|n| n.kind() != "command_name" && !operator.is_empty()) {
            // `. "$PSScriptRoot/x.ps1"` runs a script in the scope of this one.
            let target = if called.kind() == "path_command_name" { self.called_path(called) } else { self.expr(called) };
            if operator == "." || is_path(&target) {
                return operation("include", vec![target], self.span(named), span);
            }
            let args = input.into_iter().map(arg).chain(args).collect();
            return base::called(target, args, self.span(named), span);
        }
        if operator == "." {
            let path = Expr { kind: ExprKind::Text(self.text(named).replace('\\', "/").into(), self.span(named)), span: self.span(named) };
            return operation("include", vec![path], self.span(named), span);
        }
        if let Some(done) = self.built_in(&name, &args, &input, node) {
            return Expr { span, ..done };
        }
        self.bind(&name, &mut args);
        let mut all: Vec<Arg> = input.into_iter().map(arg).collect();
        if let Some((_, order)) = ORDERS.iter().find(|(names, _)| names.contains(&&*name)) {
            place(order, &mut all, &mut args);
        }
        all.extend(args);
        let callee = Callee::Function { name, fallback: None };
        Expr { kind: ExprKind::Call { callee, args: all, name: self.span(named) }, span }
    }

    /// `& $table.member`, `. $folder/script.ps1`: a variable, and words behind it.
    fn called_path(&mut self, node: Node<'_>) -> Expr {
        let mut parts = Vec::new();
        for part in tree::children(node) {
            let span = self.span(part);
            let value = match part.kind() {
                "path_command_name_token" => Expr { kind: ExprKind::Text(self.text(part).replace('\\', "/").into(), span), span },
                _ => self.expr(part),
            };
            parts.push(value);
        }
        let members = match &parts[..] {
            [_, Expr { kind: ExprKind::Text(words, _), .. }] if words.starts_with('.') && !words.contains('/') => Some(words.clone()),
            _ => None,
        };
        let span = self.span(node);
        match (members, parts.len()) {
            (Some(members), _) => {
                let object = parts.swap_remove(0);
                members.split('.').filter(|m| !m.is_empty()).fold(object, |object, member| base::read(field_of(object, member), span))
            }
            (None, 1) => parts.swap_remove(0),
            (None, _) => Expr { kind: ExprKind::Join(parts), span },
        }
    }

    /// The arguments of a command.
    fn elements(&mut self, list: Option<Node<'_>>, command: &str) -> Vec<Arg> {
        let all: Vec<Node<'_>> = list.into_iter().flat_map(tree::children).collect();
        let takes_none = |me: &Self, name: &str| match me.outline.parameters(command) {
            Some(declared) => declared.iter().any(|p| p.is_switch && p.name.starts_with(name)),
            None => SWITCHES.contains(&name),
        };
        let is_value = |n: &Node<'_>| !matches!(n.kind(), "command_parameter" | "command_argument_sep") && !n.kind().contains("redirect");
        let mut args = Vec::new();
        let mut at = 0;
        while let Some(node) = all.get(at).copied() {
            at += 1;
            if node.kind() == "command_parameter" {
                let name = folded(self.text(node).trim_start_matches('-').trim_end_matches(':'));
                let separator = all.get(at).filter(|n| n.kind() == "command_argument_sep");
                let bound = self.text(node).ends_with(':') || separator.is_some_and(|n| self.text(*n).trim() == ":");
                let value_at = if separator.is_some() { at + 1 } else { at };
                let value = all.get(value_at).copied().filter(is_value).filter(|_| bound || !takes_none(self, &name));
                let value = match value {
                    Some(value) => {
                        at = value_at + 1;
                        self.given(value, &all, &mut at)
                    }
                    None => self.make(node, ExprKind::Bool(true)),
                };
                args.push(Arg { value, name: Some(name), spread: false });
            } else if is_value(&node) {
                let inner = peeled(node);
                let spread = inner.kind() == "variable" && self.text(inner).starts_with('@');
                let value = self.given(node, &all, &mut at);
                args.push(Arg { value, name: None, spread });
            }
        }
        args
    }

    /// The value of an argument; of `$object.Method(…)` the list behind it is a part.
    fn given(&mut self, node: Node<'_>, all: &[Node<'_>], next: &mut usize) -> Expr {
        let inner = peeled(node);
        let is_list = |n: &&Node<'_>| n.kind() == "argument_list" && n.start_byte() == node.end_byte();
        match all.get(*next).filter(is_list).filter(|_| inner.kind() == "member_access") {
            Some(list) => {
                *next += 1;
                let span = self.span(node).to(self.span(*list));
                self.invoked(inner, Some(*list), span)
            }
            None => self.expr(inner),
        }
    }

    /// Gives the arguments of a call of one of the file's functions the whole names of its parameters.
    fn bind(&self, function: &str, args: &mut [Arg]) {
        let Some(declared) = self.outline.parameters(function) else { return };
        for arg in args.iter_mut() {
            let Some(name) = &arg.name else { continue };
            let mut fitting = declared.iter().filter(|p| p.name == *name).chain(declared.iter().filter(|p| p.name.starts_with(&**name)));
            if let Some(parameter) = fitting.next() {
                arg.name = Some(parameter.name.clone());
            }
        }
        let mut free: Vec<Name> =
            declared.iter().map(|p| p.name.clone()).filter(|n| !args.iter().any(|a| a.name.as_ref() == Some(n))).collect();
        free.reverse();
        if args.iter().any(|a| a.name.is_some()) {
            for arg in args.iter_mut().filter(|a| a.name.is_none() && !a.spread) {
                arg.name = free.pop();
            }
        }
    }

    /// Commands that are the language's own way to write something else.
    fn built_in(&mut self, name: &str, args: &[Arg], input: &Option<Expr>, node: Node<'_>) -> Option<Expr> {
        let span = self.span(node);
        let named = |args: &[Arg], wanted: &str| {
            args.iter().find(|a| a.name.as_ref().is_some_and(|n| n.len() >= 3 && wanted.starts_with(&**n))).map(|a| a.value.clone())
        };
        let positional = |args: &[Arg], index: usize| args.iter().filter(|a| a.name.is_none()).nth(index).map(|a| a.value.clone());
        let field = |value: &Expr, member: &Expr| match &member.kind {
            ExprKind::Text(name, _) => {
                let place = field_of(value.clone(), name.clone());
                Some(Expr { kind: ExprKind::Read(place), span })
            }
            _ => None,
        };
        match (name, input) {
            ("new-object", _) => {
                let map = named(args, "property");
                let class = named(args, "typename").or_else(|| named(args, "comobject")).or_else(|| positional(args, 0))?;
                let ExprKind::Text(class, _) = &class.kind else { return map };
                if let Some(map) = map {
                    let last = class.rsplit('.').next().unwrap_or(class).to_ascii_lowercase();
                    return Some(if matches!(&*last, "psobject" | "object" | "pscustomobject") {
                        map
                    } else {
                        self.made_of(class.clone(), map, span)
                    });
                }
                let given = named(args, "argumentlist").or_else(|| positional(args, 1));
                let given = match given.map(|g| (g.span, g.kind)) {
                    None => Vec::new(),
                    Some((_, ExprKind::List(entries))) => entries.into_iter().map(|e| e.value).collect(),
                    Some((span, kind)) => vec![Expr { kind, span }],
                };
                let args = given.into_iter().map(arg).collect();
                Some(Expr { kind: ExprKind::New { class: TypeRef::Named(class.clone()), args }, span })
            }
            ("select-object" | "select", Some(value)) => match named(args, "expandproperty") {
                Some(member) => field(value, &member),
                None if matches!(named(args, "first").map(|n| n.kind), Some(ExprKind::Number(n)) if &*n == "1") => {
                    Some(operation("%first", vec![value.clone()], span, span))
                }
                None => Some(value.clone()),
            },
            ("foreach-object" | "%" | "foreach", Some(value)) => {
                let block = positional(args, 0).or_else(|| named(args, "process")).or_else(|| named(args, "membername"))?;
                field(value, &block).or_else(|| Some(operation("%each", vec![value.clone(), block], span, span)))
            }
            ("where-object" | "?" | "where", Some(value)) => {
                let block = positional(args, 0).or_else(|| named(args, "filterscript")).or_else(|| named(args, "property"))?;
                let block = match block {
                    Expr { kind: ExprKind::Closure(_), .. } => block,
                    Expr { kind: ExprKind::Text(member, _), .. } => self.member_test(member, args, span),
                    _ => return Some(value.clone()),
                };
                Some(operation("%filter", vec![value.clone(), block], span, span))
            }
            ("out-null", Some(value)) => {
                Some(Expr { kind: ExprKind::Sequence(vec![value.clone(), Expr { kind: ExprKind::Null, span }]), span })
            }
            ("write-output" | "echo" | "out-string" | "sort-object" | "sort", Some(value)) => Some(value.clone()),
            ("write-output" | "echo", None) => positional(args, 0).or_else(|| named(args, "inputobject")),
            ("import-module" | "ipmo", None) => {
                let path = positional(args, 0).or_else(|| named(args, "name"))?;
                Some(operation("include", vec![path], span, span))
            }
            ("import-powershelldatafile", _) => {
                let path = positional(args, 0).or_else(|| named(args, "path")).or_else(|| named(args, "literalpath"))?;
                Some(operation("include", vec![path], span, span))
            }
            ("using", None)
                if positional(args, 0)
                    .is_some_and(|w| matches!(&w.kind, ExprKind::Text(word, _) if word.eq_ignore_ascii_case("module"))) =>
            {
                Some(operation("include", vec![positional(args, 1)?], span, span))
            }
            ("set-variable" | "sv" | "new-variable" | "nv", _) => {
                let target = named(args, "name").or_else(|| positional(args, 0))?;
                let ExprKind::Text(variable, _) = &target.kind else { return None };
                let value = input.clone().or_else(|| named(args, "value")).or_else(|| positional(args, 1))?;
                let is_outer =
                    matches!(named(args, "scope").map(|s| s.kind), Some(ExprKind::Text(scope, _)) if !scope.eq_ignore_ascii_case("local"));
                let name = folded(variable);
                let place = if is_outer { Place::Global(name) } else { self.variable_place(&name) };
                Some(super::set(place, value, span))
            }
            ("get-variable" | "gv", None) if named(args, "valueonly").is_some() => {
                let target = named(args, "name").or_else(|| positional(args, 0))?;
                let ExprKind::Text(variable, _) = &target.kind else { return None };
                Some(base::read(self.variable_place(&folded(variable)), span))
            }
            ("base", None) => self.base_call(node),
            ("get-command" | "gcm", None) => positional(args, 0).or_else(|| named(args, "name")),
            ("add-member", _) => {
                let object = input.clone().or_else(|| named(args, "inputobject"))?;
                self.member_added(object, args, span)
            }
            ("invoke-command" | "icm", _) => {
                let block = named(args, "scriptblock").or_else(|| positional(args, 0))?;
                let given = match named(args, "argumentlist").map(|g| (g.span, g.kind)) {
                    None => Vec::new(),
                    Some((_, ExprKind::List(entries))) => entries.into_iter().map(|e| e.value).collect(),
                    Some((span, kind)) => vec![Expr { kind, span }],
                };
                let args = given.into_iter().map(arg).collect();
                Some(base::called(block, args, span, span))
            }
            _ => None,
        }
    }
}

/// Whether what is run is a script by its path, and no function by its name.
fn is_path(target: &Expr) -> bool {
    let is_path = |e: &Expr| matches!(&e.kind, ExprKind::Text(text, _) if text.contains(['/', '\\']) || text.ends_with(".ps1"));
    match &target.kind {
        ExprKind::Join(parts) => parts.iter().any(is_path),
        _ => is_path(target),
    }
}

/// Puts arguments that are passed by name where the command has them by position; what came through the pipe is in `all`.
fn place(order: &[&str], all: &mut Vec<Arg>, args: &mut Vec<Arg>) {
    let mut piped = all.pop();
    for wanted in order {
        let by_name = args.iter().position(|a| a.name.as_ref().is_some_and(|n| n.len() >= 3 && wanted.starts_with(&**n)));
        let by_pipe = |piped: &mut Option<Arg>| if matches!(*wanted, "inputobject" | "value" | "string") { piped.take() } else { None };
        let arg = match by_name {
            Some(at) => Some(args.remove(at)),
            None => by_pipe(&mut piped).or_else(|| args.iter().position(|a| a.name.is_none() && !a.spread).map(|at| args.remove(at))),
        };
        if let Some(arg) = arg {
            all.push(Arg { name: None, ..arg });
        }
    }
    all.extend(piped);
}
