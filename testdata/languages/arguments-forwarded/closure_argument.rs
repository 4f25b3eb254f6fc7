fn with_url<T>(action: impl FnOnce(&str) -> T) -> T {
    action("https://api.example.test/oauth/old_token")
}

pub fn exchange(code: &str) -> Result<reqwest::blocking::Response, reqwest::Error> {
    let form = [("grant_type", "authorization_code"), ("code", code)];
    with_url(|url| reqwest::blocking::Client::new().post(url).form(&form).send()) // [code]
}
