//! Bounds: whether tokens can be parsed without overflowing a stack.
//!
//! The parser recurses with brackets, and with what nests without them (`!!!x`, `A<A<A<…>>>`, `if … else if …`); the tree it gives
//! also nests along chains (`a + b + …`, `.x().x()`). All of these are long runs of tokens without a separator.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// So many tokens may stand between two separators, all the brackets around them included.
const MAX_RUN: usize = 3_000;

/// Whether a run of tokens is too long. What is given to macros is not looked at: it is not parsed with the rest.
pub(super) fn too_deep(tokens: TokenStream) -> bool {
    let mut levels = vec![Level { tokens: tokens.into_iter().collect::<Vec<_>>().into_iter(), run: 0, state: State::Plain }];
    while let Some(level) = levels.last_mut() {
        let Some(token) = level.tokens.next() else {
            levels.pop();
            continue;
        };
        let state = std::mem::replace(&mut level.state, State::Plain);
        level.run += 1;
        match &token {
            TokenTree::Punct(p) if matches!(p.as_char(), ',' | ';') => level.run = 0,
            TokenTree::Punct(p) if p.as_char() == '!' && matches!(state, State::Hash) => {
                level.run -= 1;
                level.state = State::Hash;
            }
            TokenTree::Punct(p) if p.as_char() == '!' => level.state = State::Bang,
            // Attributes (doc comments among them) are not parsed, and stand between items.
            TokenTree::Punct(p) if p.as_char() == '#' => {
                level.run = if matches!(state, State::Closed) { 0 } else { level.run - 1 };
                level.state = State::Hash;
            }
            TokenTree::Group(group) if matches!(state, State::Hash) && group.delimiter() == Delimiter::Bracket => {
                level.run -= 1;
                continue;
            }
            TokenTree::Ident(ident) => {
                if matches!(state, State::Closed) && ident != "else" && ident != "as" {
                    level.run = 0;
                }
                // `macro_rules! name { … }`
                if matches!(state, State::Bang) {
                    level.state = State::Bang;
                }
            }
            _ => {}
        }
        if level.run > MAX_RUN {
            return true;
        }
        if let TokenTree::Group(group) = token {
            if group.delimiter() == Delimiter::Brace {
                level.state = State::Closed;
            }
            if !matches!(state, State::Bang) {
                let run = level.run;
                levels.push(Level { tokens: group.stream().into_iter().collect::<Vec<_>>().into_iter(), run, state: State::Plain });
            }
        }
    }
    false
}

struct Level {
    tokens: std::vec::IntoIter<TokenTree>,
    run: usize,
    state: State,
}

/// What stood before a token.
enum State {
    /// Nothing of interest.
    Plain,
    /// `!`: what is in the next brackets is given to a macro.
    Bang,
    /// `#`: an attribute follows.
    Hash,
    /// A closing brace: a statement or item may have ended.
    Closed,
}
