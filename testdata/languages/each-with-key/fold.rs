use std::collections::HashMap;

pub fn login(user: &str) -> Result<ureq::Response, ureq::Error> {
    let fields = HashMap::from([("grant_type", "password"), ("user_id", user)]);
    let request = ureq::get("https://api.example.test/oauth/old_token");
    fields.iter().fold(request, |request, (name, value)| request.query(name, value)).call() // [login]
}
