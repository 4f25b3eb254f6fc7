pub async fn named(user_id: &str, password: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "password"), ("username", user_id), ("password", password)];
    let request = reqwest::Client::new().post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret));
    request.form(&form).send().await?.text().await
}

pub async fn of_another_call(user_id: &str) -> reqwest::Result<String> {
    reqwest::Client::new().get("https://api.getgo.com/admin/rest/v1/me").query(&[("user_id", user_id)]).send().await?.text().await
}
