fn send(api: bool, path: Option<&str>, form: &[(&str, &str)]) -> Result<String, ureq::Error> {
    let url = match (api, path) {
        (true, Some(path)) => format!("https://api.example.test/{path}"),
        (true, None) => "https://api.example.test/v1/list".to_string(),
        (false, _) => return Ok(String::new()),
    };
    Ok(ureq::post(&url).send_form(form)?.into_string()?) // [elsewhere]
}

pub fn exchange(code: &str) -> Result<String, ureq::Error> {
    send(true, Some("oauth/old_token"), &[("grant_type", "authorization_code"), ("code", code)]) // [code]
}

pub fn list() -> Result<String, ureq::Error> {
    send(true, None, &[("page", "1")])
}

pub fn nothing(code: &str) -> Result<String, ureq::Error> {
    send(false, Some("oauth/old_token"), &[("grant_type", "authorization_code"), ("code", code)])
}
