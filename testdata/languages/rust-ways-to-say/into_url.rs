use reqwest::{IntoUrl, blocking::Client};

fn send<U: IntoUrl, T: serde::Serialize + ?Sized>(url: U, form: &T) -> reqwest::Result<String> {
    Client::new().post(url).form(form).send()?.error_for_status()?.text()
}

pub fn exchange(code: &str) -> reqwest::Result<String> {
    send("https://api.example.test/oauth/old_token", &[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
