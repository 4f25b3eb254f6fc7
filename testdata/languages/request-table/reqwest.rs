use reqwest::{Client, RequestBuilder, Result};

#[derive(Clone, Copy, PartialEq)]
enum Endpoint {
    Token,
    Me,
}

fn request(client: &Client, endpoint: Endpoint, fields: &[(&str, &str)]) -> RequestBuilder {
    match endpoint {
        Endpoint::Token => client.post("https://api.example.test/oauth/old_token").form(fields),
        Endpoint::Me => client.get("https://api.example.test/v1/me").query(fields),
    }
}

async fn run(endpoint: Endpoint, fields: &[(&str, &str)]) -> Result<serde_json::Value> {
    let client = Client::new();
    request(&client, endpoint, fields).send().await?.json().await // [run]
}

pub async fn exchange(code: &str) -> Result<serde_json::Value> {
    run(Endpoint::Token, &[("grant_type", "authorization_code"), ("code", code)]).await // [code]
}

pub async fn me() -> Result<serde_json::Value> {
    run(Endpoint::Me, &[("expand", "keys")]).await
}
