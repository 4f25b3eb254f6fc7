//! What is remembered of summaries.
//!
//! A summary that saw no unfinished value is the same whoever asks. Where summaries need each other, each of them is what it is when it
//! is the first one asked for: of the others, as they were seen on the way, nothing is kept. That is exact, and costs the whole cycle for
//! each of its members; where that is too much (types that all refer to each other), what the first one saw of the others is kept, and
//! each is computed once more from that when it is asked for itself.

use super::exec::{Evaluator, Summary, SummaryKey};
use super::instances::FIRST_WORD;
use crate::model::source::Span;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The lowest unfinished summary that a computation saw, when it saw none.
pub const CLEAN: usize = usize::MAX;

/// At most so many steps to compute all summaries of one cycle, each for its own sake.
const CYCLE_STEPS: u64 = 1_000_000;

/// The members of a cycle; none of a summary that saw no unfinished value.
type Cycle = Rc<BTreeSet<SummaryKey>>;

/// The summaries of a unit that are finished.
#[derive(Debug, Default)]
pub struct Remembered {
    /// Those that were the first of their cycle, and the cycle while no member of which is computed they hold; none where that is for
    /// roots only.
    first: BTreeMap<SummaryKey, (Rc<Summary>, Option<Cycle>)>,
    /// Those that hold only while others are computed, and the lowest position of these among the pending ones.
    passing: BTreeMap<SummaryKey, (Rc<Summary>, usize)>,
    /// Members of cycles that are too costly, as another member saw them.
    kept: BTreeMap<SummaryKey, Rc<Summary>>,
}

impl Evaluator<'_> {
    /// A summary that is finished, if it may be used while the pending ones are computed.
    pub fn known_summary(&mut self, key: &SummaryKey) -> Option<Rc<Summary>> {
        let all = &self.remembered;
        let is_apart = |cycle: &BTreeSet<SummaryKey>| !self.pending.iter().any(|one| cycle.contains(one));
        if let Some((done, cycle)) = all.first.get(key)
            && (self.pending.is_empty() || cycle.as_ref().is_some_and(|cycle| is_apart(cycle)))
        {
            return Some(done.clone());
        }
        if let Some((done, low)) = all.passing.get(key) {
            self.low = self.low.min(*low);
            return Some(done.clone());
        }
        let done = all.kept.get(key).filter(|_| !self.pending.contains(key))?;
        self.pending.iter().any(|one| all.kept.contains_key(one)).then(|| done.clone())
    }

    /// Remembers a finished summary: the lowest position of a pending one whose unfinished value it saw, the steps it took.
    pub fn remember(&mut self, key: &SummaryKey, summary: &Rc<Summary>, low: usize, steps: u64, span: Span) {
        let position = self.pending.len();
        if low < position {
            self.low = self.low.min(low);
            // What saw this one unfinished depends on what it saw.
            self.remembered.passing.values_mut().filter(|(_, other)| *other >= position).for_each(|(_, other)| *other = low);
            self.remembered.passing.insert(key.clone(), (summary.clone(), low));
        } else if low == position {
            self.remember_first(key, summary, steps, span);
        } else {
            self.remembered.first.insert(key.clone(), (summary.clone(), Some(Cycle::default())));
        }
        if position == 0 && !self.ask.memo {
            self.remembered = Remembered::default();
        }
    }

    /// Remembers the first summary of a cycle.
    fn remember_first(&mut self, key: &SummaryKey, summary: &Rc<Summary>, steps: u64, span: Span) {
        let position = self.pending.len();
        let all = &mut self.remembered;
        let (mut cycle, rest): (BTreeMap<_, _>, BTreeMap<_, _>) =
            std::mem::take(&mut all.passing).into_iter().partition(|(_, (_, low))| *low >= position);
        all.passing = rest;
        cycle.insert(key.clone(), (summary.clone(), position));
        // For a root, also those that were too deep inside of others count as unfinished.
        let members = (position > 0).then(|| Rc::new(cycle.keys().cloned().collect()));
        if steps * cycle.len() as u64 > CYCLE_STEPS {
            all.kept.extend(cycle.into_iter().map(|(key, (summary, _))| (key, summary)));
            let at = match key {
                SummaryKey::Instance(class) | SummaryKey::Field(class, _) | SummaryKey::Static(class, _) => self.unit.class(*class),
                SummaryKey::Module(_) | SummaryKey::Variable(..) | SummaryKey::Global(_) => None,
            };
            let at = at.map_or(span, |class| class.span.slice(0, FIRST_WORD));
            self.records.gaps.insert((at, "refers to itself in too many ways"));
        }
        all.first.insert(key.clone(), (summary.clone(), members));
    }
}
