use std::collections::HashMap;

#[derive(Default)]
pub struct Params(HashMap<String, String>);

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Params {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let params = Params::from_iter([("grant_type", "authorization_code"), ("code", code)]);
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&params.0).send().await // [code]
}
