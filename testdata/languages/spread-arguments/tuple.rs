use std::iter;

fn send(path: &str, fields: impl IntoIterator<Item = (&'static str, String)>) -> reqwest::Result<String> {
    let form: Vec<_> = fields.into_iter().collect();
    reqwest::blocking::Client::new().post(format!("https://api.example.test{path}")).form(&form).send()?.text()
}

pub fn exchange(code: &str) -> reqwest::Result<String> {
    let (path, grant) = ("/oauth/old_token", ("grant_type", "authorization_code".to_owned()));
    send(path, iter::once(grant).chain([("code", code.to_owned())])) // [code]
}
