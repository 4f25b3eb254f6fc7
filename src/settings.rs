//! Settings: what was typed and what the configuration file says, together. Everything after this knows neither of the two.
//!
//! A value that was typed wins over the file, the file over the default. Lists that leave something out or add something (`ignore`,
//! `exclude`, `rules`) are added up; `select` that was typed replaces the file's.

mod file;
mod show;

pub use file::NAME as FILE_NAME;
pub use show::show;

use crate::cli::{Args, Color, FailOn, Format, Level};
use crate::model::finding::{Confidence, Severity};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What is wrong with a flag, a path or a file, as one line that says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble(pub String);

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Origin {
    /// Nothing says otherwise.
    #[default]
    Default,
    /// The configuration file.
    File,
    /// The command line.
    Typed,
}

/// What to do instead of a scan, or the scan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// Scan the paths.
    Scan,
    /// Print the settings.
    ShowSettings,
    /// Print all rules.
    ListRules,
    /// Explain one rule.
    Explain(String),
}

/// A glob as in a line of `.gitignore`, and the folder it is relative to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exclude {
    /// The folder.
    pub base: PathBuf,
    /// The glob.
    pub glob: String,
}

/// The file of known findings, and what to do with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Baseline {
    /// Where it is, absolute.
    pub path: PathBuf,
    /// How messages call it.
    pub shown: String,
    /// Write it.
    pub write: bool,
    /// Also add what is new.
    pub grow: bool,
}

/// All that a run needs to know.
#[derive(Debug, Clone)]
pub struct Settings {
    /// What to do.
    pub task: Task,
    /// Files and folders, as typed; `.` when nothing was.
    pub paths: Vec<PathBuf>,
    /// The first path is `-`: standard input, judged by this name.
    pub stdin: Option<PathBuf>,
    /// The format on standard output.
    pub format: Format,
    /// Further reports.
    pub reports: Vec<(Format, PathBuf)>,
    /// Where the files of reports can be read.
    pub link_base: Option<String>,
    /// What SARIF calls the analysis.
    pub sarif_category: Option<String>,
    /// The worst level in SARIF.
    pub sarif_max_level: Level,
    /// Only these rules; all when empty.
    pub select: Vec<String>,
    /// Not these rules.
    pub ignore: Vec<String>,
    /// The least severity that is reported.
    pub min_severity: Severity,
    /// The least confidence that is reported.
    pub min_confidence: Confidence,
    /// What fails a run.
    pub fail_on: FailOn,
    /// What is known and left out.
    pub baseline: Option<Baseline>,
    /// Silence what is found by comments with this reason.
    pub add_ignore: Option<String>,
    /// Only what was added since the branch left this commit.
    pub diff_base: Option<String>,
    /// A skip is a failure.
    pub strict: bool,
    /// What is left out.
    pub exclude: Vec<Exclude>,
    /// Ignore files are not read.
    pub no_ignore: bool,
    /// Hidden files are read.
    pub hidden: bool,
    /// Larger files are skipped, in bytes.
    pub max_file_size: u64,
    /// Threads; one per processor when not given.
    pub threads: Option<usize>,
    /// Folders with further rules and client models.
    pub rules: Vec<PathBuf>,
    /// Name skipped files.
    pub show_skipped: bool,
    /// Numbers instead of findings.
    pub statistics: bool,
    /// Colours.
    pub color: Color,
    /// Findings and errors only.
    pub quiet: bool,
    /// The configuration file that was read.
    pub config: Option<PathBuf>,
    /// Where the values come from, by key; what is missing here is a default.
    pub origins: BTreeMap<&'static str, Origin>,
}

/// The default of `max-file-size`.
pub const MAX_FILE_SIZE: u64 = 2 << 20;

