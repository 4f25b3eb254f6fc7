use crate::config::{self, api};

pub fn exchange(code: &str) -> Result<ureq::Response, Box<ureq::Error>> {
    assert!(config::token_url().starts_with(api::HOST));
    let url = config::token_url();
    ureq::post(&url).send_form(&[("grant_type", "authorization_code"), ("code", code)]).map_err(Box::new) // [code]
}
