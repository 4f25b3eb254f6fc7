//! One run of the command: what was typed → settings → engine → reports → exit code. It talks to the terminal; nothing below it does.

mod files;
mod manual;
mod progress;

use self::progress::Bar;
use crate::cli::{self, Args, COMMAND, Color};
use crate::engine::{Engine, Manner, Sarif, Scanned, Style, count, harmless};
use crate::exit::Exit;
use crate::settings::{self, Settings, Task, Trouble};
use clap::Parser;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

/// A run that takes longer than this hangs. It is far above what budgets allow, and only ends what they did not foresee.
const HANG: Duration = Duration::from_secs(30 * 60);

/// Enough for the recursion of parsers and of the evaluator.
pub(crate) const STACK: usize = 64 << 20;

/// Columns of text where there is no terminal.
const WIDTH: usize = 100;

/// Text wider than this is hard to read.
const WIDEST: usize = 120;

/// Columns of quoted source where there is no terminal.
const LINE: usize = 160;

/// Runs the command.
pub fn main() -> Exit {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(refused) if !refused.use_stderr() => return shown(refused.print()),
        Err(refused) => return complain(&cli::one_line(&refused), Exit::Usage),
    };
    // A panic is reported as one line below; the default hook would print where in our own sources it happened.
    std::panic::set_hook(Box::new(|_| {}));
    let (done, ended) = mpsc::channel();
    let worker = std::thread::Builder::new().stack_size(STACK).spawn(move || {
        let exit = std::panic::catch_unwind(|| run(args));
        let _ = done.send(exit.ok());
    });
    if let Err(error) = worker {
        return complain(&format!("cannot start a thread ({error}): free some memory and run again"), Exit::Unfinished);
    }
    match ended.recv_timeout(HANG) {
        Ok(Some(exit)) => exit,
        Ok(None) | Err(mpsc::RecvTimeoutError::Disconnected) => {
            complain("internal fault: the run was given up; please report it with the command that was run", Exit::Unfinished)
        }
        Err(mpsc::RecvTimeoutError::Timeout) => complain("the run hangs and was given up; scan fewer files at once", Exit::Unfinished),
    }
}

/// Everything after the command line was understood.
fn run(args: Args) -> Exit {
    // What only describes the command needs no configuration that is right.
    match (args.completions, args.man) {
        (Some(shell), _) => return print(&manual::completions(shell)),
        (None, true) => return print(&manual::page()),
        (None, false) => {}
    }
    let here = match std::env::current_dir() {
        Ok(here) => here,
        Err(error) => return complain(&format!("the current folder cannot be read ({error}): change to one that can"), Exit::Usage),
    };
    let settings = match settings::resolve(args, &here) {
        Ok(settings) => settings,
        Err(Trouble(line)) => return complain(&line, Exit::Usage),
    };
    if settings.task == Task::ShowSettings {
        return print(&settings::show(&settings));
    }
    let engine = match Engine::load(&settings) {
        Ok(engine) => engine,
        Err(troubles) => return troubles.iter().fold(Exit::Usage, |exit, Trouble(line)| exit.max(complain(line, Exit::Usage))),
    };
    match &settings.task {
        Task::ListRules => print(&engine.list_rules()),
        Task::Explain(rule) => match engine.explain(rule) {
            Ok(text) => print(&text),
            Err(Trouble(line)) => complain(&line, Exit::Usage),
        },
        Task::Scan | Task::ShowSettings => {
            let bar = Bar::new(settings.quiet);
            let scanned = engine.scan(&settings, &here, &bar);
            drop(bar);
            match scanned {
                Ok(scanned) => finish(&engine, &scanned, &settings, &here),
                Err(Trouble(line)) => complain(&line, Exit::Usage),
            }
        }
    }
}

