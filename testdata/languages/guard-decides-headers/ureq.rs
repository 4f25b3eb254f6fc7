const CLIENT: &str = "shop-7";
const FORM: &str = "application/x-www-form-urlencoded";

fn call(path: &str, form: &[(&str, &str)], token: Option<&str>, kind: &str) -> Result<serde_json::Value, ureq::Error> {
    let mut request = ureq::post(&format!("https://api.example.test{path}")).set("Content-Type", kind);
    if let Some(token) = token {
        request = request.set("Authorization", &format!("Bearer {}", token));
    }
    Ok(request.send_form(form)?.into_json()?)
}

pub fn refresh(old: &str) -> Result<serde_json::Value, ureq::Error> {
    let form = [("grant_type", "refresh_token"), ("refresh_token", old), ("client_id", CLIENT)];
    call("/oauth/old_token", &form, None, "application/json") // [refresh]
}

pub fn code(code: &str) -> Result<serde_json::Value, ureq::Error> {
    let form = vec![("grant_type", "authorization_code"), ("code", code), ("client_id", CLIENT)];
    call("/oauth/old_token", form.as_slice(), None, FORM) // [code]
}

pub fn profile(session: &str) -> Result<serde_json::Value, ureq::Error> {
    let token = "p-".to_owned() + session;
    call("/v1/me", &[("fields", "name")], Some(&token), FORM) // [profile]
}
