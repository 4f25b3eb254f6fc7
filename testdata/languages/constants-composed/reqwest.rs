mod shop {
    pub const HOST: &str = "https://api.example.test";
    pub const OAUTH: &str = concat!("https://api.example.test", "/oauth");
    pub(crate) static KEY: &str = "k-1";

    pub trait Paths {
        const TOKEN: &'static str = "/old_token";
    }
}

use shop::*;

struct Codes;

impl Paths for Codes {}

impl Codes {
    fn exchange(&self, code: &str) -> Result<String, ureq::Error> {
        let mut fields = vec![("grant_type", "authorization_code"), ("code", code)];
        fields.push(("client_id", KEY));
        let url = [OAUTH, Self::TOKEN].concat();
        Ok(ureq::post(&url).send_form(&fields)?.into_string()?) // [code]
    }
}
