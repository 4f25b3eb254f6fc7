use reqwest::blocking::{Client, Response};

fn post(client: &Client, form: &[(&str, &str)], left: u32) -> reqwest::Result<Response> {
    let response = client.post("https://api.example.test/oauth/old_token").form(form).send()?;
    if response.status().is_server_error() && left > 0 { post(client, form, left - 1) } else { response.error_for_status() }
}

pub fn exchange(code: &str) -> reqwest::Result<Response> {
    post(&Client::new(), &[("grant_type", "authorization_code"), ("code", code)], 3) // [code]
}
