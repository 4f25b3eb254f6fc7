use super::*;
use crate::model::source::FileId;
use proptest::prelude::*;

fn file(text: &str) -> File {
    lower(Input { id: FileId(0), path: "a.xml", text })
}

/// The settings as `path = value`; spans must hold what they say.
fn settings(text: &str) -> Vec<String> {
    let file = file(text);
    let slice = |span: Span| text.get(span.start as usize..span.end as usize).unwrap_or("?");
    file.settings
        .iter()
        .map(|s| {
            let last = s.path.rsplit('.').next().unwrap_or_default().split('[').next().unwrap_or_default();
            assert!(slice(s.key).contains(last) || s.path.ends_with(slice(s.key)), "{} is not at {:?}", s.path, slice(s.key));
            assert!(slice(s.span) == &*s.value || slice(s.span).contains(['&', '<']), "{:?} is {:?}", slice(s.span), s.value);
            format!("{} = {}", s.path, s.value)
        })
        .collect()
}

#[test]
fn settings_of_dotnet_have_their_names() {
    let text = r#"<?xml version="1.0" encoding="utf-16"?>
<configuration>
  <appSettings file="more.config">
    <add key="Portal:Host" value="https://a.example/?x=1&amp;y=2" />
    <!-- <add key="Old" value="x"/> -->
  </appSettings>
  <connectionStrings><add name="Main" connectionString="Server=x" providerName="p"/></connectionStrings>
  <applicationSettings><A.B><setting name="Url" serializeAs="String"><value>https://b.example</value></setting></A.B></applicationSettings>
</configuration>"#;
    assert_eq!(
        settings(text),
        [
            "configuration.appSettings.file = more.config",
            "configuration.appSettings.Portal:Host = https://a.example/?x=1&y=2",
            "configuration.connectionStrings.Main = Server=x",
            "configuration.connectionStrings.Main.providerName = p",
            "configuration.applicationSettings.A.B.Url.serializeAs = String",
            "configuration.applicationSettings.A.B.Url = https://b.example",
        ]
    );
    let comments = file(text).comments;
    assert_eq!(comments.len(), 1);
    assert_eq!(text.get(comments[0].start as usize..comments[0].end as usize), Some(r#"<!-- <add key="Old" value="x"/> -->"#));
}

#[test]
fn elements_and_attributes_are_paths() {
    let text = "<p:project xmlns:p='x'>\n <d><a>1</a></d>\n <d v='2'>\n  <a> 3\n </a></d><![CDATA[4 < 5]]></p:project>";
    assert_eq!(settings(text), ["project.p = x", "project.d.a = 1", "project.d[1].v = 2", "project.d[1].a = 3", "project = 4 < 5"]);
}

#[test]
fn resources_and_property_lists_have_their_names() {
    assert_eq!(settings("<resources><string name=\"host\">a.example</string></resources>"), ["resources.host = a.example"]);
    let list = "<plist><dict><key>Host</key><string>a.example</string><key>On</key><true/><key>In</key><dict><key>X</key><integer>1</integer></dict></dict></plist>";
    assert_eq!(settings(list), ["plist.dict.Host = a.example", "plist.dict.In.X = 1"]);
    assert_eq!(settings("<properties><entry key='a.b'>c</entry></properties>"), ["properties.a.b = c"]);
}

#[test]
fn what_is_broken_loses_no_text() {
    let file = file("<a><b c='1'>x</b><d e='https://a.example/\n<<<< \"https://b.example\"");
    assert!(file.settings.iter().any(|s| &*s.path == "a.b.c"));
    assert!(!file.gaps.is_empty());
    assert!(file.texts.iter().any(|t| t.value.contains("b.example")), "{:?}", file.texts);
    assert_eq!(settings("</x><a>1</y>2</a><b>3"), ["a = 1", "a = 2", "b = 3"]);
}

#[test]
fn what_is_deep_or_long_ends() {
    for text in
        ["<a>".repeat(100_000), format!("{}1{}", "<a b='c'>".repeat(2000), "</a>".repeat(2000)), "<a ".repeat(50_000), "&".repeat(100_000)]
    {
        let _ = file(&text);
    }
}

proptest! {
    #[test]
    fn any_text_is_read(text in "(<|>|/|a|b|=|'|\"|&|;|!|-|\\[|\\]|CDATA|\\?|é|\\s|key|name|value|dict){0,60}") {
        let file = file(&text);
        for span in file.settings.iter().flat_map(|s| [s.key, s.span]).chain(file.texts.iter().map(|t| t.span)).chain(file.comments) {
            prop_assert!(text.get(span.start as usize..span.end as usize).is_some());
        }
    }
}