/// The one place that decides between typed, file and default.
struct Picker(BTreeMap<&'static str, Origin>);

impl Picker {
    fn pick<T>(&mut self, key: &'static str, typed: Option<T>, file: Option<T>, default: T) -> T {
        let (origin, value) = match (typed, file) {
            (Some(value), _) => (Origin::Typed, value),
            (None, Some(value)) => (Origin::File, value),
            (None, None) => (Origin::Default, default),
        };
        self.0.insert(key, origin);
        value
    }

    /// A flag can be typed on, never off.
    fn flag(&mut self, key: &'static str, typed: bool, file: Option<bool>) -> bool {
        self.pick(key, typed.then_some(true), file, false)
    }

    fn add<T>(&mut self, key: &'static str, typed: Vec<T>, file: Option<Vec<T>>) -> Vec<T> {
        let origin = match (typed.is_empty(), &file) {
            (false, _) => Origin::Typed,
            (true, Some(_)) => Origin::File,
            (true, None) => Origin::Default,
        };
        self.0.insert(key, origin);
        file.unwrap_or_default().into_iter().chain(typed).collect()
    }
}

/// Joins the command line and the configuration file, seen from the folder `here`.
///
/// # Errors
/// What is wrong with either.
pub fn resolve(args: Args, here: &Path) -> Result<Settings, Trouble> {
    let stdin = stdin_name(&args)?;
    let task = match (&args.explain, args.list_rules, args.show_settings) {
        (Some(rule), _, _) => Task::Explain(rule.clone()),
        (None, true, _) => Task::ListRules,
        (None, false, true) => Task::ShowSettings,
        (None, false, false) => Task::Scan,
    };
    let paths = if args.paths.is_empty() { vec![PathBuf::from(".")] } else { args.paths };
    let start = here.join(stdin.as_deref().unwrap_or(paths.first().map_or(Path::new("."), PathBuf::as_path)));
    let config = match (args.config, args.isolated) {
        (Some(given), _) => Some(here.join(given)),
        (None, true) => None,
        (None, false) => file::find(&start),
    };
    let (file, folder) = match &config {
        Some(path) => (file::read(path, here)?, path.parent().unwrap_or(here).to_path_buf()),
        None => (file::Content::default(), here.to_path_buf()),
    };
    let mut picker = Picker(BTreeMap::new());
    let excludes = |globs: Vec<String>, base: &Path| globs.into_iter().map(|glob| Exclude { base: base.to_path_buf(), glob }).collect();
    let exclude: Vec<Exclude> = picker.add("exclude", excludes(args.exclude, here), file.exclude.map(|globs| excludes(globs, &folder)));
    check_globs(&exclude)?;
    // As the user would write them, for messages about what is in them.
    let own = |dir: PathBuf| dir.strip_prefix(here).map(Path::to_path_buf).unwrap_or(dir);
    let file_rules = file.rules.map(|dirs| dirs.iter().map(|dir| own(folder.join(dir))).collect());
    let typed = args.write_baseline.map(|path| (here.join(path), true)).or_else(|| args.baseline.map(|path| (here.join(path), false)));
    let baseline = picker.pick(
        "baseline",
        typed.map(Some),
        file.baseline.filter(|path| !path.as_os_str().is_empty()).map(|path| Some((folder.join(path), false))),
        None,
    );
    if stdin.is_some() && args.diff_base.is_some() {
        return Err(Trouble("--diff-base compares files with git, and standard input is none: scan the file".to_owned()));
    }
    if stdin.is_some() && args.add_ignore.is_some() {
        return Err(Trouble("--add-ignore writes into files, and standard input is none: scan the file".to_owned()));
    }
    Ok(Settings {
        task,
        paths,
        stdin,
        format: picker.pick("format", args.format, file.format, Format::Terminal),
        reports: args.report,
        link_base: args.link_base,
        sarif_category: picker.pick("sarif-category", args.sarif_category.map(Some), file.sarif_category.map(|name| name.0), None),
        sarif_max_level: picker.pick("sarif-max-level", args.sarif_max_level, file.sarif_max_level, Level::Error),
        select: picker.pick("select", (!args.select.is_empty()).then_some(args.select), file.select, Vec::new()),
        ignore: picker.add("ignore", args.ignore, file.ignore),
        min_severity: picker.pick("min-severity", args.min_severity, file.min_severity, Severity::Info),
        min_confidence: picker.pick("min-confidence", args.min_confidence, file.min_confidence, Confidence::Medium),
        fail_on: picker.pick("fail-on", args.fail_on, file.fail_on, FailOn::Warning),
        baseline: baseline.map(|(path, write)| Baseline {
            shown: own(path.clone()).display().to_string(),
            path,
            write,
            grow: args.grow_baseline,
        }),
        add_ignore: args.add_ignore,
        diff_base: args.diff_base,
        strict: picker.flag("strict", args.strict, file.strict),
        exclude,
        no_ignore: picker.flag("no-ignore", args.no_ignore, file.no_ignore),
        hidden: picker.flag("hidden", args.hidden, file.hidden),
        max_file_size: picker.pick("max-file-size", args.max_file_size, file.max_file_size.map(|size| size.0), MAX_FILE_SIZE),
        threads: picker.pick("threads", args.threads.map(|n| Some(n.into())), file.threads.map(|n| Some(n.get().into())), None),
        rules: picker.add("rules", args.rules, file_rules),
        show_skipped: args.show_skipped,
        statistics: args.statistics,
        color: picker.pick("color", args.color, file.color, Color::Auto),
        quiet: picker.flag("quiet", args.quiet, file.quiet),
        config,
        origins: picker.0,
    })
}

/// The name of standard input when it is scanned.
fn stdin_name(args: &Args) -> Result<Option<PathBuf>, Trouble> {
    let reads = args.paths.iter().any(|path| path.as_os_str() == "-");
    match (reads, args.paths.len(), &args.stdin_filename) {
        (true, 1, Some(name)) => Ok(Some(name.clone())),
        (true, 1, None) => Ok(Some(PathBuf::from("stdin"))),
        (true, _, _) => Err(Trouble("`-` reads standard input and takes no further paths: name it alone".to_owned())),
        (false, _, Some(_)) => Err(Trouble("--stdin-filename names standard input: also give the path `-`".to_owned())),
        (false, _, None) => Ok(None),
    }
}

/// A glob that nobody can match is a mistake, not an empty set.
fn check_globs(excludes: &[Exclude]) -> Result<(), Trouble> {
    for exclude in excludes {
        let mut builder = ignore::gitignore::GitignoreBuilder::new(&exclude.base);
        if let Err(error) = builder.add_line(None, &exclude.glob) {
            let why = error.to_string();
            let why = why.rsplit("': ").next().unwrap_or(&why);
            return Err(Trouble(format!("the glob `{}` of exclude is not valid ({why}): write it as in .gitignore", exclude.glob)));
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use clap::Parser;

    fn settings(config: &str, typed: &[&str]) -> Result<Settings, Trouble> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE_NAME), config).unwrap();
        let args = Args::try_parse_from([&["x"], typed].concat()).unwrap();
        resolve(args, folder.path())
    }

    #[test]
    fn typed_wins_over_file_and_file_over_default() {
        let s = settings("min-severity = 'error'\nfail-on = 'never'\nmax-file-size = '1KiB'", &["--min-severity", "warning"]).unwrap();
        assert_eq!((s.min_severity, s.fail_on, s.min_confidence), (Severity::Warning, FailOn::Never, Confidence::Medium));
        assert_eq!(s.max_file_size, 1024);
        assert_eq!(s.origins["min-severity"], Origin::Typed);
        assert_eq!(s.origins["fail-on"], Origin::File);
        assert_eq!(s.origins["min-confidence"], Origin::Default);
    }

    #[test]
    fn lists_add_up_and_select_replaces() {
        let s =
            settings("select = ['a']\nignore = ['b']\nexclude = ['gen/']", &["--select", "c,d", "--ignore", "e", "--exclude", "*.min.js"])
                .unwrap();
        assert_eq!(s.select, ["c", "d"]);
        assert_eq!(s.ignore, ["b", "e"]);
        assert_eq!(s.exclude.iter().map(|e| e.glob.as_str()).collect::<Vec<_>>(), ["gen/", "*.min.js"]);
    }

    #[test]
    fn the_file_is_found_above_the_first_path() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("repo/src/deep")).unwrap();
        std::fs::write(folder.path().join("repo").join(FILE_NAME), "strict = true").unwrap();
        let with = |typed: &[&str]| resolve(Args::try_parse_from([&["x"], typed].concat()).unwrap(), folder.path()).unwrap();
        assert!(with(&["repo/src/deep"]).strict);
        assert!(!with(&["."]).strict);
        assert!(!with(&["repo", "--isolated"]).strict);
        assert!(with(&[".", "--config", "repo/oauth-migrate-lint.toml"]).strict);
    }

    #[test]
    fn standard_input_stands_alone() {
        assert!(settings("", &["-", "a.php"]).unwrap_err().0.contains("takes no further paths"));
        assert!(settings("", &["--stdin-filename", "a.php"]).unwrap_err().0.contains("`-`"));
        assert_eq!(settings("", &["-", "--stdin-filename", "a.php"]).unwrap().stdin, Some("a.php".into()));
    }

    #[test]
    fn a_glob_must_be_one() {
        let trouble = settings("", &["--exclude", "a{b"]).unwrap_err().0;
        assert!(trouble.contains("a{b") && trouble.contains(".gitignore"), "{trouble}");
    }
}
