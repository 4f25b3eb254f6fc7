//! The text under spans of what only TypeScript has.

use crate::visit::every_expression;
use crate::{lower, lower_at};
use oauth_migrate_lint::model::code::ExprKind;
use oauth_migrate_lint::model::source::Span;

fn under(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

#[test]
fn declared_types_span_their_declaration_and_fields_theirs() {
    let code =
        "export interface Token { access_token: string; expires_in?: number }\ntype Pair = { id: string };\nenum Verb { Get = 'GET' }";
    let file = lower(code);
    let types: Vec<_> = file.types.iter().map(|one| under(code, one.span)).collect();
    let alias = "type Pair = { id: string };";
    assert_eq!(types, [&code[7..68], alias, "enum Verb { Get = 'GET' }"]);
    let fields: Vec<_> = file.types.iter().flat_map(|one| &one.fields).map(|field| under(code, field.span)).collect();
    assert_eq!(fields, ["access_token: string", "expires_in?: number", "id: string", "Get = 'GET'"]);
}

#[test]
fn decorators_and_typed_parameters_span_themselves() {
    let code = "@Injectable() class A { @Input('x') name = 1; constructor(@Inject('K') private http: Http) {} }";
    let file = lower(code);
    let class = &file.types[0];
    assert_eq!(under(code, class.marks[0].span), "Injectable()");
    assert_eq!(under(code, class.fields[0].marks[0].span), "Input('x')");
    let param = &file.functions[1].params[0];
    assert_eq!((under(code, param.span), under(code, param.marks[0].span)), ("@Inject('K') private http: Http", "Inject('K')"));
}

#[test]
fn casts_and_type_arguments_leave_spans_alone() {
    let code = "const a = (await http.post<Token>(url, body)) as Token;";
    let mut found = Vec::new();
    every_expression(&lower(code), &mut |expr| {
        if let ExprKind::Call { name, .. } = &expr.kind {
            found.push((under(code, *name), under(code, expr.span)));
        }
    });
    assert_eq!(found, [("post", "http.post<Token>(url, body)")]);
}

#[test]
fn attributes_of_elements_have_character_references() {
    let code = "const a = <a href=\"https://a.example/x?a=1&amp;b=2\" title='x'>{f('&amp;')}</a>;";
    let file = lower_at("a.tsx", code);
    let texts: Vec<_> = file.texts.iter().map(|text| (&*text.value, under(code, text.span))).collect();
    let address = ("https://a.example/x?a=1&b=2", "https://a.example/x?a=1&amp;b=2");
    assert_eq!(texts, [address, ("x", "x"), ("&amp;", "&amp;")]);
}

#[test]
fn literals_in_types_are_texts_too() {
    let code = "type U = 'https://a.example'; let x: 'b' | \"c\" = f<'d'>('e');";
    let file = lower(code);
    let texts: Vec<_> = file.texts.iter().map(|text| under(code, text.span)).collect();
    assert_eq!(texts, ["https://a.example", "b", "c", "d", "e"]);
}
