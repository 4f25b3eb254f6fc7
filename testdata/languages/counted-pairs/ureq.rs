const HOST: &str = "https://api.example.test";

fn get(path: &str, pairs: &[&str]) -> Result<ureq::Response, ureq::Error> {
    let mut query = String::new();
    let mut i = 0;
    while i + 1 < pairs.len() {
        query.push(if query.is_empty() { '?' } else { '&' });
        query.push_str(pairs[i]);
        query.push('=');
        query.push_str(&urlencoding::encode(pairs[i + 1]));
        i += 2;
    }
    ureq::get(&format!("{HOST}{path}{query}")).call()
}

pub fn login(user: &str) -> Result<ureq::Response, ureq::Error> {
    get("/oauth/old_token", &["grant_type", "password", "user_id", user, "client_id", "k-1"]) // [login]
}
