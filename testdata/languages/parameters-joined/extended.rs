const COMMON: [(&str, &str); 1] = [("grant_type", "authorization_code")];

pub async fn exchange(code: &str) -> reqwest::Result<reqwest::Response> {
    let mut form = Vec::from(COMMON);
    form.extend([("code", code)]);
    reqwest::Client::new().post("https://api.example.test/oauth/old_token").form(&form).send().await // [code]
}
