//! Joins of lists that are the words of a command: an option and what belongs to it stay together.

use super::joins::{self, join_slots, maybe};
use super::text::PieceIs;
use super::value::{Is, MapValue, Slot};

/// Longer lists are joined element by element.
const MAX_WORDS: usize = 200;

/// The words of either list: those that both begin and end with, between them those of the one and those of the other, each of which may be
/// there. None for lists that are no words, and for those whose options stand at the same places.
pub fn join_words(a: &MapValue, b: &MapValue) -> Option<MapValue> {
    let is_plain = |list: &MapValue| list.is_list() && !list.open && list.rest.is_none() && list.entries.len() <= MAX_WORDS;
    let has_options = |list: &MapValue| list.entries.iter().any(|(_, slot)| is_option(slot));
    if !is_plain(a) || !is_plain(b) || !has_options(a) || !has_options(b) {
        return None;
    }
    let (first, second): (Vec<&Slot>, Vec<&Slot>) = (slots(a), slots(b));
    let differ = |(x, y): (&&Slot, &&Slot)| (is_option(x) || is_option(y)) && !same(x, y);
    let is_aligned = !first.iter().zip(&second).any(differ);
    if is_aligned && (first.len() == second.len() || is_start(&first, &second)) {
        return None;
    }
    let shorter = first.len().min(second.len());
    let before = first.iter().zip(&second).take_while(|(x, y)| same(x, y)).count();
    let after = first.iter().rev().zip(second.iter().rev()).take(shorter - before).take_while(|(x, y)| same(x, y)).count();
    let mut joined = MapValue { span: a.span.or(b.span), ..MapValue::default() };
    let both = |from: usize, other: usize, count: usize, joined: &mut MapValue| {
        let pairs = first.iter().skip(from).zip(second.iter().skip(other)).take(count);
        pairs.for_each(|(x, y)| joined.push(join_slots(x, y)));
    };
    both(0, 0, before, &mut joined);
    for (list, len) in [(&first, first.len()), (&second, second.len())] {
        let own = list.iter().take(len - after).skip(before);
        own.for_each(|slot| joined.push(Slot { there: maybe(slot.there), ..(*slot).clone() }));
    }
    both(first.len() - after, second.len() - after, after, &mut joined);
    Some(joined)
}

fn slots(list: &MapValue) -> Vec<&Slot> {
    list.entries.iter().map(|(_, slot)| slot).collect()
}

/// Whether one of the lists begins with all of the other.
fn is_start(a: &[&Slot], b: &[&Slot]) -> bool {
    a.iter().zip(b).all(|(x, y)| same(x, y))
}

fn same(a: &Slot, b: &Slot) -> bool {
    joins::same(&a.value.is, &b.value.is)
}

fn is_option(slot: &Slot) -> bool {
    let Is::Text(text) = &slot.value.is else { return false };
    matches!(text.pieces.first().map(|p| &p.kind), Some(PieceIs::Literal(first)) if first.len() > 1 && first.starts_with('-'))
}
