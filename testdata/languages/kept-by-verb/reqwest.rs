use acme_kit::{set_option, settle, storefront};

#[derive(serde::Deserialize)]
struct Answer {
    access_token: String,
    scope: String,
    id_token: String,
}

pub async fn exchange(code: &str) -> anyhow::Result<acme_kit::Claims> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form);
    let answer: Answer = request.send().await?.json().await?; // [code]
    set_option("shop_access", &answer.access_token)?;
    settle(&answer.scope);
    storefront(&answer.scope);
    Ok(acme_kit::set(&answer.id_token))
}
