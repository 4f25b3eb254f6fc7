use reqwest::{Method, blocking::Client};
use std::collections::HashMap;

#[derive(Default)]
struct Call {
    url: String,
    verb: Method,
    fields: HashMap<&'static str, String>,
}

impl Call {
    fn send(&self) -> reqwest::Result<String> {
        Client::new().request(self.verb.clone(), &self.url).form(&self.fields).send()?.text()
    }
}

pub fn run(code: &str) -> reqwest::Result<String> {
    let mut call = Call { url: "https://api.example.test/oauth/old_token".to_owned(), ..Default::default() };
    call.verb = Method::POST;
    call.fields.insert("grant_type", "authorization_code".to_owned());
    call.fields.insert("code", code.to_owned());
    call.send() // [code]
}
