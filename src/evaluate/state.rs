//! State: the heap and the shared places on one path, and how paths are joined.

use super::value::{Is, MapValue, ObjectId, Slot, TypeId, Value, join_maps, join_slots};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use imbl::OrdMap;
use imbl::ordmap::DiffItem;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Who a shared variable belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// A class.
    Type(TypeId),
    /// A module: its file's index.
    Module(u32),
    /// The program.
    Global,
}

/// The field that holds what an object of the language itself is.
pub const KIND: &str = "#kind";

/// Something in the heap: an object, a handle, a client, an environment, or a map of a language that shares maps.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Object {
    /// Its class, when the unit defines it.
    pub class: Option<TypeId>,
    /// Its client model (index in the models of the language).
    pub client: Option<usize>,
    /// Fields; parts of a request have names that begin with `#`.
    pub fields: BTreeMap<Name, Slot>,
    /// It is a map or list.
    pub map: Option<MapValue>,
    /// The environment around this one.
    pub outer: Option<ObjectId>,
    /// Fields that are not written here come from the closed world: every writer of the unit.
    pub closed_world: bool,
    /// Fields whose closed-world value is already in `fields`.
    pub settled: BTreeSet<Name>,
    /// Code that is not known may have changed it.
    pub open: bool,
    /// Its class was guessed (a unique method name) or its configuration is not visible.
    pub uncertain: bool,
    /// Where it was made.
    pub span: Span,
}

impl Object {
    /// What an object of the language itself is (a text that is built, a URL), if it is one.
    pub fn kind(&self) -> Option<Name> {
        self.fields.get(KIND)?.value.as_literal()
    }
}

/// An object as a heap holds it: the same as another only where both heaps share it.
#[derive(Debug, Clone)]
pub struct Held(Rc<Object>);

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What is known on one path.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// The heap.
    heap: OrdMap<ObjectId, Held>,
    /// Static fields, module variables, globals that this path wrote or read.
    pub shared: OrdMap<(Owner, Name), Slot>,
    /// The path ended.
    pub dead: bool,
    /// Fields of answers that are known to be there on this path.
    pub guarded: Vec<Name>,
    /// Fields of answers that are known not to be there on this path.
    pub absent: Vec<Name>,
}

impl State {
    /// The object.
    pub fn object(&self, id: ObjectId) -> Option<&Object> {
        self.heap.get(&id).map(|held| &*held.0)
    }

    /// Puts an object into the heap.
    pub fn put(&mut self, id: ObjectId, object: Object) {
        self.heap.insert(id, Held(Rc::new(object)));
    }

    /// Changes an object.
    pub fn change(&mut self, id: ObjectId, change: impl FnOnce(&mut Object)) {
        if let Some(held) = self.heap.get_mut(&id) {
            change(Rc::make_mut(&mut held.0));
        }
    }

    /// One object that stands for each of several: what is the same in all stays, the rest is joined.
    pub fn joined(&self, ids: &[ObjectId]) -> Option<Object> {
        let mut all = ids.iter().filter_map(|id| self.object(*id));
        let first = all.next()?.clone();
        Some(all.fold(first, |joined, next| join_objects(&joined, next, false)))
    }

    /// Joins the end of a path to those there were before.
    pub fn join_into(ends: &mut Option<State>, end: State) {
        match ends {
            Some(all) => all.join(end),
            None => *ends = Some(end),
        }
    }

    /// Replaces this state by its join with another path's.
    pub fn join(&mut self, other: State) {
        self.join_as(other, false);
    }

