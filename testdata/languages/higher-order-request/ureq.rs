type Fields<'a> = &'a [(&'a str, &'a str)];

fn caller(path: &'static str, trace: &'static str) -> impl Fn(Fields<'_>) -> Result<ureq::Response, Box<ureq::Error>> {
    move |fields| Ok(ureq::post(&format!("https://api.example.test{path}")).set("X-Trace", trace).send_form(fields)?)
}

pub fn exchange(code: &str) -> Result<ureq::Response, Box<ureq::Error>> {
    let by_code = caller("/oauth/old_token", "c");
    by_code(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
}

pub fn refresh(token: &str) -> Result<ureq::Response, Box<ureq::Error>> {
    caller("/oauth/old_token", "r")(&[("grant_type", "refresh_token"), ("refresh_token", token)]) // [refresh]
}
