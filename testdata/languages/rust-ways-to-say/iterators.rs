pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let fixed = [("grant_type", Some("authorization_code")), ("scope", None)];
    let given = [("code", Some(code))];
    let form: Vec<(&str, &str)> = fixed.into_iter().chain(given).filter_map(|(name, value)| value.map(|value| (name, value))).collect();
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send().await // [code]
}