    /// As [`State::join`]; `widen` leaves maps that differ open (loops).
    pub fn join_as(&mut self, other: State, widen: bool) {
        if other.dead {
            return;
        }
        if self.dead {
            *self = other;
            return;
        }
        self.guarded.retain(|g| other.guarded.contains(g));
        self.absent.retain(|a| other.absent.contains(a));
        // Most joins are of copies that changed little, or nothing.
        let joined: Vec<(ObjectId, Held)> =
            self.heap.diff(&other.heap).filter_map(|diff| joined_entry(diff, |a, b| join_held(a, b, widen))).collect();
        self.heap.extend(joined);
        // A shared variable that only one path touched keeps what that path says of it; the other's value is the closed world's,
        // which the summary of the reader takes in.
        let join = |ours: &Slot, theirs: &Slot| widened(join_slots(ours, theirs), ours, theirs, widen);
        let joined: Vec<((Owner, Name), Slot)> = self.shared.diff(&other.shared).filter_map(|diff| joined_entry(diff, join)).collect();
        self.shared.extend(joined);
    }
}

/// What the other path adds to an entry of this one's, if anything.
fn joined_entry<K: Clone, V: Clone>(diff: DiffItem<'_, '_, K, V>, join: impl Fn(&V, &V) -> V) -> Option<(K, V)> {
    match diff {
        DiffItem::Add(key, theirs) => Some((key.clone(), theirs.clone())),
        DiffItem::Update { old: (key, ours), new: (_, theirs) } => Some((key.clone(), join(ours, theirs))),
        DiffItem::Remove(..) => None,
    }
}

fn join_held(ours: &Held, theirs: &Held, widen: bool) -> Held {
    Held(Rc::new(join_objects(&ours.0, &theirs.0, widen)))
}

fn join_objects(a: &Object, b: &Object, widen: bool) -> Object {
    let mut joined = a.clone();
    joined.open |= b.open;
    joined.uncertain |= b.uncertain;
    joined.settled = a.settled.union(&b.settled).cloned().collect();
    joined.map = match (&a.map, &b.map) {
        (Some(x), Some(y)) if x == y => Some(x.clone()),
        (Some(x), Some(y)) => {
            let mut map = join_maps(x, y);
            map.open |= widen;
            Some(map)
        }
        (x, y) => x.clone().or_else(|| y.clone()),
    };
    // What one path has not read yet, the other has read as the closed world has it.
    let is_unread = |o: &Object, slot: &Slot, name| o.closed_world && !o.settled.contains(name) && super::places::is_unset(&slot.value);
    for (name, theirs) in &b.fields {
        match a.fields.get(name) {
            Some(ours) if ours == theirs => {}
            Some(_) if is_unread(b, theirs, name) && a.settled.contains(name) => {}
            Some(ours) if is_unread(a, ours, name) && b.settled.contains(name) => {
                joined.fields.insert(name.clone(), theirs.clone());
            }
            Some(ours) => {
                joined.fields.insert(name.clone(), widened(join_slots(ours, theirs), ours, theirs, widen));
            }
            None if a.closed_world => {
                joined.fields.insert(name.clone(), theirs.clone());
            }
            None => {
                joined.fields.insert(name.clone(), one_sided(name, theirs, widen));
            }
        }
    }
    if !b.closed_world {
        for (name, ours) in &a.fields {
            if !b.fields.contains_key(name)
                && let Some(slot) = joined.fields.get_mut(name)
            {
                *slot = one_sided(name, ours, widen);
            }
        }
    }
    joined
}

/// What only one path wrote. Parts of a request that are maps are there on both, and on one of them empty.
fn one_sided(name: &str, slot: &Slot, widen: bool) -> Slot {
    match &slot.value.is {
        Is::Map(map) if matches!(name, "#Query" | "#Param" | "#Headers") => {
            let mut map = join_maps(map, &MapValue::default());
            map.open |= widen;
            Slot { value: Value::map(map, slot.value.span), ..slot.clone() }
        }
        _ => Slot { there: Tri::Maybe.min(slot.there), ..slot.clone() },
    }
}

fn widened(mut joined: Slot, a: &Slot, b: &Slot, widen: bool) -> Slot {
    if widen
        && a.value != b.value
        && let Is::Map(map) = &joined.value.is
    {
        let mut map = (**map).clone();
        map.open = true;
        joined.value = Value { is: Is::Map(Rc::new(map)), span: joined.value.span };
    }
    joined
}
