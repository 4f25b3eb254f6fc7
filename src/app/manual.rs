//! What describes the command to shells and to `man`.

use crate::cli::{Args, COMMAND};
use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;

/// The script that completes the command in a shell.
pub(super) fn completions(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), COMMAND, &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// The manual page, in the language of `man`.
pub(super) fn page() -> String {
    let command = Args::command();
    let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let man = Man::new(command);
    let mut page = Vec::new();
    let parts = [
        Man::render_title,
        Man::render_name_section,
        Man::render_synopsis_section,
        Man::render_description_section,
        Man::render_options_section,
    ];
    // Nothing can go wrong where memory is written to.
    parts.iter().for_each(|part| part(&man, &mut page).unwrap_or_default());
    String::from_utf8_lossy(&page).into_owned() + &sections(&after)
}

/// What `--help` ends with: headings that end with a colon, and lines that stay lines.
fn sections(after: &str) -> String {
    let mut out = String::new();
    let mut verbatim = false;
    for line in after.lines() {
        match line.strip_suffix(':').filter(|heading| !heading.starts_with(' ')) {
            Some(heading) => {
                out += if verbatim { ".fi\n" } else { "" };
                out += &format!(".SH {}\n.nf\n", escaped(&heading.to_uppercase()));
                verbatim = true;
            }
            None => out += &format!("{}\n", escaped(line)),
        }
    }
    out + if verbatim { ".fi\n" } else { "" }
}

/// A line as text: nothing in it is a request or an escape.
fn escaped(line: &str) -> String {
    let text = line.replace('\\', "\\e").replace('-', "\\-");
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_lines() {
        assert_eq!(
            sections("Examples:\n  a --b\n.x\n\nExit codes:\n  0  'fine'"),
            ".SH EXAMPLES\n.nf\n  a \\-\\-b\n\\&.x\n\n.fi\n.SH EXIT CODES\n.nf\n  0  'fine'\n.fi\n"
        );
        assert_eq!(sections(""), "");
    }
}
