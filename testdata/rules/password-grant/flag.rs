pub async fn inline(user: &str, password: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [
        ("grant_type", "password"), // expect: password-grant high
        ("username", user),
        ("password", password),
    ];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
    request.form(&form).send().await?.text().await
}
