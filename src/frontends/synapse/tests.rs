use super::*;
use crate::frontends::tests::check_spans;
use crate::model::source::FileId;

fn file(text: &str) -> File {
    lower(Input { id: FileId(0), path: "a.xml", text })
}

/// The names of what functions call, in order, and what branches are on the way.
fn steps(block: &Block, out: &mut Vec<String>) {
    for step in block {
        match &step.kind {
            StepKind::Do(Expr { kind: ExprKind::Call { callee, args, .. }, .. }) => {
                let given = args.iter().map(|arg| match &arg.value.kind {
                    ExprKind::Map(entries) => entries
                        .iter()
                        .filter_map(|entry| entry.key.as_ref().and_then(crate::frontends::json_value::text))
                        .collect::<Vec<_>>()
                        .join(" "),
                    _ => arg.name.as_deref().unwrap_or("?").to_owned(),
                });
                let crate::model::code::Callee::Function { name, .. } = callee else { continue };
                out.push(format!("{name}({})", given.collect::<Vec<_>>().join(", ")));
            }
            StepKind::Branch { then, other, .. } => {
                out.push("if".to_owned());
                steps(then, out);
                out.push("else".to_owned());
                steps(other, out);
                out.push("end".to_owned());
            }
            StepKind::Loop { body, .. } => steps(body, out),
            _ => {}
        }
    }
}

fn shown(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for function in &file(text).functions {
        if !function.name.is_empty() {
            out.push(format!("{}:", function.name));
        }
        steps(&function.body, &mut out);
    }
    out
}

#[test]
fn templates_and_sequences_are_functions() {
    let text = r#"<sequences><template name="a"><parameter name="x"/><sequence><http uri-template="u"/></sequence></template>
        <sequence name="b"><sequence key="c"/><call-template target="a"><with-param name="x" value="{$ctx:y}"/><with-param name="z"/></call-template>
        <desk.a><x>1</x><y/></desk.a></sequence></sequences>"#;
    assert_eq!(shown(text), ["a:", "%mediated(url headers)", "b:", "c()", "a(x)", "a(x)"]);
    assert_eq!(file(text).functions.iter().find(|f| &*f.name == "a").map(|f| f.params.len()), Some(1));
}

#[test]
fn filters_and_switches_are_branches() {
    let text = r#"<api><filter source="a" regex="b"><log.it/></filter><filter><then><c.x/></then><else><c.y/></else></filter>
        <switch source="s"><case regex="1"><c.a/></case><case regex="2"><c.b/></case><default><c.d/></default></switch></api>"#;
    let expected = "if it() else end if x() else y() end if a() else if b() else d() end end";
    assert_eq!(shown(text).join(" "), expected);
}

#[test]
fn what_is_sent_has_the_payload_and_the_verb_that_were_set() {
    let text = r#"<api><call><endpoint><address uri="u"/></endpoint></call>
        <payloadFactory media-type="json"><format>{}</format></payloadFactory><property name="HTTP_METHOD" value="PUT" scope="axis2"/>
        <call><endpoint><address uri="u"/></endpoint></call>
        <property name="messageType" value="application/x-www-form-urlencoded" scope="axis2"/><call><endpoint><http uri-template="u"/></endpoint></call>
        <endpoint name="apart"><http method="get" uri-template="u"/></endpoint></api>"#;
    let expected = ["url headers", "url method headers payload", "url method headers form", "url method headers form open"];
    assert_eq!(shown(text), expected.map(|keys| format!("%mediated({keys})")));
}

#[test]
fn texts_of_addresses_are_their_parts() {
    let text = r#"<http uri-template="https://a.test/{x}?b=1&amp;c={+y}"/>"#;
    let file = file(text);
    let texts: Vec<(&str, &str)> =
        file.texts.iter().map(|t| (&*t.value, text.get(t.span.start as usize..t.span.end as usize).unwrap_or("?"))).collect();
    assert_eq!(texts, [("https://a.test/", "https://a.test/"), ("?b=1", "?b=1"), ("&", "&amp;"), ("c=", "c=")]);
}

#[test]
fn xpath_is_read_as_far_as_it_is_text() {
    let read = |raw: &str| xpath(raw, Span::new(FileId(0), 0, raw.len())).kind;
    let global = |name: &str| ExprKind::Read(property(name));
    for (raw, expected) in [
        ("$ctx:a.b", global("a.b")),
        ("get-property('a')", global("a")),
        ("get-property( 'default' , \"a\" )", global("a")),
        ("boolean(get-property('a'))", global("a")),
        ("$func:a", ExprKind::Read(Place::Local("a".into()))),
    ] {
        assert_eq!(read(raw), expected, "{raw}");
    }
    for raw in ["", "$trp:a", "json-eval($.a)", "$ctx:a = 'b'", "get-property('registry', 'a')", "concat('a'", "'a&amp;b'", "//a", "1"] {
        assert_eq!(read(raw), ExprKind::Opaque(Vec::new()), "{raw}");
    }
    assert!(matches!(read("fn:concat('a', $ctx:b, 'c')"), ExprKind::Join(parts) if parts.len() == 3));
    assert!(matches!(read("base64Encode('a')"), ExprKind::Call { .. }));
}

#[test]
fn what_is_deep_or_long_ends() {
    let deep = format!("{}{}", "<call>".repeat(50_000), "</call>".repeat(50_000));
    let calls = format!("<property name='a' expression='{}'/>", "a(".repeat(50_000));
    let cases = format!("<switch>{}</switch>", "<case><x.y/></case>".repeat(5_000));
    let filters = format!("{}{}", "<filter><then>".repeat(2_000), "</then></filter>".repeat(2_000));
    for text in [deep, calls, cases, filters] {
        let _ = file(&text);
    }
}

check_spans!(
    lower,
    "a.xml",
    r#"(<http uri-template=")?[{}a-z&;$:.'(),é]{0,20}("/>|<property name="a" expression="|<filter>|</filter>|<sequence name="é">|</sequence>){0,4}"#
);
