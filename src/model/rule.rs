//! Rules and packs as data. (Filled by the pack loader's vocabulary.)
