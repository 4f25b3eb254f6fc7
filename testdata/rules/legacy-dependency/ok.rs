// A crate of the same name, and a type of the project's own.
use passport_citrix::Strategy;

pub struct OAuth2Api;

pub fn strategy() -> (Strategy, OAuth2Api) {
    (Strategy::new(), OAuth2Api)
}
