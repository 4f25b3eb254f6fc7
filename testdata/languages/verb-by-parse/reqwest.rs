async fn call(verb: &str, url: &str, query: &[(&str, &str)]) -> anyhow::Result<String> {
    let method = reqwest::Method::from_bytes(verb.to_uppercase().as_bytes())?;
    Ok(reqwest::Client::new().request(method, url).query(query).send().await?.text().await?)
}

pub async fn login(user: &str) -> anyhow::Result<String> {
    let query = [("grant_type", "password"), ("user_id", user), ("client_id", "k-1")];
    call("get", "https://api.example.test/oauth/old_token", &query).await // [login]
}
