//! Git: what a change altered, asked of the `git` command. It only reads: no lock, no network, no program that the repository names.

use super::overlay::{Changes, Overlay};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What would make git look at another repository than the one of the folder it is called for, as hooks have it set.
const MISLEADING: &[&str] = &["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"];

/// The tree before the change: what it was where the current branch left `base`. What is not committed yet belongs to the change, also
/// files that git doesn't know and doesn't ignore. `paths` are absolute and lie in one repository, and are shown relative to the folder
/// `shown_from`; files over `limit` bytes are taken as absent.
///
/// # Errors
/// There is no git, no repository or more than one, no such commit, or not enough history; and what to do.
pub fn before(paths: &[PathBuf], shown_from: &Path, base: &str, limit: u64) -> Result<Overlay, String> {
    let roots = Roots::new(paths, shown_from);
    let folder = roots.folder();
    let git = Git { folder: folder.clone() };
    let up = git.line(&["rev-parse", "--show-cdup"]).map_err(|why| match why {
        Refused::Missing => why.words("--diff-base"),
        Refused::Said(_) => format!("--diff-base needs a git repository, and {} is in none: scan a clone", folder.display()),
    })?;
    let top = folder.join(&up);
    let git = Git { folder: top.canonicalize().unwrap_or(top) };
    if let Some((typed, _)) = roots.scanned.iter().find(|(_, real)| !real.starts_with(&git.folder)) {
        return Err(format!("--diff-base: {} lies in another repository: scan it by itself", typed.display()));
    }
    let from = merge_base(&git, base)?;
    let said = |why: Refused| why.words("--diff-base");
    let options = ["--raw", "-z", "-M", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=all"];
    let diff = git.run(&[&["diff"][..], &options, &[&from, "--"]].concat(), None).map_err(said)?;
    let new = git.run(&["ls-files", "--others", "--exclude-standard", "-z"], None).map_err(said)?;
    let mut changes = Changes::default();
    let mut blobs: BTreeMap<PathBuf, String> = BTreeMap::new();
    for change in raw(&diff) {
        let (old, new) = (roots.names(&git.path(change.old)), roots.names(&git.path(change.new)));
        if change.old != change.new {
            changes.renamed.extend(old.iter().cloned().zip(new.iter().cloned()));
        }
        new.into_iter().for_each(|path| _ = changes.files.entry(path).or_insert(None));
        if let Some(blob) = change.blob {
            blobs.extend(old.into_iter().map(|path| (path, blob.to_owned())));
        }
    }
    let new = new.split(|byte| *byte == 0).filter(|name| !name.is_empty());
    changes.files.extend(new.flat_map(|name| roots.names(&git.path(name))).map(|path| (path, None)));
    let texts = contents(&git, blobs.values(), limit).map_err(said)?;
    changes.files.extend(blobs.into_iter().map(|(path, blob)| (path, texts.get(&blob).cloned())));
    Ok(Overlay::new(changes))
}

/// A path as it was named, and as it is: on the way to it may be links.
type Named = (PathBuf, PathBuf);

/// The paths by whose way files are found.
struct Roots {
    scanned: Vec<Named>,
    shown_from: Option<Named>,
}

impl Roots {
    fn new(paths: &[PathBuf], shown_from: &Path) -> Self {
        let named = |path: &Path| Some((path.to_path_buf(), path.canonicalize().ok()?));
        Self { scanned: paths.iter().filter_map(|path| named(path)).collect(), shown_from: named(shown_from) }
    }

    /// A folder that is scanned, or one around it.
    fn folder(&self) -> PathBuf {
        let first = self.scanned.first().map_or(Path::new("."), |(_, real)| real);
        first.ancestors().find(|path| path.is_dir()).unwrap_or(first).to_path_buf()
    }

    /// What a file may be called: by its own path, and by way of each root that it is below, in the same order for all files.
    fn names(&self, file: &Path) -> Vec<PathBuf> {
        let by = |(typed, real): &Named| match file.strip_prefix(real) {
            Ok(rest) if rest.as_os_str().is_empty() => typed.clone(),
            Ok(rest) => typed.join(rest),
            Err(_) => file.to_path_buf(),
        };
        std::iter::once(file.to_path_buf()).chain(self.scanned.iter().chain(&self.shown_from).map(by)).collect()
    }
}

/// The commit where the current branch left `base`.
fn merge_base(git: &Git, base: &str) -> Result<String, String> {
    let commit = |name: &str| git.line(&["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{name}^{{commit}}")]);
    let is_shallow = git.line(&["rev-parse", "--is-shallow-repository"]).is_ok_and(|word| word == "true");
    let deepen =
        "the clone is shallow: fetch its history (`fetch-depth: 0` of actions/checkout, GIT_DEPTH: 0 in GitLab, or git fetch --unshallow)";
    let no_commit = |name: &str| match is_shallow {
        true => format!("--diff-base: no commit `{name}` in this clone; {deepen}"),
        false => format!("--diff-base: no commit `{name}`: fetch it (git fetch origin), or name one that git log shows"),
    };
    let from = commit(base).map_err(|_| no_commit(base))?;
    let to = commit("HEAD").map_err(|_| no_commit("HEAD"))?;
    git.line(&["merge-base", &from, &to]).map_err(|_| match is_shallow {
        true => format!("--diff-base: where the branch left `{base}` is not known; {deepen}"),
        false => format!("--diff-base: `{base}` and the current branch have no commit in common: name another one"),
    })
}

