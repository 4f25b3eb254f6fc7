fn host() -> &'static str {
    if cfg!(feature = "sandbox") { "https://sandbox.example.test" } else { "https://api.example.test" }
}

pub fn exchange(code: &str) -> Result<ureq::Response, ureq::Error> {
    ureq::post(&format!("{}/oauth/old_token", host())).send_form(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
