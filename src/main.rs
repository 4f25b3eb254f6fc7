//! The command. Everything it does is in the library, so that tests and other programs can do it too.

use std::process::ExitCode;

fn main() -> ExitCode {
    oauth_migrate_lint::app::main().into()
}