/// One line of `git diff --raw`.
#[derive(Debug, PartialEq, Eq)]
struct Change<'a> {
    /// Where the file was, or would have been.
    old: &'a [u8],
    /// Where it is, or would be.
    new: &'a [u8],
    /// What it held; nothing when it was no regular file.
    blob: Option<&'a str>,
}

/// Reads `git diff --raw -z`: `:mode mode blob blob status NUL path NUL`, with a second path for what was renamed or copied.
fn raw(output: &[u8]) -> Vec<Change<'_>> {
    let mut parts = output.split(|byte| *byte == 0);
    let mut changes = Vec::new();
    while let (Some(head), Some(old)) = (parts.next(), parts.next()) {
        let head = std::str::from_utf8(head).unwrap_or_default();
        let fields: Vec<&str> = head.trim_start_matches(':').split(' ').collect();
        let [mode, _, blob, _, status] = fields[..] else { break };
        let new = if status.starts_with(['R', 'C']) { parts.next().unwrap_or(old) } else { old };
        let blob = mode.starts_with("100").then_some(blob);
        // What was copied stands where it stood.
        let old = if status.starts_with('C') { new } else { old };
        changes.push(Change { old, new, blob: blob.filter(|_| !status.starts_with(['A', 'C'])) });
    }
    changes
}

/// What blobs hold, those over `limit` bytes left out.
fn contents<'b>(git: &Git, blobs: impl Iterator<Item = &'b String>, limit: u64) -> Result<BTreeMap<String, Vec<u8>>, Refused> {
    let list: String = blobs.map(|blob| format!("{blob}\n")).collect();
    if list.is_empty() {
        return Ok(BTreeMap::new());
    }
    let sizes = git.run(&["cat-file", "--batch-check"], Some(list.into_bytes()))?;
    let sizes = String::from_utf8_lossy(&sizes);
    let small =
        sizes.lines().filter(|line| line.rsplit(' ').next().and_then(|size| size.parse::<u64>().ok()).is_some_and(|size| size <= limit));
    let list: String = small.filter_map(|line| line.split(' ').next()).map(|blob| format!("{blob}\n")).collect();
    let output = git.run(&["cat-file", "--batch"], Some(list.into_bytes()))?;
    let mut found = BTreeMap::new();
    let mut rest = &output[..];
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let head = String::from_utf8_lossy(rest.get(..end).unwrap_or_default()).into_owned();
        let mut fields = head.split(' ');
        let (blob, size) = (fields.next().unwrap_or_default(), fields.nth(1).and_then(|size| size.parse::<usize>().ok()));
        let Some(bytes) = size.and_then(|size| rest.get(end + 1..end + 1 + size)) else { break };
        found.insert(blob.to_owned(), bytes.to_vec());
        rest = rest.get(end + 2 + bytes.len()..).unwrap_or_default();
    }
    Ok(found)
}

