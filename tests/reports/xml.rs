//! The formats that are XML: read by a parser, and checked against what strict readers allow.

use super::trees::{reports, trees};
use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;
use std::collections::BTreeMap;

/// An element.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub elements: Vec<Element>,
    pub text: String,
}

/// What an element may hold: attributes that it must have, those that it may have, and elements.
type Allowed = (&'static str, &'static [&'static str], &'static [&'static str], &'static [&'static str]);

/// Of Jenkins's `junit-10.xsd`, what we use. `tests/schemas/junit.xsd` says the same.
const JUNIT: &[Allowed] = &[
    ("testsuites", &[], &["name", "tests", "failures", "errors"], &["testsuite"]),
    ("testsuite", &["name", "tests", "failures", "errors"], &["skipped"], &["testcase"]),
    ("testcase", &["name"], &["classname"], &["skipped", "error", "failure"]),
    ("failure", &[], &["type", "message"], &[]),
    ("error", &[], &["type", "message"], &[]),
    ("skipped", &[], &["type", "message"], &[]),
];

/// `tests/schemas/checkstyle.xsd` says the same.
const CHECKSTYLE: &[Allowed] = &[
    ("checkstyle", &["version"], &[], &["file"]),
    ("file", &["name"], &[], &["error"]),
    ("error", &["line", "column", "severity", "message", "source"], &[], &[]),
];

/// The document element.
pub fn parsed(text: &str) -> Element {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}: {text}")) {
            Event::Start(start) => open.push(opened(&start)),
            Event::Empty(start) => open.last_mut().unwrap().elements.push(opened(&start)),
            Event::End(_) => {
                let element = open.pop().unwrap();
                open.last_mut().unwrap().elements.push(element);
            }
            Event::Text(text) => open.last_mut().unwrap().text += &text,
            Event::GeneralRef(entity) => {
                let name: &str = &entity;
                let resolved = quick_xml::escape::unescape(&format!("&{name};")).unwrap().into_owned();
                open.last_mut().unwrap().text += &resolved;
            }
            Event::Eof => break,
            Event::Decl(_) => {}
            other => panic!("{other:?}"),
        }
    }
    let [root] = &mut open[..] else { panic!("not closed: {text}") };
    assert_eq!(root.elements.len(), 1, "one document element");
    root.elements.pop().unwrap()
}

fn opened(start: &BytesStart<'_>) -> Element {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).unwrap().into_owned();
        (attribute.key.as_ref().to_owned(), value)
    });
    let name = start.name().as_ref().to_owned();
    Element { name, attributes: attributes.collect(), ..Element::default() }
}

/// Whether an element and all in it are allowed.
pub fn check(element: &Element, grammar: &[Allowed]) {
    let (_, must, may, elements) = grammar.iter().find(|(name, ..)| *name == element.name).unwrap_or_else(|| panic!("{element:?}"));
    for name in *must {
        assert!(element.attributes.contains_key(*name), "no {name}: {element:?}");
    }
    for name in element.attributes.keys() {
        assert!(must.contains(&name.as_str()) || may.contains(&name.as_str()), "{name}: {element:?}");
    }
    for inner in &element.elements {
        assert!(elements.contains(&inner.name.as_str()), "{}: {element:?}", inner.name);
        check(inner, grammar);
    }
}

/// What is JUnit's.
pub fn junit(text: &str) -> Element {
    let suites = parsed(text);
    assert_eq!(suites.name, "testsuites");
    check(&suites, JUNIT);
    for suite in &suites.elements {
        let count = |name: &str| suite.elements.iter().filter(|test| test.elements.iter().any(|verdict| verdict.name == name)).count();
        let numbers = ["tests", "failures", "errors", "skipped"].map(|name| suite.attributes[name].parse::<usize>().unwrap());
        assert_eq!(numbers, [suite.elements.len(), count("failure"), count("error"), count("skipped")], "{suite:?}");
    }
    let sum = |name: &str| suites.elements.iter().map(|suite| suite.attributes[name].parse::<usize>().unwrap()).sum::<usize>().to_string();
    for name in ["tests", "failures", "errors"] {
        assert_eq!(suites.attributes[name], sum(name));
    }
    suites
}

