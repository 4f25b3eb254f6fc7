use std::collections::HashMap;

pub enum Payload<'a> {
    Pairs(Vec<(&'a str, &'a str)>),
    Map(HashMap<&'a str, String>),
    Nothing,
}

async fn send(payload: Payload<'_>, headers: Option<&[(&str, &str)]>) -> reqwest::Result<reqwest::Response> {
    let mut request = reqwest::Client::new().post("https://api.example.test/oauth/old_token");
    for (name, value) in headers.unwrap_or_default() {
        request = request.header(*name, *value);
    }
    let request = match &payload {
        Payload::Pairs(pairs) => request.form(pairs),
        Payload::Map(map) => request.form(map),
        Payload::Nothing => request,
    };
    request.send().await
}

pub async fn code(code: &str) -> reqwest::Result<reqwest::Response> {
    let pairs = vec![("grant_type", "authorization_code"), ("code", code)];
    send(Payload::Pairs(pairs), Some(&[("Accept", "application/json")])).await // [code]
}

pub async fn refresh(old: &str) -> reqwest::Result<reqwest::Response> {
    let map = HashMap::from([("grant_type", "refresh_token".to_owned()), ("refresh_token", old.to_owned())]);
    send(Payload::Map(map), None).await // [flat]
}
