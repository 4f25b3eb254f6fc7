// POST by name and by method; a GET of a resource is no token request.
pub async fn by_name(code: &str, id: &str, secret: &str) -> reqwest::Result<String> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    let client = reqwest::Client::new();
    client.post("https://api.getgo.com/oauth/v2/token").basic_auth(id, Some(secret)).form(&form).send().await?.text().await
}

pub fn by_method(code: &str, basic: &str) -> Result<ureq::Response, ureq::Error> {
    ureq::request("POST", "https://api.getgo.com/oauth/v2/token")
        .set("Authorization", &format!("Basic {basic}"))
        .send_form(&[("grant_type", "authorization_code"), ("code", code)])
}

pub async fn webinars(token: &str) -> reqwest::Result<String> {
    let url = "https://api.getgo.com/G2W/rest/v2/organizers/1/webinars";
    reqwest::Client::new().get(url).bearer_auth(token).send().await?.text().await
}
