use std::env;

fn host() -> String {
    env::var("SHOP_HOST").unwrap_or_else(|_| "https://api.example.test".into())
}

pub async fn exchange(code: &str) -> reqwest::Result<String> {
    let url = format!("{host}/oauth/old_token", host = host());
    let form = [("grant_type", "authorization_code"), ("code", code)];
    reqwest::Client::new().post(url).form(&form).send().await?.text().await // [code]
}
