use std::collections::HashMap;

pub async fn token(code: &str, extra: HashMap<String, String>) -> reqwest::Result<String> {
    let mut form = HashMap::from([("grant_type".to_owned(), "authorization_code".to_owned()), ("code".to_owned(), code.to_owned())]);
    form.extend(extra);
    let mut pairs = Vec::new();
    form.iter().for_each(|(name, value)| pairs.push((name.as_str(), value.as_str())));
    let answer = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&pairs).send().await?; // [token]
    answer.text().await
}
