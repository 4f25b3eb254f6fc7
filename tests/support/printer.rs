//! Prints lowered code in a compact notation, so that tests can say what a construct lowers to in one line per step.
//!
//! Places: `x` local, `@x` module, `^x` global, `o.f` field, `T::f` static, `o[i]` element. `#name` is a symbol, `$n` a closure of
//! `functions[n]`, `'…'` text, `{k: v}` a map, `[v]` a list, `<…>` opaque, `"a" + b` a join is `join(a, b)`.
#![allow(dead_code)]

use oauth_migrate_lint::model::code::{
    AssignWhen, Callee, Captures, Entry, Expr, ExprKind, File, Function, Member, ParamKind, Place, Step, StepKind, TypeRef,
};
use std::fmt::Write as _;

/// Everything: types, then functions.
pub fn print(file: &File) -> String {
    let mut out = String::new();
    for class in &file.types {
        let parents: Vec<String> = class.parents.iter().map(type_ref).collect();
        let _ = write!(out, "type {}", class.name);
        let _ = if parents.is_empty() { Ok(()) } else { write!(out, " : {}", parents.join(", ")) };
        let _ = writeln!(out);
        for field in &class.fields {
            let init = field.init.as_ref().map(|init| format!(" = {}", expr(init))).unwrap_or_default();
            let _ = writeln!(out, "  {}{}{init}", if field.is_static { "static " } else { "" }, field.name);
        }
    }
    for ix in 0..file.functions.len() {
        out.push_str(&function(file, ix));
    }
    for (name, value) in &file.exports {
        let _ = writeln!(out, "export {name} = {}", expr(value));
    }
    out
}

/// The steps of the top level.
pub fn top(file: &File) -> String {
    steps(file.functions.first().map(|f| f.body.as_slice()).unwrap_or(&[]), 0)
}

/// The steps of the top level of a program that must have been understood whole, one per line.
pub fn whole_top(code: &str, file: &File) -> String {
    assert!(file.gaps.is_empty(), "{code}: {:?}", file.gaps);
    top(file).trim_end().to_owned()
}

/// Types and functions of a program that must have been understood whole.
pub fn whole(code: &str, file: &File) -> String {
    assert!(file.gaps.is_empty(), "{code}: {:?}", file.gaps);
    print(file)
}

/// One function with its head.
pub fn function(file: &File, ix: usize) -> String {
    let Some(function) = file.functions.get(ix) else { return String::new() };
    format!("{}\n{}", head(file, function, ix), steps(&function.body, 1))
}

fn head(file: &File, function: &Function, ix: usize) -> String {
    let mut head = format!("${ix} {:?}", function.kind);
    if let Some(owner) = function.owner.and_then(|owner| file.types.get(owner)) {
        let _ = write!(head, " {}.", owner.name);
    } else if !function.name.is_empty() {
        head.push(' ');
    }
    head.push_str(&function.name);
    let params: Vec<String> = function
        .params
        .iter()
        .map(|param| {
            let mark = match param.kind {
                ParamKind::One => "",
                ParamKind::ByReference => "&",
                ParamKind::Rest => "...",
                ParamKind::Named => ":",
                ParamKind::NamedRest => "**",
            };
            let default = param.default.as_ref().map(|default| format!(" = {}", expr(default))).unwrap_or_default();
            format!("{}{mark}{}{default}", if param.promoted { "promoted " } else { "" }, param.name)
        })
        .collect();
    let _ = write!(head, "({})", params.join(", "));
    match &function.captures {
        Captures::Nothing => {}
        Captures::Some(names) => {
            let names: Vec<String> = names.iter().map(|(name, by)| format!("{}{name}", if *by { "&" } else { "" })).collect();
            let _ = write!(head, " use ({})", names.join(", "));
        }
        Captures::All { this: true } => head.push_str(" sharing this"),
        Captures::All { this: false } => head.push_str(" sharing"),
    }
    for (flag, word) in
        [(function.is_static, " static"), (function.is_abstract, " abstract"), (function.is_getter, " get"), (function.is_setter, " set")]
    {
        if flag {
            head.push_str(word);
        }
    }
    head
}