/// Writes the reports of a scan and decides the exit code.
fn finish(engine: &Engine, scanned: &Scanned, settings: &Settings, here: &Path) -> Exit {
    let mut exit = ended(engine, scanned, settings);
    for line in scanned.troubles.iter().map(|Trouble(line)| line).chain(&scanned.faults) {
        tell(line);
    }
    exit = exit.max(write_baseline(scanned, settings));
    exit = exit.max(write_comments(scanned, settings, here));
    let sarif = Sarif { category: settings.sarif_category.as_deref(), max_level: settings.sarif_max_level, exit };
    let manner = Manner {
        style: style(settings),
        sarif,
        links: settings.link_base.as_deref(),
        statistics: settings.statistics,
        skips: settings.show_skipped,
    };
    engine.unreadable(scanned).iter().for_each(|line| tell(line));
    for (format, file) in &settings.reports {
        let path = here.join(file);
        let written = std::fs::File::create(&path).and_then(|created| {
            let mut out = BufWriter::new(created);
            engine.report(*format, scanned, &Manner { style: plain(settings), statistics: false, ..manner }, &mut out)?;
            out.flush()
        });
        if let Err(error) = written {
            let line = format!("cannot write the report {} ({error}): name a file in a folder that exists", file.display());
            exit = exit.max(complain(&line, Exit::Unfinished));
        }
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let written = engine.report(settings.format, scanned, &manner, &mut out).and_then(|()| out.flush());
    exit = exit.max(shown(written));
    if !settings.format.holds_notes() && !settings.quiet {
        engine.notes(scanned).iter().for_each(|line| say(line));
    }
    if settings.show_skipped {
        engine.skipped(scanned).iter().for_each(|line| say(line));
    }
    let missed = engine.missed(scanned);
    if settings.strict && missed > 0 {
        let were = if missed == 1 { "was" } else { "were" };
        tell(&format!("{} {were} not looked at in full, which --strict forbids: --show-skipped says why", count(missed, "file")));
    }
    exit
}

/// Writes the baseline when the settings say so.
fn write_baseline(scanned: &Scanned, settings: &Settings) -> Exit {
    let Some(baseline) = settings.baseline.as_ref().filter(|baseline| baseline.write) else { return Exit::Clean };
    let Some(text) = &scanned.baseline else {
        return complain(&format!("{} is left as it was, because the run is not complete", baseline.shown), Exit::Clean);
    };
    if let Err(error) = files::replace(&baseline.path, text.as_bytes()) {
        let line = format!("cannot write the baseline {} ({error}): name a file in a folder that exists", baseline.shown);
        return complain(&line, Exit::Unfinished);
    }
    let known = scanned.outcome.summary.known.as_ref().map_or(0, |known| known.findings);
    let new = scanned.outcome.findings.len();
    if !settings.quiet {
        tell(&format!("wrote {}: {known} known", baseline.shown));
        if new > 0 {
            tell(&format!("{new} new: mend them, or add them to {} with --grow-baseline", baseline.shown));
        }
    }
    Exit::Clean
}

/// Writes the comments that silence findings when the settings say so.
fn write_comments(scanned: &Scanned, settings: &Settings, here: &Path) -> Exit {
    let Some(suppressed) = &scanned.suppressed else { return Exit::Clean };
    for (path, bytes) in &suppressed.files {
        if let Err(error) = files::replace(path, bytes) {
            let shown = path.strip_prefix(here).unwrap_or(path).display();
            return complain(
                &format!("cannot write {shown} ({error}): check its permissions, and run again for the rest"),
                Exit::Unfinished,
            );
        }
    }
    if !settings.quiet {
        let (comments, files) = (count(suppressed.comments, "comment"), count(suppressed.files.len(), "file"));
        tell(&format!("wrote {comments} into {files}"));
        for place in &suppressed.refused {
            tell(&format!("{place}: no comment can stand here: mend it, or keep it in a baseline"));
        }
    }
    Exit::Clean
}

/// How a scan ended, before anything is written.
fn ended(engine: &Engine, scanned: &Scanned, settings: &Settings) -> Exit {
    let fails = scanned.outcome.findings.iter().any(|found| settings.fail_on.fails(found.finding.severity));
    let missed = settings.strict && engine.missed(scanned) > 0;
    let reasons =
        [(Exit::Findings, fails), (Exit::Usage, !scanned.troubles.is_empty()), (Exit::Unfinished, missed || !scanned.faults.is_empty())];
    reasons.into_iter().filter(|(_, holds)| *holds).map(|(exit, _)| exit).max().unwrap_or_default()
}

/// The style of standard output.
fn style(settings: &Settings) -> Style {
    let stdout = io::stdout();
    let terminal = stdout.is_terminal();
    let wanted = match settings.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
            terminal && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
        }
    };
    let utf8 = ["LC_ALL", "LC_CTYPE", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
    let utf8 = cfg!(windows) || utf8.is_some_and(|value| value.to_lowercase().replace('-', "").contains("utf8"));
    let width = terminal_size::terminal_size().filter(|_| terminal).map_or(WIDTH, |(width, _)| usize::from(width.0).max(40));
    let line = if terminal { width.saturating_sub(12) } else { LINE };
    let width = width.min(WIDEST);
    Style { color: wanted, unicode: terminal && utf8, width, line, quiet: settings.quiet }
}

/// The style of a file.
fn plain(settings: &Settings) -> Style {
    Style { line: LINE, quiet: settings.quiet, ..Style::plain(WIDTH) }
}

/// Prints text; a reader that has gone away has seen enough.
fn print(text: &str) -> Exit {
    let mut out = io::stdout().lock();
    shown(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// What a failed write to standard output means.
fn shown(written: io::Result<()>) -> Exit {
    match written {
        Ok(()) => Exit::Clean,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Clean,
        Err(error) => complain(&format!("cannot write to standard output ({error})"), Exit::Unfinished),
    }
}

/// One line on standard error that names the command.
fn tell(line: &str) {
    say(&format!("{COMMAND}: {line}"));
}

/// The same about what ends a run so.
fn complain(line: &str, exit: Exit) -> Exit {
    tell(line);
    exit
}

/// One line on standard error; there is nowhere to complain about a failure.
fn say(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", harmless(line));
}
