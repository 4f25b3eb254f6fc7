//! Effects: what a value does that is handed to an argument, an option or a field.

use super::Slot;
use serde::de::Error;
use serde::de::value::StrDeserializer;
use serde::{Deserialize, Deserializer};

/// What an argument, option or field is for. Written as text (`"url"`) or as a table.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case", remote = "Self")]
pub struct Effect {
    /// The slot: see [`Slot`]; none ignores the value.
    pub slot: Option<Slot>,
    /// Setting it to something true (or not null, for values) makes this the verb unless a verb is named.
    pub implies: Option<String>,
    /// A true value names this verb (`CURLOPT_POST`, `CURLOPT_HTTPGET`).
    pub verb: Option<String>,
    /// Slots that lose their value.
    pub clears: Vec<Slot>,
    /// For `header` and `param`: the fixed name; without it the name is the argument before.
    pub name: Option<String>,
    /// The name of a switch of an OAuth library (`state`): true turns it on, false off.
    pub switch: Option<String>,
    /// The switch's sense is reversed (`provider_ignores_state`), or false says that a body is of the kind (`encode_multipart`).
    pub off: bool,
    /// Texts that turn the switch off, such as the names of the other ways to authenticate, and names of classes whose objects do.
    pub off_for: Vec<String>,
}

/// The two ways to write an effect.
#[derive(Deserialize)]
#[serde(untagged)]
enum EffectForm {
    Word(String),
    // The derived way, not the one below, which would begin anew.
    Table(#[serde(deserialize_with = "Effect::deserialize")] Effect),
}

impl<'de> Deserialize<'de> for Effect {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match EffectForm::deserialize(deserializer)? {
            EffectForm::Word(word) => Self::try_from(word).map_err(Error::custom),
            EffectForm::Table(effect) => Ok(effect),
        }
    }
}

impl TryFrom<String> for Effect {
    type Error = String;

    fn try_from(slot: String) -> Result<Self, String> {
        if slot.is_empty() {
            return Ok(Self::default());
        }
        let slot = Slot::deserialize(StrDeserializer::<serde::de::value::Error>::new(&slot));
        slot.map(|slot| Self { slot: Some(slot), ..Self::default() }).map_err(|error| error.to_string())
    }
}
