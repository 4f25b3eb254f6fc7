//! The formats of reports, and how they are typed.

use super::word;
use clap::ValueEnum;
use serde::Deserialize;
use std::path::PathBuf;

/// The formats of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For people: one request, one story, one rewrite
    Terminal,
    /// One line per finding: path:line:col: severity[rule] message
    Concise,
    /// Stable and complete
    Json,
    /// The findings of JSON, one on a line, and a last line with the summary
    Jsonl,
    /// For code scanning: SARIF 2.1.0
    Sarif,
    /// Annotations of GitHub Actions, the worst first, within its limits
    Github,
    /// Code Quality of GitLab (Code Climate)
    Gitlab,
    /// Tests that fail, for Jenkins, GitLab and others
    Junit,
    /// Checkstyle's XML, which many tools read
    Checkstyle,
    /// For reviewdog, with suggested changes
    Rdjson,
    /// For a pull-request comment or a step summary of GitHub Actions
    Markdown,
    /// One page to work through: progress, code with its rewrites, a filter, a checklist
    Html,
}

impl Format {
    /// Whether the report itself holds what people should know besides the findings.
    pub fn holds_notes(self) -> bool {
        matches!(self, Self::Json | Self::Jsonl | Self::Sarif)
    }
}

/// `FORMAT=FILE`.
pub(super) fn parse_report(text: &str) -> Result<(Format, PathBuf), String> {
    let names: Vec<String> = Format::value_variants().iter().map(|f| word(*f)).collect();
    let Some((format, file)) = text.split_once('=').filter(|(_, file)| !file.is_empty()) else {
        return Err(format!("write FORMAT=FILE, such as json=findings.json (formats: {})", names.join(", ")));
    };
    match Format::from_str(format, false) {
        Ok(format) => Ok((format, PathBuf::from(file))),
        Err(_) => {
            let hint = crate::nearest::hint(format, names.iter().map(String::as_str));
            Err(format!("no format `{format}`{hint} (formats: {})", names.join(", ")))
        }
    }
}

/// The beginning of addresses at which files can be read.
pub(super) fn parse_base(text: &str) -> Result<String, String> {
    let web = ["https://", "http://"]
        .iter()
        .any(|scheme| text.strip_prefix(scheme).is_some_and(|rest| !rest.starts_with('/') && !rest.is_empty()));
    let plain = text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}()?#".contains(&byte));
    if web && plain {
        return Ok(text.trim_end_matches('/').to_owned());
    }
    Err("write where the files of the scanned commit can be read, such as https://github.com/OWNER/REPOSITORY/blob/COMMIT".to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn reports_name_a_format_and_a_file() {
        assert_eq!(parse_report("json=a=b.json").unwrap(), (Format::Json, PathBuf::from("a=b.json")));
        assert!(parse_report("jason=x").unwrap_err().contains("did you mean `json`?"));
        assert!(parse_report("json").unwrap_err().contains("FORMAT=FILE"));
        assert!(parse_report("json=").unwrap_err().contains("FORMAT=FILE"));
    }

    #[test]
    fn bases_are_addresses_of_the_web() {
        assert_eq!(parse_base("https://git.example/o/r/blob/main/"), Ok("https://git.example/o/r/blob/main".to_owned()));
        for wrong in ["", "https://", "https:///x", "javascript:alert(1)", "ftp://x", "https://x/?a", "https://x/ y", "https://x/)"] {
            assert!(parse_base(wrong).is_err(), "{wrong}");
        }
    }
}
