use std::collections::HashMap;

#[derive(Default)]
struct Options {
    accept: Option<String>,
    auth: Option<(String, String)>,
    data: HashMap<&'static str, String>,
}

pub async fn exchange(code: &str, id: &str, secret: &str, scope: &str) -> reqwest::Result<reqwest::Response> {
    let mut options = Options::default();
    options.accept.get_or_insert_with(|| "application/json".to_owned());
    options.auth = Some((id.to_owned(), secret.to_owned()));
    options.data.insert("grant_type", "authorization_code".to_owned());
    options.data.insert("code", code.to_owned());
    if !scope.is_empty() {
        options.data.insert("scope", scope.to_owned());
    }
    let mut request = reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&options.data);
    if let Some(accept) = &options.accept {
        request = request.header("Accept", accept);
    }
    if let Some((user, password)) = options.auth {
        request = request.basic_auth(user, Some(password));
    }
    request.send().await // [code]
}
