use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};

fn add_kind(headers: &mut HeaderMap, kind: &'static str) {
    headers.insert("X-Kind", HeaderValue::from_static(kind));
}

fn accepting() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers
}

async fn send(headers: HeaderMap, form: &[(&str, &str)]) -> reqwest::Result<String> {
    let client = reqwest::Client::new();
    client.post("https://api.example.test/oauth/old_token").headers(headers).form(form).send().await?.text().await
}

pub async fn refresh(token: &str) -> reqwest::Result<String> {
    let mut headers = accepting();
    let same = &mut headers;
    add_kind(same, "refresh");
    send(headers, &[("grant_type", "refresh_token"), ("refresh_token", token)]).await // [shared]
}

pub async fn exchange(code: &str) -> reqwest::Result<String> {
    let mut headers = accepting();
    let copy = headers.clone();
    add_kind(&mut headers, "never sent");
    send(copy, &[("grant_type", "authorization_code"), ("code", code)]).await // [copied]
}
