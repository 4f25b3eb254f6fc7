pub fn with(id: &str) -> String {
    let state = uuid::Uuid::new_v4();
    format!("https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id={id}&state={state}")
}

pub fn elsewhere(id: &str) -> String {
    format!("https://login.elsewhere.dev/oauth/v2/authorize?response_type=code&client_id={id}")
}
