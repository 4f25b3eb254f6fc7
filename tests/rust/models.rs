//! Types that decode answers: their fields are complete, with what serializers are told of them.

use crate::lower;
use oauth_migrate_lint::model::code::{ExprKind, Field, Mark, Type};

fn only(types: &[Type], name: &str) -> Type {
    types.iter().find(|t| &*t.name == name).cloned().unwrap_or_else(|| panic!("no {name}"))
}

fn argument(mark: &Mark, name: &str) -> Option<String> {
    mark.args.iter().find_map(|arg| match (&arg.name, &arg.value.kind) {
        (Some(known), ExprKind::Text(value, _)) if &**known == name => Some(value.to_string()),
        (None, ExprKind::Symbol(word)) if &**word == name => Some(String::new()),
        _ => None,
    })
}

fn field(class: &Type, name: &str) -> Field {
    class.fields.iter().find(|f| &*f.name == name).cloned().unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn fields_have_their_type_their_optionality_and_their_marks() {
    let file = lower(
        "#[derive(serde::Deserialize)]\n#[serde(rename_all = \"camelCase\", deny_unknown_fields)]\nstruct Token {\n  access_token: String,\n  \
         #[serde(rename = \"exp\", default, alias = \"expires\")]\n  expires_in: Option<u64>,\n  pub scopes: Vec<String>,\n  #[serde(flatten)] \
         user: Box<User>,\n}\nstruct User;",
    );
    let class = only(&file.types, "crate::Token");
    let serde: Vec<&Mark> = class.marks.iter().filter(|m| &*m.name == "serde").collect();
    assert_eq!(argument(serde[0], "rename_all").as_deref(), Some("camelCase"));
    assert!(argument(serde[0], "deny_unknown_fields").is_some());
    let names: Vec<(&str, Option<&str>, bool)> = class.fields.iter().map(|f| (&*f.name, f.declared.as_deref(), f.is_optional)).collect();
    let expected = [
        ("access_token", Some("String"), false),
        ("expires_in", Some("u64"), true),
        ("scopes", Some("Vec"), false),
        ("user", Some("crate::User"), false),
    ];
    assert_eq!(names, expected);
    let expires = field(&class, "expires_in");
    assert_eq!(argument(&expires.marks[0], "rename").as_deref(), Some("exp"));
    assert_eq!(argument(&expires.marks[0], "alias").as_deref(), Some("expires"));
    assert!(argument(&expires.marks[0], "default").is_some());
}

#[test]
fn lists_in_marks_are_calls() {
    let file = lower("#[serde(rename(serialize = \"a\", deserialize = \"b\"))]\nstruct A { x: u8 }");
    let class = only(&file.types, "crate::A");
    let ExprKind::Call { args, .. } = &class.marks[0].args[0].value.kind else { panic!("no call") };
    let names: Vec<Option<&str>> = args.iter().map(|arg| arg.name.as_deref()).collect();
    assert_eq!(names, [Some("serialize"), Some("deserialize")]);
}

#[test]
fn type_arguments_of_a_call_say_what_it_gives() {
    let file = lower(
        "fn f() { let a = r.json::<Token>().await?; let b: Token = r.json()?; let c = serde_json::from_str::<Token>(s)?; }\nstruct Token;",
    );
    let mut typed = Vec::new();
    crate::every_expression(&file, &mut |expr| {
        if let ExprKind::Typed(class, _) = &expr.kind {
            typed.push(class.to_string());
        }
    });
    assert_eq!(typed, ["crate::Token"; 3]);
}
