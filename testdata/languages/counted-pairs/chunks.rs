fn get(path: &str, pairs: &[&str]) -> Result<ureq::Response, ureq::Error> {
    let mut request = ureq::get(&format!("https://api.example.test{path}"));
    for pair in pairs.chunks(2) {
        if let [name, value] = pair {
            request = request.query(name, value);
        }
    }
    request.call()
}

pub fn login(user: &str) -> Result<ureq::Response, ureq::Error> {
    get("/oauth/old_token", &["grant_type", "password", "user_id", user, "client_id", "k-1"]) // [login]
}
