use serde_json::json;

const GRANT: &str = "grant_type";

pub async fn exchange(code: &str) -> reqwest::Result<String> {
    let body = json!({
        GRANT: "authorization_code",
        "code": code,
        "client_id": "k-1",
    });
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").json(&body).send().await?.text().await // [code]
}