/// Steps, one per line.
pub fn steps(block: &[Step], indent: usize) -> String {
    let mut out = String::new();
    let pad = "  ".repeat(indent);
    for step in block {
        match &step.kind {
            StepKind::Do(value) => {
                let _ = writeln!(out, "{pad}{}", expr(value));
            }
            StepKind::Branch { guard, then, other } => {
                let _ = writeln!(out, "{pad}if {}", expr(guard));
                out.push_str(&steps(then, indent + 1));
                if !other.is_empty() {
                    let _ = writeln!(out, "{pad}else");
                    out.push_str(&steps(other, indent + 1));
                }
            }
            StepKind::Block { label, body } => {
                let _ = writeln!(out, "{pad}block {label}");
                out.push_str(&steps(body, indent + 1));
            }
            StepKind::Break(label) => {
                let _ = writeln!(out, "{pad}break {label}");
            }
            StepKind::Loop { key, value, over, body } => {
                let part = |name: &str, text: Option<String>| text.map(|text| format!(" {name} {text}")).unwrap_or_default();
                let key = part("key", key.as_ref().map(place));
                let value = part("value", value.as_ref().map(place));
                let over = part("over", over.as_ref().map(expr));
                let _ = writeln!(out, "{pad}loop{key}{value}{over}");
                out.push_str(&steps(body, indent + 1));
            }
            StepKind::Try { body, handlers, finally } => {
                let _ = writeln!(out, "{pad}try");
                out.push_str(&steps(body, indent + 1));
                for handler in handlers {
                    let _ = writeln!(out, "{pad}catch");
                    out.push_str(&steps(handler, indent + 1));
                }
                if !finally.is_empty() {
                    let _ = writeln!(out, "{pad}finally");
                    out.push_str(&steps(finally, indent + 1));
                }
            }
            StepKind::Return(value) => {
                let _ = writeln!(out, "{pad}return{}", value.as_ref().map(|value| format!(" {}", expr(value))).unwrap_or_default());
            }
        }
    }
    out
}

/// A place.
pub fn place(place: &Place) -> String {
    match place {
        Place::Local(name) => name.to_string(),
        Place::Module(name) => format!("@{name}"),
        Place::Global(name) => format!("^{name}"),
        Place::Variable(name) => format!("^({})", expr(name)),
        Place::Field(object, name) => format!("{}.{}", expr(object), member(name)),
        Place::Static(class, name) => format!("{}::{name}", type_ref(class)),
        Place::Index(object, index) => format!("{}[{}]", expr(object), index.as_ref().map(|index| expr(index)).unwrap_or_default()),
    }
}

fn member(member: &Member) -> String {
    match member {
        Member::Named(name) => name.to_string(),
        Member::Computed(name) => format!("[{}]", expr(name)),
    }
}

fn type_ref(class: &TypeRef) -> String {
    match class {
        TypeRef::Named(name) => name.to_string(),
        TypeRef::Own => "Own".to_owned(),
        TypeRef::Late => "Late".to_owned(),
        TypeRef::Parent => "Parent".to_owned(),
        TypeRef::Value(value) => format!("({})", expr(value)),
    }
}

fn list(values: &[Expr]) -> String {
    values.iter().map(expr).collect::<Vec<_>>().join(", ")
}

