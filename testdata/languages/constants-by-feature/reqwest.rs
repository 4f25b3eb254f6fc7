#[cfg(feature = "sandbox")]
const HOST: &str = "https://sandbox.example.test";
#[cfg(not(feature = "sandbox"))]
const HOST: &str = "https://api.example.test";

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let url = format!("{HOST}/oauth/old_token");
    reqwest::Client::new().post(url).form(&[("grant_type", "authorization_code"), ("code", code)]).send().await // [code]
}
