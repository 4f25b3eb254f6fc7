//! `--show-settings`: the settings as a configuration file would hold them, with where each comes from.

use super::{Origin, Settings};
use crate::cli::word;
use std::fmt::Write;

/// The settings as text.
pub fn show(settings: &Settings) -> String {
    let mut out = String::new();
    let config = settings.config.as_ref().map_or_else(|| "none".to_owned(), |path| path.display().to_string());
    let _ = writeln!(out, "# configuration file: {config}");
    let texts = |list: &[String]| list.iter().map(|s| toml::Value::from(s.as_str()).to_string()).collect::<Vec<_>>().join(", ");
    let globs: Vec<String> = settings.exclude.iter().map(|e| e.glob.clone()).collect();
    let rules: Vec<String> = settings.rules.iter().map(|dir| dir.display().to_string()).collect();
    let rows: Vec<(&'static str, String)> = vec![
        ("format", format!("{:?}", word(settings.format))),
        ("sarif-category", format!("{}", toml::Value::from(settings.sarif_category.as_deref().unwrap_or_default()))),
        ("sarif-max-level", format!("{:?}", word(settings.sarif_max_level))),
        ("select", format!("[{}]", texts(&settings.select))),
        ("ignore", format!("[{}]", texts(&settings.ignore))),
        ("min-severity", format!("{:?}", settings.min_severity.word())),
        ("min-confidence", format!("{:?}", settings.min_confidence.word())),
        ("fail-on", format!("{:?}", word(settings.fail_on))),
        ("baseline", toml::Value::from(settings.baseline.as_ref().map_or("", |baseline| &*baseline.shown)).to_string()),
        ("strict", settings.strict.to_string()),
        ("exclude", format!("[{}]", texts(&globs))),
        ("no-ignore", settings.no_ignore.to_string()),
        ("hidden", settings.hidden.to_string()),
        ("max-file-size", settings.max_file_size.to_string()),
        ("threads", settings.threads.unwrap_or_else(processors).to_string()),
        ("rules", format!("[{}]", texts(&rules))),
        ("color", format!("{:?}", word(settings.color))),
        ("quiet", settings.quiet.to_string()),
    ];
    for (key, value) in rows {
        let origin = match settings.origins.get(key).copied().unwrap_or_default() {
            Origin::Default => "default",
            Origin::File => "configuration file",
            Origin::Typed => "command line",
        };
        let _ = writeln!(out, "{:<40}# {origin}", format!("{key} = {value}"));
    }
    out
}

/// One thread per processor.
fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{FILE_NAME, resolve};
    use super::*;
    use crate::cli::Args;
    use clap::Parser;

    #[test]
    fn what_is_shown_is_a_configuration_that_means_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let typed = [
            "x",
            "--baseline",
            "known.txt",
            "--ignore",
            "a\"b",
            "--exclude",
            "x\\y*",
            "--fail-on",
            "never",
            "-j",
            "3",
            "--max-file-size",
            "1MiB",
            "--hidden",
        ];
        let first = show(&resolve(Args::try_parse_from(typed).unwrap(), folder.path()).unwrap());
        assert!(first.contains("# command line") && first.contains("# default"), "{first}");
        std::fs::write(folder.path().join(FILE_NAME), &first).unwrap();
        let second = show(&resolve(Args::try_parse_from(["x"]).unwrap(), folder.path()).unwrap());
        let values = |text: &str| {
            text.lines().filter(|l| !l.starts_with('#')).map(|l| l.split(" #").next().unwrap().trim().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(values(&first), values(&second));
        assert!(!second.contains("# default"));
    }
}
