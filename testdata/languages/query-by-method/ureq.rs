use std::fmt;

#[derive(Default)]
struct Query(Vec<String>);

impl Query {
    fn with(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.0.push(format!("{name}={}", urlencoding::encode(value.as_ref())));
        self
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.join("&"))
    }
}

pub fn login(user: &str) -> Result<ureq::Response, ureq::Error> {
    let query = Query::default().with("grant_type", "password").with("user_id", user);
    ureq::get(&format!("https://api.example.test/oauth/old_token?{query}")).call() // [login]
}
