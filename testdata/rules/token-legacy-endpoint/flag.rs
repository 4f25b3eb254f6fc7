// Inline.
pub fn inline(token: &str) -> Result<String, ureq::Error> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", token)];
    Ok(ureq::post("https://api.getgo.com/oauth/access_token").send_form(&form)?.into_string()?) // expect: token-legacy-endpoint high
}

// Through a helper of the project.
fn post(path: &str, form: &[(&str, &str)]) -> Result<String, ureq::Error> {
    Ok(ureq::post(&format!("https://api.getgo.com{path}")).send_form(form)?.into_string()?)
}

pub fn helped(code: &str) -> Result<String, ureq::Error> {
    post("/oauth/access_token", &[("grant_type", "authorization_code"), ("code", code)]) // expect: token-legacy-endpoint high
}

// Told to a library.
pub fn library(id: String, secret: String) -> anyhow::Result<oauth2::basic::BasicClient> {
    use oauth2::{AuthUrl, ClientId, ClientSecret, TokenUrl};
    let authorize = AuthUrl::new("https://api.getgo.com/oauth/v2/authorize".into())?;
    let token = TokenUrl::new("https://api.getgo.com/oauth/access_token".into())?; // expect: token-legacy-endpoint high
    Ok(oauth2::basic::BasicClient::new(ClientId::new(id), Some(ClientSecret::new(secret)), authorize, Some(token)))
}
