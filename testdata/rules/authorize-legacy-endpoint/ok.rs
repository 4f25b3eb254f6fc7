// The new endpoint, a path that only begins alike, and another provider.
pub fn new(id: &str, state: &str) -> String {
    format!("https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={id}&state={state}")
}

pub fn page() -> &'static str {
    "https://api.getgo.com/oauth/authorize.html"
}

pub fn elsewhere(id: &str, state: &str) -> String {
    format!("https://login.elsewhere.dev/oauth/authorize?response_type=code&client_id={id}&state={state}")
}