fn entries(entries: &[Entry]) -> String {
    let one = |entry: &Entry| {
        let key = entry.key.as_ref().map(|key| format!("{}: ", expr(key))).unwrap_or_default();
        format!("{key}{}{}", if entry.spread { "..." } else { "" }, expr(&entry.value))
    };
    entries.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// An expression.
pub fn expr(value: &Expr) -> String {
    match &value.kind {
        ExprKind::Text(text, _) => format!("'{text}'"),
        ExprKind::Number(number) => number.to_string(),
        ExprKind::Bool(value) => value.to_string(),
        ExprKind::Null => "null".to_owned(),
        ExprKind::Join(parts) => format!("join({})", list(parts)),
        ExprKind::Arithmetic(operator, a, b) => format!("{operator:?}({}, {})", expr(a), expr(b)),
        ExprKind::Map(parts) => format!("{{{}}}", entries(parts)),
        ExprKind::List(parts) => format!("[{}]", entries(parts)),
        ExprKind::Read(at) => place(at),
        ExprKind::This => "this".to_owned(),
        ExprKind::Symbol(name) => format!("#{name}"),
        ExprKind::Name(name) => format!("?{name}"),
        ExprKind::Class(class) => format!("class {}", type_ref(class)),
        ExprKind::Import(module, name) => format!("import({module}{})", name.as_ref().map(|name| format!(" {name}")).unwrap_or_default()),
        ExprKind::Call { callee, args, .. } => {
            let args: Vec<String> = args.iter().map(argument).collect();
            let callee = match callee {
                Callee::Function { name, fallback } => {
                    format!("{name}{}", fallback.as_ref().map(|name| format!("|{name}")).unwrap_or_default())
                }
                Callee::Method(object, name) => format!("{}.{}", expr(object), member(name)),
                Callee::Static(class, name) => format!("{}::{}", type_ref(class), member(name)),
                Callee::Value(value) => format!("({})", expr(value)),
            };
            format!("{callee}({})", args.join(", "))
        }
        ExprKind::New { class, args } => {
            let args: Vec<String> = args.iter().map(argument).collect();
            format!("new {}({})", type_ref(class), args.join(", "))
        }
        ExprKind::Closure(ix) => format!("${ix}"),
        ExprKind::Assign { place: at, value, when } => {
            let operator = match when {
                AssignWhen::Always => "=",
                AssignWhen::Unset => "??=",
                AssignWhen::False => "||=",
            };
            format!("{} {operator} {}", place(at), expr(value))
        }
        ExprKind::Remove(at) => format!("remove {}", place(at)),
        ExprKind::Choose(guard, a, b) => format!("({} ? {} : {})", expr(guard), expr(a), expr(b)),
        ExprKind::Or(a, b) => format!("({} || {})", expr(a), expr(b)),
        ExprKind::And(a, b) => format!("({} && {})", expr(a), expr(b)),
        ExprKind::Coalesce(a, b) => format!("({} ?? {})", expr(a), expr(b)),
        ExprKind::Test(test, a, b) => format!("{test:?}({}, {})", expr(a), expr(b)),
        ExprKind::IsA(value, class) => format!("({} is {})", expr(value), type_ref(class)),
        ExprKind::IsSet(value) => format!("isset({})", expr(value)),
        ExprKind::Not(value) => format!("!{}", expr(value)),
        ExprKind::Cast(to, value) => format!("{to}({})", expr(value)),
        ExprKind::Typed(class, value) => format!("{} as {class}", expr(value)),
        ExprKind::Throw(value) => format!("throw {}", value.as_ref().map(|value| expr(value)).unwrap_or_default()),
        ExprKind::Stop(value) => format!("stop {}", value.as_ref().map(|value| expr(value)).unwrap_or_default()),
        ExprKind::Sequence(parts) => format!("({})", parts.iter().map(expr).collect::<Vec<_>>().join("; ")),
        ExprKind::Opaque(parts) => format!("<{}>", list(parts)),
    }
}

fn argument(argument: &oauth_migrate_lint::model::code::Arg) -> String {
    let name = argument.name.as_ref().map(|name| format!("{name}: ")).unwrap_or_default();
    format!("{name}{}{}", if argument.spread { "..." } else { "" }, expr(&argument.value))
}
