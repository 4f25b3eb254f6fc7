fn glue(base: &str, path: &str) -> String {
    let base = base.strip_suffix('/').unwrap_or(base);
    let path = path.strip_prefix('/').unwrap_or(path);
    format!("{base}/{path}")
}

pub fn exchange(code: &str) -> Result<ureq::Response, ureq::Error> {
    let url = glue(&glue("https://api.example.test/", "/oauth"), "old_token");
    ureq::post(&url).send_form(&[("grant_type", "authorization_code"), ("code", code)]) // [code]
}