/// What is Checkstyle's.
pub fn checkstyle(text: &str) -> Element {
    let root = parsed(text);
    assert_eq!(root.name, "checkstyle");
    check(&root, CHECKSTYLE);
    for error in root.elements.iter().flat_map(|file| &file.elements) {
        assert!(["error", "warning", "info"].contains(&error.attributes["severity"].as_str()));
        assert!(["line", "column"].iter().all(|name| error.attributes[*name].parse::<u32>().unwrap() > 0));
    }
    root
}

#[test]
fn each_finding_is_a_test() {
    for tree in trees() {
        let (_, reports) = reports(&tree, &["json", "junit"]);
        let report: Value = serde_json::from_str(&reports["json"]).unwrap();
        let findings = report["findings"].as_array().unwrap();
        let suites = junit(&reports["junit"]);
        let tests: Vec<&Element> = suites.elements.iter().flat_map(|suite| &suite.elements).collect();
        if findings.is_empty() {
            let verdicts: Vec<&str> = tests.iter().flat_map(|test| &test.elements).map(|verdict| verdict.name.as_str()).collect();
            assert_eq!((tests.len(), verdicts.is_empty()), (1, tree.exit == 0), "{}: {verdicts:?}", tree.name);
            continue;
        }
        assert_eq!(tests.len(), findings.len(), "{}", tree.name);
        let mut names: Vec<(&str, &str)> = Vec::new();
        for (test, finding) in tests.iter().zip(findings) {
            let names_it = test.attributes["name"].split(' ').next() == finding["rule"].as_str();
            assert!(names_it && finding["path"] == test.attributes["classname"].as_str(), "{test:?}");
            names.push((&test.attributes["classname"], &test.attributes["name"]));
            let [verdict] = &test.elements[..] else { panic!("{test:?}") };
            assert_eq!(verdict.name, if finding["severity"] == "info" { "skipped" } else { "failure" });
            let place = format!("{}:{}:", finding["path"].as_str().unwrap(), finding["start"]["line"]);
            assert!(verdict.attributes["message"].starts_with(&place), "{verdict:?}");
            assert!(verdict.attributes["message"].ends_with(finding["message"].as_str().unwrap()), "{verdict:?}");
        }
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all, "readers tell tests apart by their names");
    }
}

#[test]
fn checkstyle_has_the_findings_of_each_file() {
    for tree in trees() {
        let (_, reports) = reports(&tree, &["json", "checkstyle"]);
        let report: Value = serde_json::from_str(&reports["json"]).unwrap();
        let root = checkstyle(&reports["checkstyle"]);
        let errors = root.elements.iter().flat_map(|file| file.elements.iter().map(|error| (&file.attributes["name"], error)));
        let told: Vec<String> = errors
            .map(|(file, e)| format!("{file} {} {} {}", e.attributes["line"], e.attributes["severity"], e.attributes["source"]))
            .collect();
        let found = report["findings"].as_array().unwrap().iter().map(|f| {
            let text = |key: &str| f[key].as_str().unwrap().to_owned();
            format!("{} {} {} oauth-migrate-lint.{}", text("path"), f["start"]["line"], text("severity"), text("rule"))
        });
        assert_eq!(told, found.collect::<Vec<_>>(), "{}", tree.name);
    }
}

#[test]
fn what_is_not_allowed_is_noticed() {
    let refused = |text: &'static str, grammar: &'static [Allowed]| std::panic::catch_unwind(|| check(&parsed(text), grammar)).is_err();
    assert!(refused("<testsuite name='a' tests='1' failures='0' errors='0'><testcase name='x' line='1'/></testsuite>", JUNIT));
    assert!(refused("<testsuite tests='1' failures='0' errors='0'/>", JUNIT));
    assert!(refused("<checkstyle version='1'><error/></checkstyle>", CHECKSTYLE));
}
