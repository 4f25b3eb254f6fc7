//! Types: what declarations say of fields, and the marks beside them.

use crate::{lower, printer};
use oauth_migrate_lint::model::code::{File, Type};

/// Each field of a type: its name, declared type, and whether it may be left out.
fn fields(class: &Type) -> Vec<(&str, Option<&str>, bool)> {
    class.fields.iter().map(|f| (&*f.name, f.declared.as_deref(), f.is_optional)).collect()
}

fn type_of<'f>(file: &'f File, name: &str) -> &'f Type {
    file.types.iter().find(|t| &*t.name == name).unwrap()
}

fn constructor(file: &File, name: &str) -> String {
    let class = type_of(file, name);
    let ix = class.methods.iter().find(|m| &*file.functions[**m].name == "constructor").unwrap();
    printer::function(file, *ix).trim_end().to_owned()
}

#[test]
fn a_data_class_is_made_of_its_fields() {
    let file = lower(
        "from dataclasses import dataclass, field
from typing import ClassVar, Optional
@dataclass
class Token:
    kind: ClassVar[str] = 'bearer'
    access: str
    refresh: Optional[str] = None
    scopes: list[str] = field(default_factory=list)
    def __post_init__(self): self.ready = True
",
    );
    let token = type_of(&file, "Token");
    let expected =
        [("kind", Some("str"), false), ("access", Some("str"), false), ("refresh", Some("str"), true), ("scopes", Some("list"), true)];
    assert_eq!(fields(token), expected);
    assert_eq!(token.marks.iter().map(|m| &*m.name).collect::<Vec<_>>(), ["dataclasses.dataclass"]);
    assert_eq!(token.fields.iter().filter(|f| f.is_static).map(|f| &*f.name).collect::<Vec<_>>(), ["kind"]);
    let made = constructor(&file, "Token");
    assert!(made.contains("access") && made.contains("refresh = null") && made.contains("scopes = []"), "{made}");
    assert!(made.contains("this.__post_init__()"), "{made}");
}

#[test]
fn a_model_says_what_its_fields_are_called() {
    let file = lower(
        "from typing import Annotated
from pydantic import BaseModel, ConfigDict, Field
class Token(BaseModel):
    model_config = ConfigDict(extra='forbid')
    expires: int = Field(alias='expires_in')
    key: Annotated[str | None, Field(alias='organizer_key')] = None
    class Config:
        extra = 'forbid'
",
    );
    let token = type_of(&file, "Token");
    let expected = [("model_config", None, false), ("expires", Some("int"), false), ("key", Some("str"), true), ("Config", None, false)];
    assert_eq!(fields(token), expected);
    for name in ["expires", "key"] {
        let field = token.fields.iter().find(|f| &*f.name == name).unwrap();
        assert_eq!(&*field.marks[0].name, "pydantic.Field");
        assert_eq!(field.marks[0].args[0].name.as_deref(), Some("alias"));
    }
    assert!(token.fields.iter().any(|f| &*f.name == "model_config" && f.is_static && f.init.is_some()));
    assert_eq!(type_of(&file, "Token.Config").fields[0].init.as_ref().map(printer::expr).as_deref(), Some("'forbid'"));
}

#[test]
fn typed_dictionaries_say_what_may_be_left_out() {
    let file = lower(
        "from typing import NotRequired, Required, TypedDict
class All(TypedDict):
    a: str
    b: NotRequired[int]
class Some(TypedDict, total=False):
    c: 'str'
    d: Required[int]
",
    );
    assert_eq!(fields(type_of(&file, "All")), [("a", Some("str"), false), ("b", Some("int"), true)]);
    assert_eq!(fields(type_of(&file, "Some")), [("c", Some("str"), true), ("d", Some("int"), false)]);
    assert_eq!(&*type_of(&file, "Some").marks[0].name, "class");
}

#[test]
fn other_makers_of_constructors_are_known() {
    let file = lower(
        "import attr
import collections
from typing import NamedTuple
@attr.s
class A:
    x = attr.ib(default='1')
    y = attr.ib()
class B(NamedTuple):
    z: int = 2
C = collections.namedtuple('C', 'a b')
D = namedtuple('D', ['c'])
",
    );
    assert_eq!(fields(type_of(&file, "A")), [("x", None, true), ("y", None, false)]);
    assert_eq!(fields(type_of(&file, "B")), [("z", Some("int"), true)]);
    assert_eq!(fields(type_of(&file, "C")), [("a", None, false), ("b", None, false)]);
    assert_eq!(fields(type_of(&file, "D")), [("c", None, false)]);
}

#[test]
fn parameters_and_returns_are_declared_by_qualified_names() {
    let file = lower(
        "import requests
from .api import Client as C
def f(a: requests.Session, b: 'C', c: int, d: C | None = None, *e: C) -> C: pass
",
    );
    let f = &file.functions[1];
    let declared: Vec<_> = f.params.iter().map(|p| p.declared.as_deref()).collect();
    assert_eq!(declared, [Some("requests.Session"), Some("api.Client"), None, Some("api.Client"), None]);
    assert_eq!(f.returns.as_deref(), Some("api.Client"));
}
