//! GitHub's workflow commands, read as its runner reads them.

use super::trees::{reports, trees};
use serde_json::Value;
use std::collections::BTreeMap;

/// One command.
#[derive(Debug)]
pub struct Command {
    pub level: String,
    pub properties: BTreeMap<String, String>,
    pub message: String,
}

/// The command of a line. The runner takes what stands between the first two pairs of colons for its name and properties.
pub fn read(line: &str) -> Command {
    let rest = line.strip_prefix("::").unwrap_or_else(|| panic!("no command: {line:?}"));
    let (head, message) = rest.split_once("::").unwrap();
    let (level, properties) = head.split_once(' ').unwrap();
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap();
        (name.to_owned(), unescaped(value, true))
    };
    Command { level: level.to_owned(), properties: properties.split(',').map(pair).collect(), message: unescaped(message, false) }
}

fn unescaped(text: &str, property: bool) -> String {
    let text = text.replace("%0D", "\r").replace("%0A", "\n");
    let text = if property { text.replace("%3A", ":").replace("%2C", ",") } else { text };
    text.replace("%25", "%")
}

#[test]
fn annotations_stand_where_the_findings_are() {
    for tree in trees() {
        let (_, reports) = reports(&tree, &["json", "github"]);
        let report: Value = serde_json::from_str(&reports["json"]).unwrap();
        let findings = report["findings"].as_array().unwrap();
        let commands: Vec<Command> = reports["github"].lines().map(read).collect();
        let mut levels: BTreeMap<&str, usize> = BTreeMap::new();
        commands.iter().for_each(|command| *levels.entry(&command.level).or_default() += 1);
        assert!(levels.values().all(|number| *number <= 10), "{levels:?}");
        let worst = |command: &Command| ["error", "warning", "notice"].iter().position(|level| *level == command.level).unwrap();
        assert!(commands.is_sorted_by_key(worst), "the worst come first");
        let annotations: Vec<&Command> = commands.iter().filter(|command| command.properties.contains_key("file")).collect();
        assert_eq!(annotations.is_empty(), findings.is_empty(), "{}", tree.name);
        for annotation in &annotations {
            let at = |name: &str| annotation.properties[name].as_str();
            let same = |finding: &&Value| {
                finding["path"] == at("file")
                    && finding["rule"] == at("title")
                    && annotation.message.starts_with(finding["message"].as_str().unwrap())
            };
            let finding = findings.iter().find(same).unwrap_or_else(|| panic!("{annotation:?}"));
            let severity = finding["severity"].as_str().unwrap().replace("info", "notice");
            assert_eq!(annotation.level, severity);
            assert_eq!(at("line"), at("endLine"), "columns count on one line only");
            assert!(at("col").parse::<u32>().unwrap() <= at("endColumn").parse().unwrap());
        }
        let left = findings.len() - annotations.len();
        let troubles = commands.iter().filter(|command| command.level == "error" && !command.properties.contains_key("file")).count();
        assert_eq!(troubles, usize::from(tree.name == "missing"));
        assert_eq!(commands.len() - annotations.len() - troubles, usize::from(left > 0), "{}", tree.name);
    }
}
