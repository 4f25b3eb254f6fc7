//! Names of methods that run without being called by them, whatever a language calls them: its frontend gives them these.

/// The name of every constructor in [`File`](super::File).
pub const CONSTRUCTOR: &str = "constructor";

/// The name of the method that does what the body of a class does besides defining (`base_uri '…'` in Ruby). It is static, runs once for
/// the class, and what it sets belongs to the class's objects.
pub const CLASS_BODY: &str = "%body";

/// The method that reads an element of the object: its key.
pub const ELEMENT_GET: &str = "offsetGet";

/// The method that writes an element of the object: its key and the value.
pub const ELEMENT_SET: &str = "offsetSet";

/// The method that runs when the object is called.
pub const CALLED: &str = "__invoke";

/// The method that runs for every method that the object does not have: its name, and a list of the arguments.
pub const ANY_METHOD: &str = "__call";

/// The method that runs for every method that the object does not have: its name, then the arguments.
pub const ANY_MESSAGE: &str = "method_missing";

/// The method that runs when a field is read that the object does not have: its name.
pub const ANY_FIELD: &str = "__get";

/// The method that runs when a field is written that the object does not have: its name, and the value.
pub const ANY_FIELD_SET: &str = "__set";

/// The method that gives what a pointer points to: the pointer has the methods of that.
pub const POINTED_TO: &str = "%target";

/// The name of the parameter without a position that a function with a type parameter has: the class that a call gives for it
/// (`Exchange<Shop>(code)`, an [`ExprKind::Typed`](super::ExprKind::Typed) call).
pub const TYPE_GIVEN: &str = "&type";