/// A part of a path as git says it.
#[cfg(unix)]
fn path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(<OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(bytes))
}

/// A part of a path as git says it.
#[cfg(not(unix))]
fn path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(AsRef::<OsStr>::as_ref(&*String::from_utf8_lossy(bytes)))
}

/// The command, called for a folder.
struct Git {
    folder: PathBuf,
}

/// Why git did not answer.
enum Refused {
    /// There is no such command.
    Missing,
    /// What it says.
    Said(String),
}

impl Refused {
    fn words(self, what: &str) -> String {
        match self {
            Self::Missing => format!("{what} needs the git command, which is not installed or not in PATH: install git"),
            Self::Said(why) => format!("{what}: git says: {why}"),
        }
    }
}

impl Git {
    /// A file of the repository, which git names with slashes on all systems.
    fn path(&self, name: &[u8]) -> PathBuf {
        name.split(|byte| *byte == b'/').fold(self.folder.clone(), |folder, part| folder.join(path(part)))
    }

    /// The only line of an answer.
    fn line(&self, args: &[&str]) -> Result<String, Refused> {
        let output = self.run(args, None)?;
        Ok(String::from_utf8_lossy(&output).trim_end_matches(['\n', '\r']).to_owned())
    }

    fn run(&self, args: &[&str], input: Option<Vec<u8>>) -> Result<Vec<u8>, Refused> {
        let mut command = Command::new("git");
        MISLEADING.iter().for_each(|name| _ = command.env_remove(name));
        command.arg("-C").arg(&self.folder).args(["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"]).args(args);
        command.envs([("GIT_OPTIONAL_LOCKS", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_TERMINAL_PROMPT", "0"), ("LC_ALL", "C")]);
        command.stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() }).stdout(Stdio::piped()).stderr(Stdio::piped());
        let failed = |error: std::io::Error| match error.kind() {
            ErrorKind::NotFound => Refused::Missing,
            _ => Refused::Said(error.to_string()),
        };
        let mut child = command.spawn().map_err(failed)?;
        let pipe = child.stdin.take();
        // Written beside reading: git answers before it has read everything.
        let writer = std::thread::spawn(move || pipe.zip(input).map(|(mut pipe, input)| pipe.write_all(&input)));
        let output = child.wait_with_output().map_err(failed)?;
        let _ = writer.join();
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Refused::Said(said.lines().next().unwrap_or("nothing").trim_start_matches("fatal: ").to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_raw_diff_is_read() {
        let text = b":100644 100644 aaa bbb M\0a.php\0:100644 100644 ccc ddd R90\0old\nname\0new name\0:000000 100644 000 eee A\0added\0\
            :100755 000000 fff 000 D\0gone\0:120000 100644 ggg hhh T\0link\0:100644 100644 iii iii C100\0from\0copy\0";
        let change =
            |old: &'static str, new: &'static str, blob: Option<&'static str>| Change { old: old.as_bytes(), new: new.as_bytes(), blob };
        let expected = [
            change("a.php", "a.php", Some("aaa")),
            change("old\nname", "new name", Some("ccc")),
            change("added", "added", None),
            change("gone", "gone", Some("fff")),
            change("link", "link", None),
            change("copy", "copy", None),
        ];
        assert_eq!(raw(text), expected);
        assert_eq!(raw(b""), []);
        assert_eq!(raw(b":garbage\0x\0"), []);
    }
}
