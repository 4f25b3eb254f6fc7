pub const TOKEN_URL: &str = "https://api.example.test/oauth/old_token";

pub async fn exchange(url: &str, code: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    reqwest::Client::new().post(url).form(&form).send().await?.text().await // [code]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_code_is_exchanged() {
        assert!(exchange(TOKEN_URL, &std::env::var("CODE").unwrap()).await.is_ok()); // [run]
    }
}
