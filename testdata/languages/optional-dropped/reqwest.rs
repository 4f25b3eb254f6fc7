pub async fn exchange(code: &str, scope: Option<&str>) -> reqwest::Result<String> {
    let fields = [("grant_type", Some("authorization_code")), ("code", Some(code)), ("scope", scope)];
    let given: Vec<(&str, &str)> = fields.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))).collect();
    let answer = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&given).send().await?; // [code]
    answer.text().await
}
