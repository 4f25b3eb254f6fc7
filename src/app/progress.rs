//! The progress bar: on standard error, on a terminal only, and only when a run takes more than a second.

use crate::engine::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::time::Duration;

/// How long a run may take before it shows how far it is.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar that shows itself late and goes away when it is dropped.
#[derive(Debug)]
pub(super) struct Bar(Option<ProgressBar>);

impl Bar {
    pub(super) fn new(quiet: bool) -> Self {
        if quiet || !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let late = bar.downgrade();
        std::thread::spawn(move || {
            std::thread::sleep(PATIENCE);
            if let Some(bar) = late.upgrade().filter(|bar| !bar.is_finished()) {
                bar.set_draw_target(ProgressDrawTarget::stderr());
                bar.enable_steady_tick(Duration::from_millis(200));
            }
        });
        Self(Some(bar))
    }
}

impl Progress for Bar {
    fn begin(&self, what: &'static str, steps: usize) {
        let Some(bar) = &self.0 else { return };
        let template = if steps == 0 { "{spinner} {msg}" } else { "{msg} [{bar:30}] {pos}/{len}" };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_length(steps as u64);
        bar.set_position(0);
        bar.set_message(what);
    }

    fn step(&self) {
        if let Some(bar) = &self.0 {
            bar.inc(1);
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
