pub fn start(id: &str, back: &str) -> String {
    format!("https://api.getgo.com/oauth/authorize?client_id={id}&redirect_uri={}", urlencoding::encode(back))
}
